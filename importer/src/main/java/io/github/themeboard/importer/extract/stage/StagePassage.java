package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.importer.extract.stage.StageWords.Note;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a stretch of a line at the labels that stand in it: "Pilots. Watch: orders. We are here."
 */
final class StagePassage {
  /** A longer sentence tells more than where a stage stands. */
  private static final int LONGEST_STANDING = 60;

  private final StageWords words = StageWords.bundled();
  private final String folded;
  private final String lower;
  private final Span stretch;
  private final boolean running;
  private final List<Found<Note>> told = new ArrayList<>();

  private @Nullable Note open;
  private int from;

  private StagePassage(Anatomy anatomy, Span stretch, boolean running) {
    this.folded = anatomy.folded();
    this.lower = anatomy.lower();
    this.stretch = stretch;
    this.running = running;
  }

  /**
   * What a stretch tells, in its order.
   *
   * @param running whether it is running text, where a label reaches no further than its sentence
   */
  static List<Found<Note>> of(Anatomy anatomy, Span stretch, boolean running) {
    return new StagePassage(anatomy, stretch, running).read();
  }

  private List<Found<Note>> read() {
    begin(stretch.start());
    for (int i = stretch.start(); i < stretch.end(); i++) {
      boolean ends = endsSentence(i);
      if (ends && running) {
        close(i);
      }
      if (ends || endsClause(i)) {
        begin(i + 1);
      }
    }
    close(stretch.end());
    return told;
  }

  /** A label, or a sentence on where the stage stands, may begin here. */
  private void begin(int at) {
    int start = at;
    while (start < stretch.end() && " ()\"”".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    if (start == stretch.end()) {
      return;
    }
    Found<Note> note = words.note(folded, lower, new Span(start, stretch.end()));
    boolean labelled = note != null && (note.start() < stretch.end() || at == stretch.start());
    if (note != null && labelled) {
      close(start);
      open = note.meaning();
      from = note.start();
      return;
    }
    int end = sentenceEnd(start);
    if (end > 0 && words.standing(folded, lower, new Span(start, end))) {
      close(start);
      told.add(new Found<>(start, end, Note.STATUS));
    }
  }

  private void close(int at) {
    if (open == null) {
      return;
    }
    int end = at;
    while (end > from && " ;，,|(".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    told.add(new Found<>(from, end, open));
    open = null;
  }

  /** Where the sentence ends, if it is short, or 0. */
  private int sentenceEnd(int start) {
    int limit = Math.min(stretch.end(), start + LONGEST_STANDING);
    for (int i = start; i < limit; i++) {
      if (endsSentence(i) || lower.charAt(i) == ')') {
        return i;
      }
    }
    return limit == stretch.end() ? limit : 0;
  }

  private boolean endsSentence(int at) {
    char c = lower.charAt(at);
    if (c != '.') {
      return c == '。' || c == '!' || c == '?';
    }
    int next = at + 1;
    while (next < stretch.end() && next - at < 4 && lower.charAt(next) == ' ') {
      next++;
    }
    // An abbreviation or a decimal point goes on in the same sentence.
    return next == stretch.end()
        || next > at + 1
            && !Folding.digit(folded.charAt(next))
            && !(Folding.latin(folded.charAt(next)) && folded.charAt(next) == lower.charAt(next));
  }

  private boolean endsClause(int at) {
    char c = lower.charAt(at);
    boolean spaced = at + 1 < stretch.end() && lower.charAt(at + 1) == ' ';
    return c == ';' || c == '，' || c == '|' || c == '(' || (c == ',' || c == '-') && spaced;
  }
}
