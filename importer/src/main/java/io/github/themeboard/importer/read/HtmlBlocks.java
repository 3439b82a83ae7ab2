package io.github.themeboard.importer.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How the elements of a page stand on it, as browsers show them without a style sheet. */
final class HtmlBlocks {
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "ul",
          "ol",
          "dl",
          "table",
          "figure",
          "hr",
          "article",
          "fieldset",
          "details");
  private static final Set<String> LINES =
      Set.of(
          "div",
          "section",
          "main",
          "header",
          "footer",
          "address",
          "center",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "caption",
          "figcaption",
          "summary",
          "form",
          "hgroup",
          "body",
          "thead",
          "tbody",
          "tfoot",
          "legend",
          "label",
          "title");

  /** A paragraph in one cell may be a style; a second says that the table lays out the page. */
  private static final Set<String> STRUCTURE =
      Set.of("p", "h1", "h2", "h3", "h4", "ul", "ol", "pre", "blockquote");

  private HtmlBlocks() {}

  /** Parted from what is around it by a blank line. */
  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(element.normalName());
  }

  static boolean isBlock(Element element) {
    return isParagraph(element) || LINES.contains(element.normalName());
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Whether a table is there for its rows, and not to put the page in place. */
  static boolean isData(Element table) {
    return !table.attr("role").equals("presentation")
        && !table.attr("role").equals("none")
        && table.selectFirst("table table") == null
        && table.select("td, th").stream().noneMatch(HtmlBlocks::isPage);
  }

  private static boolean isPage(Element cell) {
    return cell.children().stream().filter(c -> STRUCTURE.contains(c.normalName())).count() > 1
        || cell.children().stream().filter(c -> c.normalName().equals("div")).count() > 2;
  }
}
