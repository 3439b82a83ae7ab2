package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of happenings. They are data: {@code event-words.txt}. */
final class EventWords {
  private static final String FILE = "/extract/event-words.txt";

  /** What a word says about the happening in its sentence. */
  enum Sense {
    DONE,
    WEAK,
    BASE,
    NOT,
    PLAN,
    /** 将 alone: of what is to come, or only in front of an object. */
    WILL,
    EXPECT,
    REPORT
  }

  private final Phrases<Sense> words = new Phrases<>();
  private final Phrases<Boolean> reportNames = new Phrases<>();
  private final Phrases<Boolean> since = new Phrases<>();
  private final Phrases<Boolean> deadline = new Phrases<>();
  private final Phrases<Boolean> announcing = new Phrases<>();
  private final Phrases<Boolean> negated = new Phrases<>();
  private final Phrases<Boolean> asides = new Phrases<>();
  private final Phrases<Boolean> bylines = new Phrases<>();
  private final Phrases<Boolean> origins = new Phrases<>();
  private final Phrases<Boolean> passive = new Phrases<>();

  private EventWords(WordFile file) {
    add(file, "not", Sense.NOT);
    add(file, "done", Sense.DONE);
    add(file, "weak", Sense.WEAK);
    add(file, "report", Sense.REPORT);
    add(file, "plan", Sense.PLAN);
    add(file, "will", Sense.WILL);
    add(file, "expect", Sense.EXPECT);
    add(file, "base", Sense.BASE);
    file.section("report name").forEach(w -> reportNames.add(w, true));
    file.section("since").forEach(w -> since.add(w, true));
    file.section("deadline").forEach(w -> deadline.add(w, true));
    file.section("announcing").forEach(w -> announcing.add(w, true));
    file.section("negated").forEach(w -> negated.add(w, true));
    file.section("aside").forEach(w -> asides.add(w, true));
    file.section("byline").forEach(w -> bylines.add(w, true));
    file.section("origin").forEach(w -> origins.add(w, true));
    file.section("passive").forEach(w -> passive.add(w, true));
  }

  static EventWords bundled() {
    return Bundled.WORDS;
  }

  private static final class Bundled {
    private static final EventWords WORDS = new EventWords(WordFile.bundled(FILE));
  }

  private void add(WordFile file, String section, Sense sense) {
    file.section(section).forEach(word -> words.add(word, sense));
  }

  /** The word that begins at a place; in English it begins where a word begins. */
  @Nullable Found<Sense> at(String folded, String lower, int at, int limit) {
    return at > 0 && Folding.latin(lower.charAt(at)) && Folding.latin(lower.charAt(at - 1))
        ? null
        : words.at(folded, lower, at, limit);
  }

  /** All words of a sentence in order; one may stand in another. */
  List<Found<Sense>> in(String folded, String lower, Span sentence) {
    List<Found<Sense>> found = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      Found<Sense> word = at(folded, lower, i, sentence.end());
      if (word != null) {
        found.add(word);
      }
      i = next(lower, i, sentence.end());
    }
    return found;
  }

  /** Where the next word can begin: in English behind the letters that stand here. */
  static int next(String lower, int at, int limit) {
    int i = at + 1;
    if (Folding.latin(lower.charAt(at))) {
      while (i < limit && Folding.latin(lower.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  /** Whether the words behind a time make it part of a name: 2025年年报, "first-quarter results". */
  boolean namesReport(String folded, String lower, int at, int limit) {
    int i = at;
    while (i < limit && i - at < 3 && " '的《s-".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    return reportNames.at(folded, lower, i, limit) != null
        || i + 1 < limit
            && Folding.ideograph(lower.charAt(i))
            && reportNames.at(folded, lower, i + 1, limit) != null;
  }

  /** Whether the words before a time make it the edge of a stretch of time. */
  boolean measuresFrom(String folded, String lower, int at, int from) {
    return endsBefore(since, folded, lower, at, from);
  }

  /** Whether the words before a time make it a deadline. */
  boolean deadline(String folded, String lower, int at, int from) {
    return endsBefore(deadline, folded, lower, at, from);
  }

  boolean negated(String folded, String lower, int at, int from) {
    return endsBefore(negated, folded, lower, at, from);
  }

  /** Whether the happening at a place is that something else was announced. */
  boolean announces(String folded, String lower, int at, int limit) {
    return announcing.at(folded, lower, at, limit) != null;
  }

  /** Whether a clause among others tells in passing where a company comes from. */
  boolean aside(String folded, String lower, Span clause, Span sentence) {
    Found<Boolean> opening = asides.at(folded, lower, clause.start(), clause.end());
    // "公司成立于2017年，主营…" opens with its subject; 成立于2017年 behind one is a statement too.
    return opening != null
        && (clause.start() > sentence.start() || clause.end() < sentence.end())
        && (Folding.latin(lower.charAt(clause.start())) || clause.start() == sentence.start());
  }

  /** The end of the words at a place that describe a company by its origin, or 0. */
  int origin(String folded, String lower, int at, Span clause) {
    if (at > 0 && Folding.latin(lower.charAt(at - 1))) {
      return 0;
    }
    Found<Boolean> found = origins.at(folded, lower, at, clause.end());
    // "It was founded in 2017" is a statement.
    return found == null || endsBefore(passive, folded, lower, at, clause.start())
        ? 0
        : found.end();
  }

  /** Whether a sentence is a date of publication, which stands where its first time begins. */
  boolean byline(String folded, String lower, Span sentence, int time) {
    int at = sentence.start();
    while (at < sentence.end() && " *_>(".indexOf(lower.charAt(at)) >= 0) {
      at++;
    }
    Found<Boolean> opening = bylines.at(folded, lower, at, sentence.end());
    return opening != null && time >= opening.end() && time - opening.end() <= 3;
  }

  private static boolean endsBefore(
      Phrases<Boolean> words, String folded, String lower, int at, int from) {
    int end = at;
    while (end > from && lower.charAt(end - 1) == ' ') {
      end--;
    }
    if (lower.startsWith("the", Math.max(from, end - 3)) && end - 3 > from) {
      end -= lower.charAt(end - 4) == ' ' ? 4 : 0;
    }
    return end > from && words.before(folded, lower, end, from) != null;
  }
}
