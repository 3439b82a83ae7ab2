package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Dating;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an article's front matter says of its date: the printed day, the earliest, or neither. */
final class ArticleDate {
  /** java.time reads signs and years of more digits too. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private ArticleDate() {}

  static Dating read(Fields fields, ArticleText text) {
    LocalDate published = day(fields, "published");
    LocalDate notBefore = day(fields, "notBefore");
    String quote = fields.optional("notBeforeQuote");
    checkAlone(fields);
    if (fields.has("published")) {
      return published == null ? Dating.unknown() : Dating.exact(published);
    }
    return notBefore == null ? Dating.unknown() : shown(fields, notBefore, quote, text);
  }

  private static void checkAlone(Fields fields) {
    if (fields.has("published") && fields.has("notBefore")) {
      fields.fault("notBefore", "'notBefore' is for articles without 'published'");
    } else if (fields.has("notBeforeQuote") && !fields.has("notBefore")) {
      fields.fault(
          "notBeforeQuote", "'notBeforeQuote' shows the day of 'notBefore', which is missing");
    }
  }

  private static Dating shown(
      Fields fields, LocalDate notBefore, @Nullable String quote, ArticleText text) {
    if (quote != null && stands(quote, text)) {
      return Dating.notBefore(notBefore, quote);
    }
    if (fields.readable("notBeforeQuote")) {
      fields.fault("notBefore", "'notBeforeQuote' gives the words of the text that show the day");
    }
    return Dating.unknown();
  }

  /** Blocks are joined by line breaks, so that words across two of them hold one. */
  private static boolean stands(String quote, ArticleText text) {
    return quote.indexOf('\n') < 0 && text.count(quote) > 0;
  }

  private static @Nullable LocalDate day(Fields fields, String key) {
    return fields.matching(key, DAY, LocalDate::parse, "a day such as 2026-05-08");
  }
}
