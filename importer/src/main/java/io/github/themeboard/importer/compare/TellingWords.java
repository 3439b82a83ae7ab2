package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells two subjects apart although they share most of their words: where, of what, which
 * part, which way.
 *
 * @param told for each question the answers that a text gives, in any language
 */
record TellingWords(List<Set<Integer>> told) {
  private static final List<Phrases<Integer>> QUESTIONS = new ArrayList<>();

  static {
    WordFile file = WordFile.bundled("/compare/telling-words.txt");
    for (String question : List.of("where", "what", "part", "way")) {
      Phrases<Integer> answers = new Phrases<>();
      int number = 0;
      for (String line : file.section(question)) {
        for (String word : line.split("\\|")) {
          answers.add(word, number);
        }
        number++;
      }
      QUESTIONS.add(answers);
    }
  }

  static TellingWords of(String text) {
    String folded = Folding.fold(Words.cut(text));
    String lower = Folding.lower(folded);
    List<Set<Integer>> told = new ArrayList<>();
    for (Phrases<Integer> answers : QUESTIONS) {
      Set<Integer> found = new TreeSet<>();
      int i = 0;
      while (i < lower.length()) {
        boolean begins =
            i == 0 || !Folding.latin(lower.charAt(i)) || !Folding.latin(lower.charAt(i - 1));
        Phrases.Found<Integer> hit = begins ? answers.at(folded, lower, i, lower.length()) : null;
        if (hit != null) {
          found.add(hit.meaning());
        }
        i = hit == null ? i + 1 : hit.end();
      }
      told.add(found);
    }
    return new TellingWords(List.copyOf(told));
  }

  /** Whether the text says what is measured: "up 15%" alone may be of anything. */
  boolean measures() {
    return !told.get(1).isEmpty();
  }

  /** Whether both answer every question alike. */
  boolean sameAs(TellingWords other) {
    return told.equals(other.told);
  }

  /** Whether they answer a question differently; saying nothing is no answer. */
  boolean differFrom(TellingWords other) {
    for (int i = 0; i < told.size(); i++) {
      Set<Integer> mine = told.get(i);
      Set<Integer> theirs = other.told.get(i);
      if (!mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)) {
        return true;
      }
    }
    return false;
  }
}
