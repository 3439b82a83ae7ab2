package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Anchor;
import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.extract.time.TimeWords;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article has said about time so far: by its title, a heading, a paragraph, a clause. */
final class Narration {
  /** A report says what it reports on in its title or its first sentences. */
  private static final int OPENING = 5;

  private final String folded;
  private final String lower;
  private final @Nullable LocalDate published;
  private int told;
  private int spokenYear;
  private int block = -1;
  private @Nullable String reported;
  private @Nullable String heading;
  private @Nullable String paragraph;
  private @Nullable String clause;
  private @Nullable String years;

  Narration(String folded, String lower, @Nullable LocalDate published) {
    this.folded = folded;
    this.lower = lower;
    this.published = published;
  }

  /** A new paragraph goes on from its heading, not from the paragraph before it. */
  void enter(int nextBlock) {
    if (nextBlock != block) {
      block = nextBlock;
      paragraph = heading;
      clause = null;
    }
  }

  @Nullable String heading() {
    return heading;
  }

  Anchor anchor(boolean ahead) {
    return new Anchor(published, spokenYear, 0, ahead, reported);
  }

  Told told(Span sentence, boolean ahead) {
    int before = sentence.start() - 1;
    boolean goesOn = before >= 0 && folded.charAt(before) == ';';
    // 其中 names a part of what the sentence before has told.
    boolean part = folded.startsWith("其中", sentence.start()) && clause != null;
    String report = reported == null && part ? paragraph : reported;
    return new Told(paragraph, report, clause, years, goesOn, ahead);
  }

  /**
   * Takes in what a sentence says about time, for the sentences behind it.
   *
   * @param periods of the sentence's figures, if it has any
   */
  void remember(
      Sentence sentence, Role role, List<Mention> times, boolean ahead, @Nullable Periods periods) {
    String first = null;
    String last = null;
    for (Mention time : times) {
      if (periods != null && periods.measuredAgainst(time)) {
        continue;
      }
      int year = TimeWords.yearOf(time);
      spokenYear = year == 0 ? spokenYear : year;
      if (time.period() != null && !time.comparison() && !time.spanned()) {
        last = time.period();
      }
      if (first == null && lasting(time)) {
        first = time.period();
      }
    }
    clause = last != null ? last : clause;
    years = YearSpans.of(times);
    boolean toCome = first != null && toCome(first);
    if (reported == null
        && first != null
        && !ahead
        && !toCome
        && told++ < OPENING
        && Reports.speaksOfResults(lower, sentence.span())) {
      reported = first;
    }
    if (role == Role.HEADING) {
      heading = first;
      paragraph = first;
    } else if (first != null
        && role != Role.TITLE
        && !(toCome && paragraph != null)
        && !before(first)) {
      paragraph = first;
    }
  }

  /** Results are compared with earlier years; what follows is of the reported one again. */
  private boolean before(String period) {
    return reported != null && year(period) < year(reported);
  }

  private static int year(String period) {
    int from = period.startsWith("FY") ? 2 : 0;
    return Integer.parseInt(period.substring(from, from + 4));
  }

  /** A goal or a forecast for a later year is over with its sentence. */
  private boolean toCome(String period) {
    return published != null && year(period) > published.getYear();
  }

  /** A day, a moment or a span is over with its sentence; a quarter or a year goes on. */
  private boolean lasting(Mention time) {
    if (time.comparison() || time.period() == null || time.day() || time.spanned()) {
      return false;
    }
    int from = Math.max(0, time.start() - 10);
    String words = lower.substring(from, time.end());
    return !words.contains("end of")
        && !words.contains("as of")
        && !words.contains("截至")
        && !words.endsWith("末")
        && !words.endsWith("底")
        && !Joins.measuresAgainst(lower, from, time.start());
  }
}
