package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of staged frameworks. They are data: {@code stage-words.txt}. */
final class StageWords {
  private static final String FILE = "/extract/stage-words.txt";

  /** What a line below a stage tells about it. */
  enum Note {
    STATUS,
    METRICS,
    WARNING
  }

  private final List<String> kinds;
  private final Phrases<Note> notes = new Phrases<>();
  private final Phrases<StageStatus> statuses = new Phrases<>();
  private final Phrases<Boolean> standing = new Phrases<>();

  private StageWords(WordFile file) {
    kinds = file.section("kind");
    file.section("status line").forEach(w -> notes.add(w, Note.STATUS));
    file.section("metrics line").forEach(w -> notes.add(w, Note.METRICS));
    file.section("warning line").forEach(w -> notes.add(w, Note.WARNING));
    file.section("standing").forEach(w -> standing.add(w, true));
    for (StageStatus status : StageStatus.values()) {
      file.section(status.token()).forEach(w -> statuses.add(w, status));
    }
  }

  static StageWords bundled() {
    return Bundled.WORDS;
  }

  private static final class Bundled {
    private static final StageWords WORDS = new StageWords(WordFile.bundled(FILE));
  }

  /** The words for a stage in one language, as alternatives of a pattern, the longer first. */
  String alternatives(boolean chinese) {
    return String.join(
        "|",
        kinds.stream()
            .filter(k -> Folding.ideograph(k.charAt(0)) == chinese)
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .toList());
  }

  /** What a line with a label in front tells, and where behind the label it says so. */
  @Nullable Found<Note> note(String folded, String lower, Span line) {
    int from = line.start();
    while (from < line.end() && " *•·-#>([0123456789年".indexOf(lower.charAt(from)) >= 0) {
      from++;
    }
    Found<Note> found = notes.at(folded, lower, from, line.end());
    if (found == null) {
      return null;
    }
    int behind = found.end();
    while (behind < line.end() && " *)]".indexOf(lower.charAt(behind)) >= 0) {
      behind++;
    }
    if (behind < line.end() && lower.charAt(behind) != ':') {
      return null;
    }
    behind = Math.min(line.end(), behind + 1);
    while (behind < line.end() && " *".indexOf(lower.charAt(behind)) >= 0) {
      behind++;
    }
    return new Found<>(behind, line.end(), found.meaning());
  }

  /** Whether a sentence opens by saying where the stage stands: "Not yet reached". */
  boolean standing(String folded, String lower, Span sentence) {
    Found<Boolean> opening = standing.at(folded, lower, sentence.start(), sentence.end());
    int behind = opening == null ? sentence.start() : opening.end();
    while (behind < sentence.end() && lower.charAt(behind) == ' ') {
      behind++;
    }
    return opening != null
        && (statuses.at(folded, lower, sentence.start(), sentence.end()) != null
            || statuses.at(folded, lower, behind, sentence.end()) != null);
  }

  /** The status that a text speaks of first. */
  @Nullable StageStatus status(String folded, String lower, Span within) {
    for (int i = within.start(); i < within.end(); i++) {
      boolean begins =
          i == within.start()
              || !Folding.latin(lower.charAt(i))
              || !Folding.latin(lower.charAt(i - 1));
      Found<StageStatus> found = begins ? statuses.at(folded, lower, i, within.end()) : null;
      if (found != null) {
        return found.meaning();
      }
    }
    return null;
  }
}
