package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Timed.Ground;
import io.github.themeboard.importer.extract.time.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which time a quantity speaks of, among the times that its sentence names. */
final class Periods {
  private static final List<String> TARGETS =
      List.of("目标价", "target price", "price target", "target of ");

  /** "the target price of the H shares to HK$78.50 from HK$66.00". */
  private static final int TARGET_REACH = 56;

  /** What is said of the market behind a target is no target. */
  private static final List<String> QUOTED =
      List.of("clos", "trad", "spot", "current", "yesterday", "收", "报", "现价", "股价", "。", ";");

  private static final List<String> FROM =
      List.of("up from", "down from", "compared with", "compared to", "versus", "increased from");

  private final SentenceTimes sentence;
  private final OrderedPeriods ordered;
  private final TimesBehind behind;
  private final ComparedTimes compared;
  private final TimesBefore before;

  Periods(SentenceTimes sentence) {
    this.sentence = sentence;
    this.ordered = new OrderedPeriods(sentence);
    this.behind = new TimesBehind(sentence);
    this.compared = new ComparedTimes(sentence, behind);
    this.before = new TimesBefore(sentence, compared);
  }

  /** Whether a time is only there to measure another against. */
  boolean measuredAgainst(Mention time) {
    return compared.against(time);
  }

  /**
   * The period of a quantity, with the ground for it.
   *
   * @param clause the words that it stands in
   * @param told what the sentences before said about time
   */
  Timed of(Quantity quantity, Clause clause, FigureKind kind, Told told) {
    if (kind == FigureKind.DURATION || kind == FigureKind.PRICE && target(quantity)) {
      return new Timed(null, Ground.UNTIMED);
    }
    String inOrder = ordered.of(quantity);
    if (inOrder != null) {
      return new Timed(inOrder, Ground.ORDERED);
    }
    if (kind == FigureKind.CAGR) {
      String span = span(quantity);
      return span != null ? new Timed(span, Ground.CLAUSE) : inherited(told.years());
    }
    boolean general = Generality.of(sentence.lower(), clause, quantity, kind);
    Timed said = said(quantity, kind, told, clause, general);
    return said != null ? said : unsaid(quantity, kind, told, general);
  }

  /** The time that the sentence says right behind the number, or before it. */
  private @Nullable Timed said(
      Quantity quantity, FigureKind kind, Told told, Clause clause, boolean general) {
    Mention next = behind.of(quantity);
    if (next != null && !compared.base(next) && names(next, quantity, kind)) {
      return next.comparison()
          ? compared.yearBefore(quantity.start(), told)
          : new Timed(next.period(), Ground.BEHIND);
    }
    if (TimesBefore.level(quantity, kind) && measuredFrom(quantity)) {
      return new Timed(null, Ground.NOT_ITS_OWN);
    }
    Mention last = before.of(quantity, kind, told);
    if (last == null) {
      return null;
    }
    boolean own = last.start() >= clause.start();
    if (general && !own || last.period() == null && !last.comparison()) {
      return new Timed(null, Ground.NOT_ITS_OWN);
    }
    return last.comparison()
        ? compared.yearBefore(last.start(), told)
        : new Timed(last.period(), own ? Ground.CLAUSE : Ground.SENTENCE);
  }

  /** The time that the sentences before have set, or one at the end of this one. */
  private Timed unsaid(Quantity quantity, FigureKind kind, Told told, boolean general) {
    boolean spoken = spoken(kind);
    if (told.goesOn() && spoken && !general) {
      return inherited(told.clause());
    }
    if (Inheritance.ofMarketDay(sentence, quantity, kind, told)) {
      return inherited(told.clause());
    }
    Mention later = spoken ? behind.later(quantity, compared) : null;
    if (later != null) {
      return new Timed(later.period(), Ground.LATER);
    }
    return !general && Inheritance.inherits(sentence, quantity, kind, told)
        ? inherited(told.period())
        : new Timed(null, sentence.times().isEmpty() ? Ground.UNTIMED : Ground.NOT_ITS_OWN);
  }

  private static Timed inherited(@Nullable String period) {
    return new Timed(period, period == null ? Ground.UNTIMED : Ground.INHERITED);
  }

  /** Whether a time behind a number can be its own: a change has no earlier time of its own. */
  private static boolean names(Mention time, Quantity quantity, FigureKind kind) {
    return time.comparison()
        ? TimesBefore.level(quantity, kind)
        : time.period() != null || time.spanned();
  }

  private static boolean spoken(FigureKind kind) {
    return switch (kind) {
      case AMOUNT, GROWTH, MARGIN, COUNT, SHARE -> true;
      default -> false;
    };
  }

  private boolean target(Quantity quantity) {
    String left = sentence.before(quantity.start(), TARGET_REACH);
    int target = TARGETS.stream().mapToInt(left::lastIndexOf).max().orElse(-1);
    return target >= 0 && !FigureWords.held(left.substring(target), QUOTED);
  }

  /** "up from $131 billion": another time's number, and the sentence does not say which. */
  private boolean measuredFrom(Quantity quantity) {
    String left = sentence.before(quantity.start(), 24).stripTrailing();
    return FigureWords.end(left, FROM);
  }

  /** A compound rate is of the span that stands nearest, or of all years that are named. */
  private @Nullable String span(Quantity quantity) {
    Mention nearest = null;
    for (Mention time : sentence.times()) {
      if (time.spanned()
          && time.period() != null
          && (nearest == null || distance(time, quantity) < distance(nearest, quantity))) {
        nearest = time;
      }
    }
    if (nearest != null) {
      return nearest.period();
    }
    // "from 11 in 2020 to 163 in 2024, a CAGR of 95%, and 1,383 by 2029": its years stand before.
    String before =
        YearSpans.of(sentence.times().stream().filter(t -> t.end() <= quantity.start()).toList());
    return before != null ? before : YearSpans.of(sentence.times());
  }

  private static int distance(Mention time, Quantity quantity) {
    return time.end() <= quantity.start()
        ? quantity.start() - time.end()
        : Math.max(0, time.start() - quantity.end());
  }
}
