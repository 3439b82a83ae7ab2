package io.github.themeboard.importer.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The lines with day, source and author that stand between a page's title and its article, where
 * they lie outside the article's element.
 */
final class HtmlByline {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:date|time|source|author|byline|publish|publisher|pubtime|pubdate"
              + "|js_name|publish_time|meta_content|writer|laiyuan|postmeta|posted)(?=$|[\\s_-])");

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)^[\\s(（\\[]*(?:by|posted|published|updated|source|author|analysts?|来源|文章来源|作者|原创|记者"
              + "|撰文|编辑|发布时间|时间|日期|分析师)(?:\\s|[:：]|$)"
              + "|(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}"
              + "|\\d{1,2}/\\d{1,2}/20\\d{2}"
              + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[a-z]{0,6}\\.? \\d{1,2}, 20\\d{2}"
              + "|\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[a-z]{0,6}\\.? 20\\d{2}");

  private static final int LONGEST = 120;
  private static final int MOST_LINES = 8;

  /** Elements may lie in each other, and each is read with all that is in it. */
  private static final int MOST_NAMED = 100;

  /** So many lines in front of an article are searched for its title and byline. */
  private static final int NEAR = 20;

  private HtmlByline() {}

  /** Whether the markup says that an element holds who, when or where from. */
  static boolean isNamed(Element element) {
    return element.normalName().equals("time")
        || isName(element.className())
        || isName(element.id());
  }

  private static boolean isName(String said) {
    return said.length() <= LONGEST && NAMED.matcher(said).find();
  }

  /** In front of the article's text, without those that the text itself begins with. */
  static List<String> lines(Document page, Element main, @Nullable String title, String text) {
    Set<String> named = named(page, main);
    List<String> front = front(main, text);
    int from = title == null ? -1 : lastOf(front, title);
    List<String> found = new ArrayList<>();
    for (String line : front.subList(from + 1, front.size())) {
      boolean hinted = named.contains(plain(line));
      boolean fits = line.length() <= LONGEST && found.size() < MOST_LINES;
      if (fits && (hinted || from >= 0 && SAID.matcher(line).find())) {
        found.add(line);
      }
    }
    return found;
  }

  /** The last lines before the article, in the nearest element around it that has any. */
  private static List<String> front(Element main, String text) {
    Element around = main.parent();
    String first = text.lines().findFirst().orElse("");
    List<String> front = List.of();
    for (int i = 0; around != null && i < 4; around = around.parent(), i++) {
      List<String> before = new ArrayList<>();
      for (String line : HtmlText.of(around).lines().toList()) {
        if (line.equals(first)) {
          break;
        }
        if (!line.isBlank()) {
          before.add(line);
        }
      }
      front = before.subList(Math.max(0, before.size() - NEAR), before.size());
      if (front.size() > 1 || around.normalName().equals("body")) {
        break;
      }
    }
    return front;
  }

  private static int lastOf(List<String> lines, String title) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (plain(lines.get(i)).equals(plain(title))) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> named(Document page, Element main) {
    Set<String> named = new LinkedHashSet<>();
    int read = 0;
    for (Element element : page.select("[class], [id], time")) {
      if (isNamed(element) && element != main && read++ < MOST_NAMED) {
        String text = element.wholeText();
        if (text.length() <= 4 * LONGEST) {
          named.add(plain(text));
        }
      }
    }
    named.remove("");
    return named;
  }

  private static String plain(String line) {
    return line.replaceAll("[\\s\\u00A0]+", "");
  }
}
