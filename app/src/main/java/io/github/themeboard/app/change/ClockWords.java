package io.github.themeboard.app.change;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.publication.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A moment of the board as fields take it and as readers read it. */
final class ClockWords {
  private final Page page;

  ClockWords(Page page) {
    this.page = page;
  }

  /** The published-by clock as a field takes it; empty for today. */
  static String day(Clocks clocks) {
    LocalDate by = clocks.publishedBy();
    return by == null ? "" : by.toString();
  }

  /** The known-at clock as a field takes it, in UTC; empty for now. */
  static String field(Clocks clocks) {
    Instant at = clocks.knownAt();
    return at == null ? "" : LocalDateTime.ofInstant(at, ZoneOffset.UTC).withNano(0).toString();
  }

  /** Both clocks in words. */
  String of(Clocks clocks) {
    ChangeMessages words = page.messages(ChangeMessages.class);
    LocalDate by = clocks.publishedBy();
    Instant at = clocks.knownAt();
    if (by == null && at == null) {
      return words.today();
    } else if (by == null) {
      return words.known_at(page.dates().moment(at));
    }
    String published = words.published_by(page.dates().day(by));
    return at == null
        ? published
        : words.both_clocks(published, words.known_at(page.dates().moment(at)));
  }
}
