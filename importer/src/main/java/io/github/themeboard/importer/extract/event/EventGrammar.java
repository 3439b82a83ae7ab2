package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;

/**
 * Words that tell the part another word plays in its sentence: whether a word for a happening is
 * its verb, and who its subject is. They are data: {@code event-grammar.txt}.
 */
final class EventGrammar {
  private static final String FILE = "/extract/event-grammar.txt";

  private final Phrases<Boolean> pronouns;
  private final Phrases<Boolean> deals;
  private final Phrases<Boolean> general;
  private final Phrases<Boolean> bodies;
  private final Phrases<Boolean> states;
  private final Phrases<Boolean> beside;
  private final Phrases<Boolean> connectives;
  private final Phrases<Boolean> indefinite;
  private final Phrases<Boolean> participles;
  private final Phrases<Boolean> behindParticiple;
  private final Phrases<Boolean> auxiliaries;
  private final Phrases<Boolean> nounMarks;
  private final Phrases<Boolean> subordinate;
  private final Phrases<Boolean> relative;
  private final Phrases<Boolean> saying;
  private final Phrases<Boolean> personal;
  private final Phrases<Boolean> measuring;
  private final Phrases<Boolean> stating;

  private EventGrammar(WordFile file) {
    pronouns = phrases(file, "pronoun");
    deals = phrases(file, "deal");
    general = phrases(file, "general");
    bodies = phrases(file, "body");
    states = phrases(file, "state");
    beside = phrases(file, "beside");
    connectives = phrases(file, "connective");
    indefinite = phrases(file, "indefinite");
    participles = phrases(file, "participle");
    behindParticiple = phrases(file, "behind a participle");
    auxiliaries = phrases(file, "auxiliary");
    nounMarks = phrases(file, "noun mark");
    subordinate = phrases(file, "subordinate");
    relative = phrases(file, "relative");
    saying = phrases(file, "saying");
    personal = phrases(file, "personal");
    measuring = phrases(file, "measuring");
    stating = phrases(file, "stating");
  }

  static EventGrammar bundled() {
    return Bundled.GRAMMAR;
  }

  private static final class Bundled {
    private static final EventGrammar GRAMMAR = new EventGrammar(WordFile.bundled(FILE));
  }

  private static Phrases<Boolean> phrases(WordFile file, String section) {
    Phrases<Boolean> phrases = new Phrases<>();
    file.section(section).forEach(word -> phrases.add(word, true));
    return phrases;
  }

  /** Whether a stretch says "the company" or the like; a 芯片公司 is any one. */
  boolean pronoun(String folded, String lower, int from, int to) {
    for (int i = from; i < to; i = EventWords.next(lower, i, to)) {
      if (begins(lower, i) && pronouns.at(folded, lower, i, to) != null) {
        boolean other =
            lower.startsWith("公司", i) && i > from && Folding.ideograph(folded.charAt(i - 1));
        if (!other) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a clause opens with "the deal" or the like. */
  boolean deal(String folded, String lower, Span clause) {
    return deals.at(folded, lower, clause.start(), clause.end()) != null;
  }

  /** Whether a stretch speaks of companies in general. */
  boolean general(String folded, String lower, int from, int to) {
    return holds(general, folded, lower, from, to);
  }

  /**
   * Whether a stretch names a public body, or a country as its last word: it acts without a company
   * beside it.
   */
  boolean body(String folded, String lower, int from, int verb) {
    return holds(bodies, folded, lower, from, verb)
        || endsBefore(states, folded, lower, verb, from);
  }

  /** Whether the writer or a speaker tells of himself. */
  boolean personal(String folded, String lower, Span stretch) {
    return holds(personal, folded, lower, stretch.start(), stretch.end());
  }

  /** Whether the words before a company make it the other side. */
  boolean beside(String folded, String lower, int at) {
    return endsBefore(beside, folded, lower, at, Math.max(0, at - 10));
  }

  /** Where a clause begins behind "and", "while", 而. */
  int behindConnective(String folded, String lower, Span clause) {
    Found<Boolean> found = connectives.at(folded, lower, clause.start(), clause.end());
    int at = found == null ? clause.start() : found.end();
    while (at < clause.end() && folded.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a clause opens with something that belongs to a company which it does not name. */
  boolean indefinite(String folded, String lower, Span clause) {
    return indefinite.at(folded, lower, clause.start(), clause.end()) != null;
  }

  /** Whether a word is only part of a noun: 发行的票据, 获批后, "contracts signed in May". */
  boolean partOfNoun(String folded, String lower, int start, int end, Span clause) {
    if (Folding.ideograph(folded.charAt(end - 1))) {
      return start > clause.start() && folded.charAt(start - 1) == '的'
          || end < clause.end() && nounMarks.at(folded, lower, end, clause.end()) != null;
    }
    if (participles.at(folded, lower, start, end) == null) {
      return false;
    }
    int behind = end;
    while (behind < clause.end() && folded.charAt(behind) == ' ') {
      behind++;
    }
    return behind > end
        && behindParticiple.at(folded, lower, behind, clause.end()) != null
        && !endsBefore(auxiliaries, folded, lower, start, clause.start());
  }

  /** Whether a stretch holds a word that sets apart what follows: "in May after it signed". */
  boolean subordinate(String folded, String lower, int from, int to) {
    return setsApart(subordinate, folded, lower, from, to);
  }

  /** Whether what follows a stretch only tells which thing is meant: "the hours that it sold". */
  boolean relative(String folded, String lower, int from, int to) {
    return setsApart(relative, folded, lower, from, to);
  }

  private boolean setsApart(Phrases<Boolean> words, String folded, String lower, int from, int to) {
    for (int i = from; i < to; i = EventWords.next(lower, i, to)) {
      if (begins(lower, i)
          && words.at(folded, lower, i, to) != null
          && !(lower.startsWith("that", i) && said(folded, lower, i))) {
        return true;
      }
    }
    return false;
  }

  /** "told investors in May that": a word for saying stands close before. */
  private boolean said(String folded, String lower, int at) {
    return holds(saying, folded, lower, Math.max(0, at - 40), at);
  }

  /** Whether a number behind a word is a figure of the period and no part of a happening. */
  boolean measures(String folded, String lower, int start, int end) {
    return measuring.at(folded, lower, start, end) != null;
  }

  /** Whether a word only says that something was stated. */
  boolean states(String folded, String lower, int start, int end) {
    return stating.at(folded, lower, start, end) != null;
  }

  private static boolean endsBefore(
      Phrases<Boolean> words, String folded, String lower, int at, int from) {
    int end = at;
    while (end > from && lower.charAt(end - 1) == ' ') {
      end--;
    }
    return end > from && words.before(folded, lower, end, from) != null;
  }

  private static boolean begins(String lower, int at) {
    return at == 0 || !Folding.latin(lower.charAt(at)) || !Folding.latin(lower.charAt(at - 1));
  }

  private static boolean holds(
      Phrases<Boolean> words, String folded, String lower, int from, int to) {
    for (int i = from; i < to; i = EventWords.next(lower, i, to)) {
      if (begins(lower, i) && words.at(folded, lower, i, to) != null) {
        return true;
      }
    }
    return false;
  }
}
