package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.extract.event.EventWords.Sense;
import io.github.themeboard.importer.extract.time.Anchor;
import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.extract.time.TimeWords;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times of an article at which something can happen, sentence by sentence. */
final class EventTimes {
  private static final int LONGEST_YEAR = 24;

  /** A place, an agency and brackets around it are no longer than this. */
  private static final int LONGEST_PLACE = 40;

  private final EventWords words = EventWords.bundled();
  private final Anatomy anatomy;
  private final String folded;
  private final String lower;
  private final @Nullable LocalDate published;

  /** The year that the text spoke of last, or 0. */
  private int year;

  EventTimes(Anatomy anatomy, @Nullable LocalDate published) {
    this.anatomy = anatomy;
    this.folded = anatomy.folded();
    this.lower = anatomy.lower();
    this.published = published;
  }

  /**
   * The times of a sentence at which something can happen.
   *
   * @param senses the words for happenings in it
   */
  List<When> in(Span sentence, List<Found<Sense>> senses) {
    List<When> times = new ArrayList<>();
    When dateline = null;
    int joined = -1;
    for (Mention time : mentions(sentence, looksAhead(senses))) {
      int named = TimeWords.yearOf(time);
      year = named == 0 ? year : named;
      String date = date(time);
      if (date != null && !edge(time, sentence)) {
        boolean deadline = words.deadline(folded, lower, time.start(), sentence.start());
        When when = new When(time.start(), time.end(), date, EventDates.part(time), deadline);
        int last = times.size() - 1;
        if (last >= 0 && joins(times.get(last).end(), time.start())) {
          // "In April and September it approved six and four": which is whose is not said.
          times.remove(last);
          joined = time.end();
        } else if (joined >= 0 && joins(joined, time.start())) {
          joined = time.end();
        } else if (times.isEmpty() && dateline == null && heads(time, sentence)) {
          dateline = when;
        } else {
          times.add(when);
        }
      }
    }
    if (times.isEmpty() && dateline != null) {
      times.add(dateline);
    }
    return times;
  }

  /** "Today" alone is the day of the article where something is announced. */
  private @Nullable String date(Mention time) {
    String date = EventDates.of(time);
    return date == null && published != null && today(time) ? published.toString() : date;
  }

  private boolean today(Mention time) {
    return time.end() - time.start() == 5
        && lower.startsWith("today", time.start())
        && words.announces(folded, lower, time.end() + 1, lower.length());
  }

  /** Whether nothing but "and" stands between two times. */
  private boolean joins(int end, int start) {
    int length = start - end;
    return length > 0
        && (length == 1 && "和与及、/".indexOf(lower.charAt(end)) >= 0
            || length < 10 && length > 3 && lower.startsWith(" and ", end));
  }

  /** "LONDON, May 6 (Wire) -" and 本报5月6日讯 say where and when a report was written. */
  private boolean heads(Mention time, Span sentence) {
    if (time.start() - sentence.start() > LONGEST_PLACE) {
      return false;
    }
    if (time.end() < sentence.end() && "讯電电".indexOf(lower.charAt(time.end())) >= 0) {
      return true;
    }
    int limit = Math.min(sentence.end() - 1, time.end() + LONGEST_PLACE);
    for (int i = time.end(); i < limit && lower.charAt(i) != ';'; i++) {
      char c = lower.charAt(i);
      if (c == ' ' && (lower.startsWith("- ", i + 1) || lower.startsWith("-- ", i + 1))
          || c == ' ' && (lower.startsWith("– ", i + 1) || lower.startsWith("— ", i + 1))) {
        return true;
      }
      boolean within = c == '(' || c == ')' || c == ',' || c == ' ' || Folding.digit(c);
      if (!within && !Folding.latin(c)) {
        return false;
      }
    }
    return false;
  }

  /** A year told in passing is no year of what the other clauses tell. */
  private List<Mention> mentions(Span sentence, boolean ahead) {
    Anchor anchor = new Anchor(published, year, 0, ahead, null);
    List<Mention> found = new ArrayList<>();
    int from = sentence.start();
    for (Span clause : Clause.of(folded, sentence)) {
      Span aside = words.aside(folded, lower, clause, sentence) ? clause : origin(clause);
      if (aside != null && aside.start() >= from) {
        anchor = addAll(new Span(from, aside.start()), anchor, found);
        from = aside.end();
      }
    }
    addAll(new Span(from, sentence.end()), anchor, found);
    return found;
  }

  /** "A start-up founded in 2017 raised": the words with the year in them. */
  private @Nullable Span origin(Span clause) {
    Anchor anchor = new Anchor(published, year, 0, false, null);
    for (int i = clause.start(); i < clause.end(); i = EventWords.next(lower, i, clause.end())) {
      int end = words.origin(folded, lower, i, clause);
      if (end > 0) {
        Span behind = new Span(end, Math.min(clause.end(), end + LONGEST_YEAR));
        List<Mention> named = TimeWords.in(folded, lower, behind, anatomy.language(), anchor);
        return new Span(i, named.isEmpty() ? end : named.get(0).end());
      }
    }
    return null;
  }

  /** What the times behind these are measured from. */
  private Anchor addAll(Span within, Anchor anchor, List<Mention> to) {
    int last = anchor.named();
    for (Mention time : TimeWords.in(folded, lower, within, anatomy.language(), anchor)) {
      to.add(time);
      int named = TimeWords.yearOf(time);
      last = named == 0 || time.spanned() || time.comparison() ? last : named;
    }
    return new Anchor(anchor.published(), anchor.year(), last, anchor.ahead(), null);
  }

  /** Part of the name of a report, or the beginning or end of a stretch of time. */
  private boolean edge(Mention time, Span sentence) {
    return words.namesReport(folded, lower, time.end(), sentence.end())
        || words.measuresFrom(folded, lower, time.start(), sentence.start())
        || source(time.start(), sentence.start())
        || time.span().in(lower).contains(" ended")
        || time.span().in(lower).contains(" ending")
        || lower.startsWith(" ended", time.end())
        || lower.startsWith("since", time.start())
        || lower.startsWith("以来", time.end())
        || lasts(time);
  }

  /** "According to a newspaper on 5 May" names the day of the newspaper. */
  private boolean source(int at, int from) {
    for (int i = at; i > from && at - i < LONGEST_PLACE && lower.charAt(i - 1) != ','; i--) {
      if (lower.startsWith("according to", i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "7年内" is how long something takes, whatever 年内 is alone. */
  private boolean lasts(Mention time) {
    return lower.charAt(time.start()) == '年'
        && time.start() > 0
        && (Folding.digit(lower.charAt(time.start() - 1))
            || "一二三四五六七八九十两数几".indexOf(lower.charAt(time.start() - 1)) >= 0);
  }

  private static boolean looksAhead(List<Found<Sense>> senses) {
    int from = 0;
    for (Found<Sense> found : senses) {
      if (found.start() >= from) {
        if (found.meaning() == Sense.PLAN || found.meaning() == Sense.EXPECT) {
          return true;
        }
        from = found.end();
      }
    }
    return false;
  }
}
