package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.extract.event.EventWords.Sense;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence for what happens, is planned or is expected, noted clause by clause. */
final class TellingWords {
  private static final Set<Sense> TELLING = EnumSet.of(Sense.DONE, Sense.WEAK, Sense.BASE);

  private final EventWords words = EventWords.bundled();
  private final String folded;
  private final String lower;
  private final Belonging belonging;
  private final Protagonists protagonists;

  /** The words of the sentence being read, and the first of them that no clause has taken. */
  private List<Found<Sense>> senses = List.of();

  private int sense;

  TellingWords(Anatomy anatomy, Belonging belonging, Protagonists protagonists) {
    this.folded = anatomy.folded();
    this.lower = anatomy.lower();
    this.belonging = belonging;
    this.protagonists = protagonists;
  }

  /** Goes on to a sentence. */
  void read(Span sentence) {
    senses = words.in(folded, lower, sentence);
    sense = 0;
  }

  /** The words of the sentence, in order. */
  List<Found<Sense>> found() {
    return senses;
  }

  /** Whether the sentence has a word for a happening at all; most have none. */
  boolean mayTell() {
    for (Found<Sense> found : senses) {
      if (TELLING.contains(found.meaning())) {
        return true;
      }
    }
    return false;
  }

  /** Notes the words of the next clause; true if one of them makes it hearsay. */
  boolean take(Span clause, Telling telling) {
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
}
