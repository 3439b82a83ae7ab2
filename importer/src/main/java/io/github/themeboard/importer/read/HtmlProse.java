package io.github.themeboard.importer.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much prose each element of a page holds: the text of blocks that are long enough for a
 * sentence, without links. Menus, buttons and lists of headlines count for nothing.
 */
final class HtmlProse implements NodeFilter {
  /** About eight English words, or a short Chinese sentence. */
  private static final int SENTENCE = 40;

  private final Map<Element, Integer> amounts = new IdentityHashMap<>();
  private final Deque<Counted> open = new ArrayDeque<>();
  private int links;

  private HtmlProse() {
    open.push(new Counted());
  }

  static HtmlProse of(Document page) {
    HtmlProse prose = new HtmlProse();
    page.body().filter(prose);
    return prose;
  }

  /** In Latin letters; a Chinese character counts as two. */
  int in(Element element) {
    return amounts.getOrDefault(element, 0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && links == 0) {
      open.element().run += Characters.weight(Characters.line(text.getWholeText()));
    }
    if (node instanceof Element element) {
      if (depth > 0 && HtmlFurniture.is(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += element.normalName().equals("a") ? 1 : 0;
      open.push(new Counted());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      close(element, open.pop(), open.element());
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, Counted counted, Counted around) {
    if (!HtmlBlocks.isBlock(element)) {
      around.run += counted.run;
    } else if (counted.run >= SENTENCE) {
      counted.prose += counted.run;
    }
    around.prose += counted.prose;
    if (counted.prose > 0) {
      amounts.put(element, counted.prose);
    }
  }

  private static final class Counted {
    private int run;
    private int prose;
  }
}
