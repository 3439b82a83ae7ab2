package io.github.themeboard.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts a page's title before the text of its article, where that lies outside the article. */
final class HtmlTitle {
  private static final int FIRST_LINES = 8;

  private static final Pattern MARK =
      Pattern.compile(" ?_+ ?| [-–—|丨·»] |[|丨]|-(?=\\p{IsHan}{2,10}$)");
  private static final Pattern TAIL =
      Pattern.compile(
          " ?_+ ?[^_]{1,20}$| [-–—|»] [^-–—|»_]{2,24}$|-\\p{IsHan}{2,6}(?:网|财经|社|报|在线)$");

  private static final int MOST_CUTS = 8;

  /** A shorter rest, in Latin letters, is rather a part of the title. */
  private static final int LEAST_TITLE = 16;

  private HtmlTitle() {}

  static String first(Document page, Element main, @Nullable String claimed, String text) {
    String title = heading(page, claimed);
    if (main == page.body() || text.isEmpty() || title != null && stands(title, text)) {
      return text;
    }
    String byline = String.join("\n", HtmlByline.lines(page, main, title, text));
    StringBuilder head = new StringBuilder(title == null ? "" : title + "\n\n");
    head.append(byline).append(byline.isEmpty() ? "" : "\n\n");
    return head + text;
  }

  /** The only top heading of a page is printed on it; what the head claims often adds the site. */
  static @Nullable String heading(Document page, @Nullable String claimed) {
    var headings = page.select("h1");
    String only = headings.size() == 1 ? Claim.name(headings.get(0).text()) : null;
    return only == null || isInside(claimed, only) ? claimed : only;
  }

  /**
   * Without the names of sites behind it: cut where the rest is printed on the page, else at the
   * marks that only part sites from titles.
   */
  static @Nullable String withoutSite(Document page, @Nullable String claimed) {
    if (claimed == null) {
      return null;
    }
    List<String> cuts = new ArrayList<>();
    Matcher mark = MARK.matcher(claimed);
    while (mark.find() && cuts.size() < MOST_CUTS) {
      cuts.add(claimed.substring(0, mark.start()).strip());
    }
    String printed = cuts.isEmpty() ? null : printed(page, cuts);
    if (printed != null) {
      return printed;
    }
    String title = claimed;
    Matcher tail = TAIL.matcher(title);
    while (tail.find() && Characters.weight(title.substring(0, tail.start())) >= LEAST_TITLE) {
      title = title.substring(0, tail.start()).strip();
      tail = TAIL.matcher(title);
    }
    return title;
  }

  private static @Nullable String printed(Document page, List<String> cuts) {
    for (Element element : page.body().getAllElements()) {
      String own = element.ownText().strip();
      if (own.length() > 3 && cuts.contains(own)) {
        return own;
      }
    }
    return null;
  }

  private static boolean isInside(@Nullable String claimed, String heading) {
    return claimed != null
        && plain(heading).length() < 4
        && plain(claimed).contains(plain(heading));
  }

  private static boolean stands(String title, String text) {
    String sought = plain(title);
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(FIRST_LINES)
        .map(HtmlTitle::plain)
        .anyMatch(line -> line.contains(sought) || line.length() > 8 && sought.contains(line));
  }

  private static String plain(String line) {
    return line.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
