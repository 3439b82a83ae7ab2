package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Cue.Sort;
import io.github.themeboard.importer.text.Folding;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what numbers of things are: amounts, capacities, counts, multiples. */
final class ThingKind {
  private static final Set<Sort> GROWTH = EnumSet.of(Sort.GROWTH);
  private static final Set<Sort> TOTAL = EnumSet.of(Sort.TOTAL);
  private static final Set<Sort> VALUATION = EnumSet.of(Sort.VALUATION);
  private static final Set<Sort> CAPACITY = EnumSet.of(Sort.CAPACITY);
  private static final Set<Sort> MADE = EnumSet.of(Sort.VOLUME, Sort.CAPACITY);
  private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);
  private static final List<String> FLYING = List.of("飞行", "flew", "flown", "flying", "logged");

  /** What a plant's size stands before. */
  private static final List<String> PLANTS =
      List.of(
          " campus",
          " plant",
          " project",
          " solar farm",
          " wind farm",
          " facility",
          " park",
          " data centre",
          " data center",
          " power station",
          " site",
          "的园区",
          "园区",
          "电站",
          "的电站",
          "项目",
          "的项目",
          "机组");

  /** Watts below this are those of a part. */
  private static final BigDecimal PART = BigDecimal.valueOf(100);

  private static final List<String> DRAWN = List.of("draw", "consum", "功耗", "耗电");
  private static final List<String> ABOUT = FigureWords.list("ABOUT");
  private static final List<String> MOVES = List.of(" from", " to", "至", "到", "达", "从", "由");

  private static final List<String> PLANTS_OF =
      List.of("center of ", "centre of ", "plant of ", "campus of ", "project of ", "farm of ");

  private static final List<String> WHOLE_PLANTS =
      List.of(" clusters", " production lines", " lines");

  private static final List<String> SINCE = List.of(" since", " this", " last");
  private static final List<String> INDEXES = List.of("指数", "index", "pmi", "score");

  private final SentenceCues sentence;

  ThingKind(SentenceCues sentence) {
    this.sentence = sentence;
  }

  /** "3倍" grows behind a word of growth, counts in "three times this year", else it compares. */
  FigureKind multiple(Quantity quantity, Clause clause) {
    if (repeated(quantity, clause)) {
      return FigureKind.COUNT;
    }
    Cue growth = sentence.last(clause.start(), quantity.start(), GROWTH);
    boolean direct =
        growth != null
            && quantity.start() - growth.end() <= 6
            && !new Changes(sentence).leadsTo(growth, quantity)
            && !sentence.lower().startsWith("高出", growth.start());
    return direct && sentence.last(clause.start(), quantity.start(), VALUATION) == null
        ? FigureKind.GROWTH
        : FigureKind.RATIO;
  }

  private boolean repeated(Quantity quantity, Clause clause) {
    return sentence.lower().startsWith("times", quantity.end() - 5)
        && FigureWords.begin(sentence.behind(quantity, 7), SINCE)
        && quantity.value().scale() <= 0
        && quantity.value().intValue() > 1
        && sentence.first(quantity.end(), clause.end(), TOTAL) == null;
  }

  /**
   * Power and energy.
   *
   * @param alike the kind of the last such quantity
   */
  FigureKind volume(Quantity quantity, Clause clause, @Nullable FigureKind alike) {
    Cue cue = sentence.last(clause.start(), quantity.start(), MADE);
    if (cue == null) {
      cue = sentence.first(quantity.end(), clause.end(), MADE);
    }
    if (FigureWords.begin(sentence.behind(quantity, 24), PLANTS)
        || FigureWords.end(sentence.before(quantity, 24), PLANTS_OF)) {
      return FigureKind.CAPACITY;
    }
    if (alike == FigureKind.OTHER || drawn(quantity)) {
      return FigureKind.OTHER;
    }
    boolean amount = cue == null ? alike == FigureKind.AMOUNT : cue.sort() == Sort.VOLUME;
    return amount ? FigureKind.AMOUNT : FigureKind.CAPACITY;
  }

  /** "A module drawing 16 W": what a part takes, not what a plant makes or a rack holds. */
  private boolean drawn(Quantity quantity) {
    boolean part = quantity.dimension() == Dimension.POWER && quantity.scaled().compareTo(PART) < 0;
    String lower = sentence.lower();
    return part
        && FigureWords.held(
            lower.substring(Math.max(sentence.start(), quantity.start() - 40), quantity.start()),
            DRAWN);
  }

  /**
   * Numbers of things; what "rises to" or comes "from" another is of its kind.
   *
   * @param alike the kind of the last such quantity
   */
  FigureKind count(Quantity quantity, Clause clause, @Nullable FigureKind alike) {
    if (tokens(quantity)) {
      return FigureKind.AMOUNT;
    }
    if (alike == FigureKind.CAPACITY
        && sentence.last(clause.start(), quantity.start(), MADE) == null
        && movesOn(sentence.before(quantity, 16).stripTrailing())) {
      return FigureKind.CAPACITY;
    }
    String behind = sentence.behind(quantity, 20);
    boolean bought = sentence.before(quantity, 10).equals("installed ");
    return bought || FigureWords.begin(behind, WHOLE_PLANTS)
        ? FigureKind.COUNT
        : made(quantity, clause, FigureKind.COUNT);
  }

  private static boolean movesOn(String before) {
    String bare = before;
    for (String about : ABOUT) {
      if (bare.endsWith(about)) {
        bare = bare.substring(0, bare.length() - about.length()).stripTrailing();
        break;
      }
    }
    for (String word : MOVES) {
      if (bare.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** "日均Token调用量突破120万亿": so large a number without a thing counts the tokens. */
  private boolean tokens(Quantity quantity) {
    String lower = sentence.lower();
    return quantity.scale().compareTo(BILLION) >= 0
        && (lower.charAt(quantity.end() - 1) == '亿'
            || lower.startsWith("illion", quantity.end() - 6))
        && lower.substring(sentence.start(), quantity.start()).contains("token");
  }

  /** Lengths of time; the hours that aircraft fly are an amount. */
  FigureKind time(Quantity quantity, Clause clause) {
    String lower = sentence.lower();
    boolean hours =
        lower.startsWith("小时", quantity.end() - 2) || lower.startsWith("hours", quantity.end() - 5);
    return hours && FigureWords.held(lower.substring(clause.start(), quantity.start()), FLYING)
        ? FigureKind.AMOUNT
        : FigureKind.DURATION;
  }

  /** Weights and areas: an amount, unless it is the size of one thing. */
  FigureKind size(Quantity quantity, Clause clause) {
    return made(quantity, clause, ofOneThing(quantity) ? FigureKind.OTHER : FigureKind.AMOUNT);
  }

  /** The weight of one thing, not of what a plant makes. */
  private boolean ofOneThing(Quantity quantity) {
    int end = quantity.end();
    if (end >= sentence.end()) {
      return false;
    }
    boolean metres =
        sentence.folded().charAt(end - 1) == '米' && quantity.scaled().intValue() < 1_000;
    return metres
        || sentence.folded().charAt(end) == '级'
        || sentence.lower().startsWith("-class", end);
  }

  FigureKind made(Quantity quantity, Clause clause, FigureKind otherwise) {
    Cue last = sentence.last(clause.start(), quantity.start(), MADE);
    boolean capacity =
        last != null ? last.sort() == Sort.CAPACITY : capacityBehind(quantity, clause);
    return capacity ? FigureKind.CAPACITY : otherwise;
  }

  /** In Chinese the word stands right behind: "30万吨产能". */
  private boolean capacityBehind(Quantity quantity, Clause clause) {
    int reach = Math.min(clause.end(), quantity.end() + 26);
    Cue after = sentence.first(quantity.end(), reach, CAPACITY);
    return after != null
        && (after.start() <= quantity.end() + 4
            || !Folding.ideograph(sentence.lower().charAt(after.start())));
  }

  /** A number without a unit: of a share, of an index, or a ratio. */
  FigureKind bare(Quantity quantity, Clause clause) {
    String left = sentence.lower().substring(clause.start(), quantity.start());
    if (left.contains("eps") || left.contains("每股")) {
      return FigureKind.PRICE;
    }
    return FigureWords.held(left, INDEXES) ? FigureKind.OTHER : FigureKind.RATIO;
  }
}
