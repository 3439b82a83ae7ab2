package io.github.themeboard.app.amendment;

import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.amendment.Head;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.wording.Token;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of an article's head says, right or wrong. */
public record HeadForm(
    String title,
    String author,
    String url,
    String publisher,
    String house,
    String dating,
    String day,
    String quote,
    String reason,
    long seen) {
  private static final int LONGEST = 500;

  /** Something in the form cannot stand. */
  static final class Faulty extends Exception {
    private static final long serialVersionUID = 1;

    private final String field;

    Faulty(String field) {
      super(field);
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  static HeadForm of(Article article, Locale locale, long seen) {
    Publisher publisher = article.publisher();
    House house = article.house();
    LocalDate day = article.dating().day();
    return new HeadForm(
        plain(article.title()),
        plain(article.author()),
        plain(article.url()),
        publisher == null ? "" : publisher.name().in(locale),
        house == null ? "" : house.name().in(locale),
        article.dating().certainty().token(),
        day == null ? "" : day.toString(),
        plain(article.dating().quote()),
        "",
        seen);
  }

  static HeadForm of(MultivaluedMap<String, String> form) {
    String seen = plain(form.getFirst("seen"));
    return new HeadForm(
        plain(form.getFirst("title")),
        plain(form.getFirst("author")),
        plain(form.getFirst("url")),
        plain(form.getFirst("publisher")),
        plain(form.getFirst("house")),
        plain(form.getFirst("dating")),
        plain(form.getFirst("day")),
        plain(form.getFirst("quote")),
        plain(form.getFirst("reason")),
        RowId.read(seen, -1));
  }

  Head head() throws Faulty {
    if (!url.isEmpty() && !url.matches("(?i)https?://\\S{1,2000}")) {
      throw new Faulty("url");
    }
    return new Head(
        shorter(title, "title"),
        shorter(author, "author"),
        url.isEmpty() ? null : url,
        shorter(publisher, "publisher"),
        shorter(house, "house"),
        dated());
  }

  private Dating dated() throws Faulty {
    Dating.Certainty certainty =
        Token.parse(Dating.Certainty.class, dating).orElse(Dating.Certainty.UNKNOWN);
    if (certainty == Dating.Certainty.UNKNOWN) {
      return Dating.unknown();
    }
    try {
      LocalDate when = LocalDate.parse(day);
      if (when.getYear() >= 1000 && when.getYear() <= 9999) {
        return new Dating(
            certainty, when, quote.isEmpty() || certainty == Dating.Certainty.EXACT ? null : quote);
      }
    } catch (DateTimeParseException e) {
      // Said below.
    }
    throw new Faulty("day");
  }

  private static @Nullable String shorter(String text, String field) throws Faulty {
    if (text.length() > LONGEST) {
      throw new Faulty(field);
    }
    return text.isEmpty() ? null : text;
  }

  private static String plain(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").replace("\0", "").strip();
  }
}
