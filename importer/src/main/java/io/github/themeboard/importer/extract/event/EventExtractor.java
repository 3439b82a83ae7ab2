package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an article says to have happened, or to be about to, with a date. */
public final class EventExtractor {
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
  private static final class Pass {
    private final EventWords words = EventWords.bundled();
    private final Anatomy anatomy;
    private final String folded;
    private final String lower;
    private final @Nullable LocalDate published;
    private final EventTimes times;
    private final Protagonists protagonists;
    private final Belonging belonging;
    private final TellingWords telling;
    private final FoundEvents events;

    Pass(Anatomy anatomy, @Nullable LocalDate published, List<Span> companies) {
      this.anatomy = anatomy;
      this.folded = anatomy.folded();
      this.lower = anatomy.lower();
      this.published = published;
      this.times = new EventTimes(anatomy, published);
      this.protagonists = new Protagonists(anatomy, companies);
      this.belonging = new Belonging(folded, lower);
      this.telling = new TellingWords(anatomy, belonging, protagonists);
      this.events = new FoundEvents(anatomy, published, belonging, protagonists);
    }

    List<EventCandidate> run() {
      for (Sentence sentence : anatomy.sentences()) {
        TimeLimit.check();
        Role role = anatomy.blocks().get(sentence.block()).role();
        if (role != Role.ROW && role != Role.TITLE) {
          protagonists.read(sentence);
          read(sentence.span());
        }
      }
      return events.all();
    }

    private void read(Span sentence) {
      telling.read(sentence);
      // Without a date of the article the years that other sentences name are needed too.
      if (published != null && !telling.mayTell()) {
        return;
      }
      boolean hearsay = false;
      Telling told = null;
      Telling now = new Telling();
      List<When> all = times.in(sentence, telling.found());
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
          now.add(clause, List.of());
          continue;
        }
        if (endsStatement(clause, sentence) || now.tells() && protagonists.opens(clause)) {
          events.add(finish(told, now, hearsay), hearsay);
          told = null;
          now = new Telling();
        } else if (!here.isEmpty() && now.timed() && now.tells()) {
          told = finish(told, now, hearsay);
          now = new Telling();
        }
        now.add(clause, here);
        hearsay |= telling.take(clause, now);
      }
      events.add(finish(told, now, hearsay), hearsay);
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

    /** Keeps what was told before, unless these clauses belong to it. */
    private @Nullable Telling finish(@Nullable Telling told, Telling now, boolean hearsay) {
      if (told == null) {
        return now;
      }
      if (!now.tells()) {
        told.addAll(now);
        return told;
      }
      events.add(told, hearsay);
      return now;
    }
  }
}
