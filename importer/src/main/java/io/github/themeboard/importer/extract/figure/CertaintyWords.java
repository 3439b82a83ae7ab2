package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.List;

/** Words that tell how sure a sentence is of what it says. */
public final class CertaintyWords {
  /** A word with what it says, and where it stands. */
  public record Hint(int start, int end, Certainty certainty) {}

  private static final PhraseScan<Certainty> WORDS = words();

  private CertaintyWords() {}

  private static PhraseScan<Certainty> words() {
    WordFile file = WordFile.bundled("/extract/certainty-cues.txt");
    PhraseScan<Certainty> phrases = new PhraseScan<>();
    for (Certainty certainty :
        List.of(Certainty.FORECAST, Certainty.ANNOUNCED, Certainty.REPORTED, Certainty.OPINION)) {
      file.section(certainty.name()).forEach(word -> phrases.add(word, certainty));
    }
    return phrases;
  }

  static List<Hint> in(String folded, String lower, Span sentence) {
    List<Hint> hints = new ArrayList<>();
    WORDS.in(
        folded,
        lower,
        sentence,
        found -> hints.add(new Hint(found.start(), found.end(), found.meaning())));
    return hints;
  }

  static boolean lookAhead(List<Hint> hints) {
    for (Hint hint : hints) {
      if (hint.certainty() == Certainty.FORECAST) {
        return true;
      }
    }
    return false;
  }

  /** A forecast about the whole sentence outweighs who reports it; a plan outweighs an opinion. */
  static Certainty of(List<Hint> hints, int at) {
    Certainty certainty = Certainty.REALISED;
    for (Hint hint : hints) {
      if (hint.start() < at && hint.certainty() == Certainty.FORECAST) {
        return Certainty.FORECAST;
      }
    }
    for (Hint hint : hints) {
      if (hint.certainty() == Certainty.ANNOUNCED && hint.start() < at) {
        certainty = Certainty.ANNOUNCED;
      } else if (hint.certainty() == Certainty.REPORTED && certainty == Certainty.REALISED) {
        certainty = Certainty.REPORTED;
      } else if (hint.certainty() == Certainty.OPINION
          && certainty == Certainty.REALISED
          && hint.start() < at) {
        certainty = Certainty.OPINION;
      }
    }
    return certainty;
  }
}
