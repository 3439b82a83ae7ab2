package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.importer.extract.stage.StageWords.Note;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lines below the heading of a stage tell about it. */
final class StageNotes {
  private static final int MOST_METRICS = 12;

  private final Anatomy anatomy;
  private final StageWords words = StageWords.bundled();
  private final Map<Note, Span> lines = new EnumMap<>(Note.class);
  private final List<Span> metrics = new ArrayList<>();
  private boolean beside;

  StageNotes(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  /** Reads the lines from one index to another; what was told before stays. */
  void read(int from, int to) {
    for (int i = from; i < to; i++) {
      Block block = anatomy.blocks().get(i);
      if (!block.role().said()) {
        continue;
      }
      for (Found<Note> note : StagePassage.of(anatomy, block.span(), false)) {
        note(note, block.span(), i + 1, to);
      }
    }
  }

  /** Reads what stands behind the name of the stage in the same line. */
  void readBehind(Span passage) {
    for (Found<Note> note : StagePassage.of(anatomy, passage, true)) {
      note(note, passage, 0, 0);
      beside |= note.meaning() == Note.WARNING;
    }
  }

  private void note(Found<Note> note, Span line, int next, int to) {
    Span told = new Span(note.start(), note.end());
    if (lines.containsKey(note.meaning())) {
      return;
    }
    if (note.meaning() == Note.METRICS) {
      lines.put(Note.METRICS, line);
      readMetrics(told, next, to);
    } else if (told.end() > told.start()) {
      lines.put(note.meaning(), told);
    }
  }

  /** Where it is told: behind the label for status and warning, the whole line for metrics. */
  @Nullable Span line(Note note) {
    return lines.get(note);
  }

  List<String> metrics() {
    return metrics.stream().map(s -> s.in(anatomy.text())).toList();
  }

  /** Drops a warning that may be somebody else's; one beside the stage's name is its own. */
  void dropWarning() {
    if (!beside) {
      lines.remove(Note.WARNING);
    }
  }

  private void readMetrics(Span told, int next, int to) {
    if (told.end() > told.start()) {
      split(told);
      return;
    }
    for (int i = next; i < to && anatomy.blocks().get(i).role() == Role.ITEM; i++) {
      split(anatomy.blocks().get(i).span());
    }
  }

  private void split(Span told) {
    String mark = mark(told);
    int from = told.start();
    while (from <= told.end() && metrics.size() < MOST_METRICS) {
      int at = mark.isEmpty() ? -1 : find(mark, from, told.end());
      int to = at < 0 ? told.end() : at;
      add(from, to);
      from = to + Math.max(1, mark.length());
    }
  }

  /** The mark that a line parts its metrics with. */
  private String mark(Span told) {
    for (String mark : List.of(" / ", ";", "、", "，", ", ")) {
      if (find(mark, told.start(), told.end()) >= 0) {
        return mark;
      }
    }
    return "";
  }

  private int find(String mark, int from, int to) {
    for (int i = from; i + mark.length() <= to; i++) {
      if (anatomy.lower().startsWith(mark, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Behind "2." and "2)"; "1,000 routes" is counted by no number. */
  private int pastNumber(int start, int end) {
    String lower = anatomy.lower();
    int at = start;
    while (at < end && at - start < 2 && Folding.digit(lower.charAt(at))) {
      at++;
    }
    boolean marked = at > start && at < end && ".)、".indexOf(lower.charAt(at)) >= 0;
    if (!marked || at + 1 < end && Folding.digit(lower.charAt(at + 1))) {
      return start;
    }
    at++;
    while (at < end && lower.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private void add(int start, int end) {
    String lower = anatomy.lower();
    int from = start;
    int to = end;
    while (from < to && " •·-*●■◆".indexOf(lower.charAt(from)) >= 0) {
      from++;
    }
    from = pastNumber(from, to);
    while (to > from && " .。;，,*".indexOf(lower.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to - from >= 2) {
      metrics.add(new Span(from, to));
    }
  }
}
