package io.github.themeboard.importer.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that is its article: what the markup calls so, if it holds at least half of
 * the prose; else the smallest element that holds three quarters of it; else the whole body.
 */
final class HtmlMainPart {
  private static final List<String> NAMED =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  /** They hold an article's text, not an article. */
  private static final Set<String> TOO_SMALL =
      Set.of("p", "pre", "blockquote", "ul", "ol", "li", "dl", "figure", "table");

  private final HtmlProse prose;
  private final int all;

  private HtmlMainPart(HtmlProse prose, int all) {
    this.prose = prose;
    this.all = all;
  }

  static Element of(Document page, HtmlProse prose) {
    HtmlMainPart part = new HtmlMainPart(prose, prose.in(page.body()));
    return part.all == 0 ? page.body() : part.find(page);
  }

  private Element find(Document page) {
    return NAMED.stream()
        .flatMap(name -> named(page, name).stream())
        .findFirst()
        .map(this::withByline)
        .orElseGet(() -> densest(page.body()));
  }

  private Optional<Element> named(Document page, String name) {
    return page.select(name).stream()
        .max(Comparator.comparingInt(prose::in))
        .filter(e -> prose.in(e) * 2L >= all);
  }

  /** An article around the found part adds its title and author, if it adds hardly any prose. */
  private Element withByline(Element found) {
    Element widest = found;
    for (Element around : found.parents()) {
      if (around.is("article, main, [role=main]") && prose.in(around) <= prose.in(found) * 1.1) {
        widest = around;
      }
    }
    return widest;
  }

  private Element densest(Element body) {
    Element found = body;
    Optional<Element> inside = Optional.of(body);
    while (inside.isPresent()) {
      found = inside.get();
      inside =
          found.children().stream()
              .filter(c -> prose.in(c) * 4L >= all * 3L && !TOO_SMALL.contains(c.normalName()))
              .findFirst();
    }
    return found;
  }
}
