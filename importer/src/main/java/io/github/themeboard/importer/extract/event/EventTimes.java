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

  /** The times of a sentence at which something can happen. */
  List<When> in(Span sentence) {
    List<When> times = new ArrayList<>();
    for (Mention time : mentions(sentence)) {
      int named = TimeWords.yearOf(time);
      year = named == 0 ? year : named;
      String date = EventDates.of(time);
      if (date != null && !edge(time, sentence)) {
        boolean deadline = words.deadline(folded, lower, time.start(), sentence.start());
        times.add(new When(time.start(), time.end(), date, EventDates.part(time), deadline));
      }
    }
    return times;
  }

  /** A year told in passing is no year of what the other clauses tell. */
  private List<Mention> mentions(Span sentence) {
    Anchor anchor = new Anchor(published, year, 0, looksAhead(sentence), null);
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
    for (int i = clause.start(); i < clause.end(); i++) {
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
        || lower.startsWith("since", time.start())
        || lower.startsWith("以来", time.end())
        || lasts(time);
  }

  /** "7年内" is how long something takes, whatever 年内 is alone. */
  private boolean lasts(Mention time) {
    return lower.charAt(time.start()) == '年'
        && time.start() > 0
        && (Folding.digit(lower.charAt(time.start() - 1))
            || "一二三四五六七八九十两数几".indexOf(lower.charAt(time.start() - 1)) >= 0);
  }

  private boolean looksAhead(Span sentence) {
    int i = sentence.start();
    while (i < sentence.end()) {
      Found<Sense> found = words.at(folded, lower, i, sentence.end());
      if (found == null) {
        i++;
      } else if (found.meaning() == Sense.PLAN || found.meaning() == Sense.EXPECT) {
        return true;
      } else {
        i = found.end();
      }
    }
    return false;
  }
}
