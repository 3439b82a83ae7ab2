package io.github.themeboard.importer.extract.event;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.extract.event.EventWords.Sense;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
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
    private final List<EventCandidate> events = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private final EventTimes times;
    private final Protagonists protagonists;
    private final Belonging belonging;
    private final FigureStatement figure;
    private final EventGrounds grounds;

    /** The words of the sentence being read, and the first of them that no clause has taken. */
    private List<Found<Sense>> senses = List.of();

    private int sense;

    Pass(Anatomy anatomy, @Nullable LocalDate published, List<Span> companies) {
      this.anatomy = anatomy;
      this.folded = anatomy.folded();
      this.lower = anatomy.lower();
      this.published = published;
      this.times = new EventTimes(anatomy, published);
      this.protagonists = new Protagonists(anatomy, companies);
      this.belonging = new Belonging(folded, lower);
      this.figure = new FigureStatement(folded, lower);
      this.grounds = new EventGrounds(folded, lower);
    }

    List<EventCandidate> run() {
      for (Sentence sentence : anatomy.sentences()) {
        Role role = anatomy.blocks().get(sentence.block()).role();
        if (role != Role.ROW && role != Role.TITLE) {
          protagonists.read(sentence);
          read(sentence.span());
        }
      }
      return events;
    }

    /** Whether the sentence has a word for a happening at all; most have none. */
    private boolean mayTell() {
      for (Found<Sense> found : senses) {
        if (TELLING.contains(found.meaning())) {
          return true;
        }
      }
      return false;
    }

    private void read(Span sentence) {
      senses = words.in(folded, lower, sentence);
      sense = 0;
      // Without a date of the article the years that other sentences name are needed too.
      if (published != null && !mayTell()) {
        return;
      }
      boolean hearsay = false;
      Telling told = null;
      Telling telling = new Telling();
      List<When> all = times.in(sentence, senses);
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
        if (endsStatement(clause, sentence) || telling.tells() && protagonists.opens(clause)) {
          emit(finish(told, telling, hearsay), hearsay);
          told = null;
          telling = new Telling();
        } else if (!here.isEmpty() && telling.timed() && telling.tells()) {
          told = finish(told, telling, hearsay);
          telling = new Telling();
        }
        telling.add(clause, here);
        hearsay |= senses(clause, telling);
      }
      emit(finish(told, telling, hearsay), hearsay);
    }

    /** Whether a semicolon stands before a clause: another statement begins with it. */
    private boolean endsStatement(Span clause, Span sentence) {
      int at = clause.start();
      while (at > sentence.start() && folded.charAt(at - 1) == ' ') {
        at--;
      }
      return at > sentence.start()
          && folded.charAt(at - 1) == ';'
          && !belonging.inBrackets(at - 1, sentence.start());
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
      int from = clause.start();
      for (; sense < senses.size() && senses.get(sense).start() < clause.end(); sense++) {
        Found<Sense> found = cut(senses.get(sense), clause);
        if (found == null || found.start() < from) {
          continue;
        }
        switch (found.meaning()) {
          case DONE, WEAK -> happening(found, clause, telling);
          case BASE -> {
            if (ahead && !protagonists.inName(found.start())) {
              telling.happening(found.start(), found.end(), true, false);
            }
          }
          case PLAN -> telling.plan(belonging.another(found.start()));
          case WILL -> {
            if (!belonging.marksObject(found.end(), clause)) {
              telling.will();
            }
          }
          case EXPECT -> telling.expectation();
          case REPORT -> hearsay = true;
          case NOT -> {}
        }
        ahead |= found.meaning() == Sense.PLAN || found.meaning() == Sense.EXPECT;
        from = found.end();
      }
      return hearsay;
    }

    /** A word that goes on behind its clause may have a shorter one in it. */
    private @Nullable Found<Sense> cut(Found<Sense> found, Span clause) {
      return found.end() <= clause.end()
          ? found
          : words.at(folded, lower, found.start(), clause.end());
    }

    private void happening(Found<Sense> found, Span clause, Telling telling) {
      if (!words.negated(folded, lower, found.start(), clause.start())
          && !protagonists.inName(found.start())
          && !belonging.toNoun(found, clause)) {
        telling.happening(
            found.start(),
            found.end(),
            found.meaning() == Sense.DONE,
            words.announces(folded, lower, found.start(), clause.end()));
      }
    }

    private void emit(@Nullable Telling telling, boolean hearsay) {
      if (telling == null || !telling.tells()) {
        return;
      }
      When time = telling.time(t -> belonging.ofVerb(t, telling));
      if (time == null || figure.is(telling, time)) {
        return;
      }
      Span quote =
          EventQuote.of(
              telling.clauses(),
              Math.min(time.start(), telling.verb()),
              Math.max(time.end(), telling.verb()),
              lower);
      if (quote == null || belonging.toSpeaker(quote) || !known.add(quote.in(lower))) {
        return;
      }
      Certainty certainty = certainty(telling, hearsay, time.date());
      List<Span> companies = protagonists.of(quote, telling, time);
      EventConfidence sure = grounds.of(quote, telling, time, certainty, companies);
      if (sure.printed()) {
        boolean late = certainty == Certainty.REALISED && EventDates.after(time.date(), published);
        events.add(
            new EventCandidate(quote, time.date(), companies, certainty, late, sure.share()));
      }
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
  }
}
