package io.github.themeboard.importer.extract.event;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.extract.event.EventWords.Sense;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what an article says to have happened, or to be about to, with a date. */
public final class EventExtractor {
  private static final int LONGEST_QUOTE = 300;
  private static final Set<Sense> TELLING = EnumSet.of(Sense.DONE, Sense.WEAK, Sense.BASE);

  private final EventWords words = EventWords.bundled();

  /**
   * The events of an article, in its order.
   *
   * @param published the day of the article, if it is known: relative times are measured from it
   * @param companyMentions where companies are named, in order
   */
  public List<EventCandidate> extract(
      Anatomy anatomy, @Nullable LocalDate published, List<Span> companyMentions) {
    return new Pass(anatomy, published, companyMentions).run();
  }

  /** One article being read. */
  private final class Pass {
    private final Anatomy anatomy;
    private final String folded;
    private final String lower;
    private final @Nullable LocalDate published;
    private final List<Span> companies;
    private final List<EventCandidate> events = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private final EventTimes times;
    private int company;

    Pass(Anatomy anatomy, @Nullable LocalDate published, List<Span> companies) {
      this.anatomy = anatomy;
      this.folded = anatomy.folded();
      this.lower = anatomy.lower();
      this.published = published;
      this.companies = companies;
      this.times = new EventTimes(anatomy, published);
    }

    List<EventCandidate> run() {
      for (Sentence sentence : anatomy.sentences()) {
        Role role = anatomy.blocks().get(sentence.block()).role();
        if (role != Role.ROW && role != Role.TITLE) {
          read(sentence.span());
        }
      }
      return events;
    }

    /** Whether the sentence has a word for a happening at all; most have none. */
    private boolean mayTell(Span sentence) {
      for (int i = sentence.start(); i < sentence.end(); i++) {
        Found<Sense> found = words.at(folded, lower, i, sentence.end());
        if (found != null && TELLING.contains(found.meaning())) {
          return true;
        }
      }
      return false;
    }

    private void read(Span sentence) {
      // Without a date of the article the years that other sentences name are needed too.
      if (published != null && !mayTell(sentence)) {
        return;
      }
      boolean hearsay = false;
      Telling told = null;
      Telling telling = new Telling();
      List<When> all = times.in(sentence);
      if (!all.isEmpty() && words.byline(folded, lower, sentence, all.get(0).start())) {
        return;
      }
      int next = 0;
      for (Span clause : Clause.of(folded, sentence)) {
        List<When> here = new ArrayList<>();
        while (next < all.size() && all.get(next).start() < clause.end()) {
          here.add(all.get(next++));
        }
        if (words.aside(folded, lower, clause, sentence)) {
          telling.add(clause, List.of());
          continue;
        }
        if (!here.isEmpty() && telling.timed() && telling.tells()) {
          told = finish(told, telling, hearsay);
          telling = new Telling();
        }
        telling.add(clause, here);
        hearsay |= senses(clause, telling);
      }
      emit(finish(told, telling, hearsay), hearsay);
    }

    /** Emits what was told before, unless these clauses belong to it. */
    private @Nullable Telling finish(@Nullable Telling told, Telling telling, boolean hearsay) {
      if (told == null) {
        return telling;
      }
      if (!telling.tells()) {
        told.addAll(telling);
        return told;
      }
      emit(told, hearsay);
      return telling;
    }

    /** Notes the words of a clause; true if one of them makes it hearsay. */
    private boolean senses(Span clause, Telling telling) {
      boolean hearsay = false;
      boolean ahead = false;
      int i = clause.start();
      while (i < clause.end()) {
        Found<Sense> found = words.at(folded, lower, i, clause.end());
        if (found == null) {
          i++;
          continue;
        }
        switch (found.meaning()) {
          case DONE, WEAK -> happening(found, clause, telling);
          case BASE -> {
            if (ahead) {
              telling.happening(i, true, false);
            }
          }
          case PLAN -> telling.plan();
          case WILL -> telling.will();
          case EXPECT -> telling.expectation();
          case REPORT -> hearsay = true;
          case NOT -> {}
        }
        ahead |= found.meaning() == Sense.PLAN || found.meaning() == Sense.EXPECT;
        i = found.end();
      }
      return hearsay;
    }

    private void happening(Found<Sense> found, Span clause, Telling telling) {
      if (!words.negated(folded, lower, found.start(), clause.start())) {
        telling.happening(
            found.start(),
            found.meaning() == Sense.DONE,
            words.announces(folded, lower, found.start(), clause.end()));
      }
    }

    private void emit(@Nullable Telling telling, boolean hearsay) {
      When time = telling == null || !telling.tells() ? null : telling.time();
      if (telling == null || time == null || figureOfAPeriod(telling, time)) {
        return;
      }
      Span quote = quote(telling, time);
      if (quote == null || !known.add(quote.in(lower))) {
        return;
      }
      Certainty certainty = certainty(telling, hearsay, time.date());
      boolean late = certainty == Certainty.REALISED && EventDates.after(time.date(), published);
      events.add(
          new EventCandidate(
              quote, time.date(), within(quote), certainty, late, confidence(time, telling, late)));
    }

    /** "In the first half it completed 17 overhauls" measures the half and tells no happening. */
    private boolean figureOfAPeriod(Telling telling, When time) {
      if (!EventDates.yearOnly(time.date())) {
        return false;
      }
      return !telling.isStrong()
          || time.part() && !telling.looksAhead() && numberBehind(telling.verb());
    }

    private boolean numberBehind(int verb) {
      for (int i = verb; i < Math.min(lower.length(), verb + 20); i++) {
        if (Folding.digit(lower.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private Certainty certainty(Telling telling, boolean hearsay, String date) {
      if (hearsay) {
        return Certainty.REPORTED;
      }
      if (telling.isExpected()) {
        return Certainty.FORECAST;
      }
      boolean passed = EventDates.before(date, published);
      return telling.isPlanned()
              || telling.mayBePlanned() && !passed
              || telling.looksAheadBehind() && EventDates.after(date, published)
          ? Certainty.ANNOUNCED
          : Certainty.REALISED;
    }

    private double confidence(When time, Telling telling, boolean late) {
      double sure = time.date().length() == 10 ? 0.85 : time.date().length() == 7 ? 0.8 : 0.65;
      return late || !telling.isStrong() ? sure - 0.15 : sure;
    }

    /** The clauses that tell it; of long ones those from the time to the verb and what fits. */
    private @Nullable Span quote(Telling telling, When time) {
      int first = Math.min(time.start(), telling.verb());
      int last = Math.max(time.end(), telling.verb());
      int from = telling.clauses().get(0).start();
      int end = telling.clauses().get(telling.clauses().size() - 1).end();
      int to = end;
      if (end - from > LONGEST_QUOTE) {
        to = from;
        for (Span clause : telling.clauses()) {
          from = clause.start() <= first ? clause.start() : from;
          to = clause.end() <= from + LONGEST_QUOTE || to < last ? clause.end() : to;
        }
      }
      return to - from > LONGEST_QUOTE ? null : new Span(from, to);
    }

    /** Quotes come in order, and so do the mentions. */
    private List<Span> within(Span quote) {
      while (company < companies.size() && companies.get(company).start() < quote.start()) {
        company++;
      }
      List<Span> found = new ArrayList<>();
      for (int i = company; i < companies.size() && companies.get(i).start() < quote.end(); i++) {
        if (quote.holds(companies.get(i))) {
          found.add(companies.get(i));
        }
      }
      return found;
    }
  }
}
