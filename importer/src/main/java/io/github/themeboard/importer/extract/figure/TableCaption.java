package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers the lines above a table that may say what it is about. */
final class TableCaption {
  /** So many sentences above a table can belong to it. */
  private static final int LINES = 3;

  private static final int LONGEST = 200;

  private record Remembered(Sentence sentence, Role role, List<Mention> times) {}

  private final Deque<Remembered> last = new ArrayDeque<>();
  private List<TableUnit> ofAllTables = List.of();
  private @Nullable String title;

  void remember(Anatomy anatomy, Sentence sentence, List<Mention> times) {
    Role role = anatomy.blocks().get(sentence.block()).role();
    if (role == Role.TITLE) {
      String period = period(anatomy.lower(), times);
      title = period != null && period.length() > 4 ? period : title;
      return;
    }
    last.addFirst(new Remembered(sentence, role, times));
    if (last.size() > LINES) {
      last.removeLast();
    }
    if (role == Role.PROSE
        && length(sentence) <= LONGEST
        && speaksOfTables(text(anatomy, sentence))) {
      ofAllTables = units(anatomy, sentence);
    }
  }

  /** "All amounts in RMB mn unless stated otherwise", 表中金额单位均为亿元. */
  private static boolean speaksOfTables(String lower) {
    return lower.contains("单位")
        || lower.contains("amounts in")
        || lower.contains("figures in")
        || lower.contains("amounts are in")
        || lower.contains("figures are in")
        || lower.contains("otherwise stated");
  }

  /** The line that stands between two rows of one table, if it is but one short heading. */
  @Nullable Span between(Anatomy anatomy, int lastRow, int row) {
    int lines = 0;
    Span line = null;
    for (Remembered remembered : last) {
      if (remembered.sentence().block() > lastRow && remembered.sentence().block() < row) {
        lines++;
        line = remembered.sentence().span();
        if (remembered.role() != Role.HEADING
            || length(remembered.sentence()) > 40
            || caption(text(anatomy, remembered.sentence()))) {
          return null;
        }
      }
    }
    return lines == 1 ? line : null;
  }

  /** What the lines right above a row say. */
  TableContext above(Anatomy anatomy, int row, @Nullable String heading) {
    List<TableUnit> units = new ArrayList<>();
    Measure measure = Measure.UNKNOWN;
    String period = null;
    boolean ahead = false;
    int block = row;
    for (Remembered line : last) {
      String lower = text(anatomy, line.sentence());
      if (source(lower) || furnitureBetween(anatomy, line.sentence().block(), block)) {
        break;
      }
      if (!belongs(line, lower)) {
        break;
      }
      units.addAll(units(anatomy, line.sentence()));
      period = period != null ? period : period(anatomy.lower(), line.times());
      Measure own = Measure.of(anatomy.folded(), anatomy.lower(), line.sentence().span());
      measure = measure.sort() == null ? own : measure;
      ahead |= lower.contains("forecast") || lower.contains("预测") || lower.contains("estimates");
      block = line.sentence().block();
      if (line.role() == Role.PROSE) {
        break;
      }
    }
    units.addAll(ofAllTables);
    return new TableContext(units, measure, period, heading != null ? heading : title, ahead);
  }

  private static boolean furnitureBetween(Anatomy anatomy, int line, int row) {
    for (int i = line + 1; i < row; i++) {
      if (anatomy.blocks().get(i).role() != Role.FURNITURE) {
        return true;
      }
    }
    return row - line > 4;
  }

  private static boolean belongs(Remembered line, String lower) {
    if (line.role() == Role.HEADING) {
      return length(line.sentence()) <= LONGEST;
    }
    return length(line.sentence()) <= LONGEST
        && (caption(lower)
            || lower.endsWith(":")
            || lower.startsWith("(")
            || lower.contains("单位:")
            || lower.contains("(rmb")
            || lower.contains("(us$"));
  }

  private static boolean caption(String lower) {
    String start = lower.substring(0, Math.min(lower.length(), 12));
    return start.startsWith("table ")
        || start.startsWith("exhibit ")
        || start.startsWith("figure ")
        || start.startsWith("chart ")
        || start.startsWith("表")
        || start.startsWith("图表")
        || start.contains("单位");
  }

  private static boolean source(String lower) {
    return lower.startsWith("source")
        || lower.startsWith("note")
        || lower.startsWith("资料来源")
        || lower.startsWith("数据来源")
        || lower.startsWith("来源")
        || lower.startsWith("注");
  }

  private static List<TableUnit> units(Anatomy anatomy, Sentence sentence) {
    Span span = sentence.span();
    return TableUnit.in(
        anatomy.folded(),
        anatomy.lower(),
        new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
  }

  /** The time that the caption sets: the day it is as of, else the first that it names. */
  static @Nullable String period(String lower, List<Mention> times) {
    String first = null;
    for (Mention time : times) {
      if (time.comparison() || time.period() == null) {
        continue;
      }
      String left = lower.substring(Math.max(0, time.start() - 10), time.start());
      if (left.endsWith("截至") || left.endsWith("as of ") || left.endsWith("as at ")) {
        return time.period();
      }
      first = first == null ? time.period() : first;
    }
    return first;
  }

  private static int length(Sentence sentence) {
    return sentence.end() - sentence.start();
  }

  private static String text(Anatomy anatomy, Sentence sentence) {
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    return anatomy.lower().substring(sentence.start(), end);
  }
}
