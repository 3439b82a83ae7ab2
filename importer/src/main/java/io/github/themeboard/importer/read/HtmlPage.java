package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An HTML page as the text of its article, or of the whole page where no part stands out. */
final class HtmlPage {
  /**
   * jsoup flattens what is deeper than its limit; with some slack here the page is still refused.
   */
  private static final int SLACK = 8;

  private final ReadingLimits limits;

  HtmlPage(ReadingLimits limits) {
    this.limits = limits;
  }

  RawText read(String name, byte[] bytes) throws UnreadableException {
    String declaration = FormatGuess.head(bytes);
    String markup = PlainText.cleared(Decoding.decode(bytes, DeclaredCharset.in(declaration)));
    Document page = parse(markup);
    HtmlProse prose = HtmlProse.of(page);
    LoginWall.refuse(page, prose);
    Element main = HtmlMainPart.of(page, prose);
    Printed printed = HtmlPrinted.of(page);
    String text = HtmlTitle.first(page, main, printed.title(), HtmlText.of(main));
    if (text.isEmpty()) {
      throw new UnreadableException(
          Reason.EMPTY,
          "The page holds no text, perhaps because scripts fill it; save it from a browser.");
    }
    return new RawText(name, Format.HTML, text, printed);
  }

  private Document parse(String markup) throws UnreadableException {
    int most = limits.maxHtmlDepth();
    Document page = Parser.htmlParser().setMaxDepth(most + SLACK).parseInput(markup, "");
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > most) {
      throw new UnreadableException(
          Reason.TOO_DEEP,
          "The page nests its elements more than " + most + " deep; save it anew from a browser.");
    }
    return page;
  }
}
