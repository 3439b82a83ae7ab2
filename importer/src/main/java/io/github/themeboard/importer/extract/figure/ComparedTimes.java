package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times that are there only for others to be measured against. */
final class ComparedTimes {
  /** Words that measure against a time or a number stand so near before it. */
  private static final int BEFORE_TIME = 18;

  private static final int BEFORE_NUMBER = 22;

  /** Behind a time, they make it a yardstick: "98% of last year's level", 2025年同期的9倍. */
  private static final List<String> LEVELS = List.of("同期的", " level", "'s level");

  private static final List<String> PARALLELS = List.of("相比", "持平", "相当", "相若");

  /** Such words stand so near behind a time. */
  private static final int PARALLEL = 16;

  private static final List<String> SAME_PART =
      List.of("same quarter of ", "same period of ", "same month of ", "same half of ");

  private final SentenceTimes sentence;
  private final TimesBehind behind;

  ComparedTimes(SentenceTimes sentence, TimesBehind behind) {
    this.sentence = sentence;
    this.behind = behind;
  }

  /** Whether a time is only there to measure another against. */
  boolean against(Mention time) {
    return base(time) || beside(time);
  }

  /** "较2024年", "由2024年的", "from 2024": the time that another is measured against. */
  boolean base(Mention time) {
    int from = Math.max(sentence.start(), time.start() - BEFORE_TIME);
    return FigureWords.begin(sentence.behind(time.end(), 8), LEVELS)
        || paralleled(time)
        || Joins.measuresAgainst(sentence.lower(), from, time.start());
  }

  /** "与二季度基本持平", "与上季度的39%相比". */
  private boolean paralleled(Mention time) {
    String left = sentence.before(time.start(), 1);
    return !left.isEmpty()
        && "与同和跟".contains(left)
        && FigureWords.held(sentence.behind(time.end(), PARALLEL), PARALLELS);
  }

  /** Whether the time belongs to a number that is only there to compare with. */
  boolean beside(Mention time) {
    if (FigureWords.end(sentence.before(time.start(), BEFORE_TIME), SAME_PART)) {
      return true;
    }
    for (Quantity other : sentence.quantities()) {
      if (other.end() <= time.start()
          && time.start() - other.end() <= TimesBehind.REACH
          && behind.of(other) == time) {
        return Joins.compares(sentence.before(other.start(), BEFORE_NUMBER));
      }
    }
    return false;
  }

  /** The period that "a year earlier" is measured from, one year back. */
  Timed yearBefore(int at, Told told) {
    return new Timed(YearSpans.yearBefore(current(at, told)), Timed.Ground.COMPARED);
  }

  private @Nullable String current(int at, Told told) {
    for (int i = sentence.times().size() - 1; i >= 0; i--) {
      Mention time = sentence.times().get(i);
      if (time.end() <= at && !time.comparison() && time.period() != null && !base(time)) {
        return time.period();
      }
    }
    if (told.clause() != null) {
      return told.clause();
    }
    return told.near() != null ? told.near() : told.reported();
  }
}
