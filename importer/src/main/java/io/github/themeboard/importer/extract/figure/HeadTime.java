package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that a head or a row's label names.
 *
 * @param period as the contract writes periods
 * @param part a part of a year that the head does not name: "Q3", "H1", "06"
 * @param nearest the part in the year that lies nearest to the article's date
 * @param comparison the same time a year earlier
 * @param ahead whether it is marked as an estimate
 * @param whole whether the head names a time and nothing else
 */
record HeadTime(
    @Nullable String period,
    @Nullable String part,
    @Nullable String nearest,
    boolean comparison,
    boolean ahead,
    boolean whole) {
  static final HeadTime NONE = new HeadTime(null, null, null, false, false, false);

  private static final int LONGEST = 60;
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\d{2}(?:[ef](?![a-z])|\\([ef]\\)|e$)|forecast|estimate|consensus|guidance|预测|预计|预期|目标|指引");

  /**
   * @param times the times of the row, in order
   */
  static HeadTime of(String lower, int from, int to, List<Mention> times) {
    if (from == to) {
      return NONE;
    }
    String text = lower.substring(from, Math.min(to, from + LONGEST)).strip();
    boolean ahead = AHEAD.matcher(text).find();
    HeadTime own = HeadForms.read(text, ahead);
    if (own != null && own.part == null) {
      return own;
    }
    if (base(text)) {
      return NONE;
    }
    boolean earlier =
        text.contains("上年同期")
            || text.contains("去年同期")
            || text.contains("上期")
            || text.contains("year ago")
            || text.contains("year-ago")
            || text.contains("prior year")
            || text.contains("上年数");
    String period = null;
    boolean comparison = earlier;
    int covered = 0;
    for (Mention time : times) {
      if (time.end() <= from
          || time.start() >= to
          || present(lower, time)
          || code(lower, time, to)) {
        continue;
      }
      covered += time.end() - time.start();
      if (time.comparison()) {
        comparison = true;
      } else if (period == null) {
        period = time.period();
      }
    }
    if (own != null) {
      return new HeadTime(null, own.part, period, false, ahead, true);
    }
    if (period == null && !comparison) {
      return new HeadTime(null, null, null, false, ahead, false);
    }
    boolean whole = covered >= text.length() - 3 && !letters(text, covered);
    return new HeadTime(
        period, null, null, comparison && (earlier || period == null), ahead, whole);
  }

  private static boolean letters(String text, int covered) {
    return text.length() - covered > 1
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.length() - covered > 2;
  }

  /** 当月, 本期: the time that the row or the caption names. */
  private static boolean present(String lower, Mention time) {
    char first = lower.charAt(time.start());
    return first == '当'
        || first == '期'
        || lower.startsWith("本期", time.start())
        || lower.startsWith("本月", time.start())
        || lower.startsWith("本季", time.start())
        || lower.startsWith("报告期", time.start());
  }

  /** "2020.HK" is a ticker. */
  private static boolean code(String lower, Mention time, int to) {
    return time.end() + 1 < to
        && lower.charAt(time.end()) == '.'
        && Folding.latin(lower.charAt(time.end() + 1));
  }

  /** "vs. end-2024", 较年初: the time that the column measures against is not its own. */
  static boolean base(String text) {
    return text.startsWith("vs")
        || text.startsWith("较")
        || text.startsWith("比")
        || text.startsWith("versus")
        || text.startsWith("change from")
        || text.startsWith("change since")
        || text.startsWith("against ");
  }

  boolean silent() {
    return period == null && part == null && !comparison;
  }

  /** This head below another: "Q1" below "2025". */
  HeadTime below(HeadTime group) {
    if (silent()) {
      return new HeadTime(
          group.period, group.part, group.nearest, group.comparison, ahead || group.ahead, false);
    }
    String joined = part != null && group.period != null ? inYear(group.period) : period;
    return new HeadTime(
        joined, joined == null ? part : null, nearest, comparison, ahead || group.ahead, whole);
  }

  /** The period, a part taken in the year of another period, or in the nearest year. */
  @Nullable String inYear(@Nullable String other) {
    if (part == null) {
      return period;
    }
    if (other == null) {
      return nearest;
    }
    return other.substring(0, other.startsWith("FY") ? 6 : 4) + "-" + part;
  }
}
