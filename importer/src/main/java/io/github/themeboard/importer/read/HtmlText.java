package io.github.themeboard.importer.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the text of an element: a line for a block, a blank line around a paragraph. */
final class HtmlText implements NodeFilter {
  private static final int MOST_ITEMS = 1_000_000;

  private final HtmlLines lines = new HtmlLines();

  /** The next number of each list that is open; negative in one with bullets. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  /** Whether each open table has data; layout tables are blocks like others. */
  private final Deque<Boolean> tables = new ArrayDeque<>();

  private boolean firstCell;
  private int preformatted;

  private HtmlText() {}

  static String of(Element root) {
    HtmlText text = new HtmlText();
    root.filter(text);
    return text.lines.finish();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.text(text.getWholeText(), preformatted > 0);
    } else if (node instanceof Element element) {
      if (depth > 0 && HtmlFurniture.is(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
      partByline(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> lines.lineBreak();
      case "table" -> tables.push(HtmlBlocks.isData(element));
      case "ul" -> lists.push(-1);
      case "ol" -> lists.push(number(element.attr("start"), 1));
      case "pre" -> preformatted++;
      default -> {}
    }
    part(element);
    if (element.normalName().equals("li")) {
      lines.marker(marker(element));
    } else if (isData() && element.normalName().equals("tr")) {
      firstCell = true;
    } else if (isData() && HtmlBlocks.isCell(element)) {
      lines.openCell(firstCell);
      firstCell = false;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isData() && HtmlBlocks.isCell(element)) {
        lines.closeCell();
      }
      part(element);
      partByline(element);
      close(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  /** Style sheets keep day, source and author apart, which are glued in the markup. */
  private void partByline(Element element) {
    boolean inline = !HtmlBlocks.isBlock(element) && preformatted == 0;
    if (inline && (HtmlByline.isNamed(element) || inByline(element))) {
      lines.text(" ", false);
    }
  }

  private static boolean inByline(Element element) {
    Element around = element.parent();
    return around != null && HtmlBlocks.isBlock(around) && HtmlByline.isNamed(around);
  }

  private void close(String tag) {
    switch (tag) {
      case "table" -> tables.poll();
      case "ul", "ol" -> lists.poll();
      case "li" -> lines.endItem();
      case "pre" -> preformatted--;
      default -> {}
    }
  }

  private void part(Element element) {
    boolean cell = isData() && HtmlBlocks.isCell(element);
    if (HtmlBlocks.isParagraph(element) && !isInList(element)) {
      lines.part(2);
    } else if (HtmlBlocks.isBlock(element) && !cell) {
      lines.part(1);
    }
  }

  /** The items of a list stand line by line, whatever is in them. */
  private boolean isInList(Element element) {
    boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
    return lists.size() > (list ? 1 : 0);
  }

  private boolean isData() {
    return !tables.isEmpty() && tables.element();
  }

  private String marker(Element item) {
    Integer next = lists.poll();
    if (next == null) {
      return "• ";
    }
    if (next < 0) {
      lists.push(next);
      return "• ";
    }
    int number = number(item.attr("value"), next);
    lists.push(number + 1);
    return number + ". ";
  }

  private static int number(String attribute, int otherwise) {
    if (attribute.isEmpty() || attribute.length() > 6) {
      return otherwise;
    }
    return attribute.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Math.min(MOST_ITEMS, Integer.parseInt(attribute))
        : otherwise;
  }
}
