package io.github.themeboard.importer.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The parts of a page that are never its article, by what the markup says they are. */
final class HtmlFurniture {
  private static final Set<String> TAGS =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "nav",
          "aside",
          "menu",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "dialog",
          "rp",
          "rt");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tooltip");

  private HtmlFurniture() {}

  static boolean is(Element element) {
    String tag = element.normalName();
    return TAGS.contains(tag)
        || isHidden(element)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || tag.equals("form") && !wrapsPage(element)
        || (tag.equals("header") || tag.equals("footer")) && !isInArticle(element);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Some servers put a whole page into one form. */
  private static boolean wrapsPage(Element form) {
    return form.selectFirst("p, article, main, h1") != null
        && form.selectFirst("input[type=password]") == null;
  }

  /** An article's own header has its title, its author and its day. */
  private static boolean isInArticle(Element element) {
    return element.closest("article, main, [role=main]") != null;
  }
}
