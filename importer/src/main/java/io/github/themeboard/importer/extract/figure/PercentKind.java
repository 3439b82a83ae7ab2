package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Cue.Sort;
import io.github.themeboard.importer.extract.time.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a percentage is a growth rate, a margin, a share or something else. */
final class PercentKind {
  private static final Set<Sort> OF_PERCENT =
      EnumSet.of(Sort.CAGR, Sort.MARGIN, Sort.GROWTH, Sort.SHARE, Sort.RATE, Sort.RATIO);
  private static final Set<Sort> BEHIND = EnumSet.of(Sort.GROWTH, Sort.MARGIN, Sort.SHARE);
  private static final Set<Sort> LEVELS = EnumSet.of(Sort.MARGIN, Sort.SHARE, Sort.RATIO);
  private static final Set<Sort> BEFORE_VERB = EnumSet.of(Sort.MARGIN, Sort.SHARE, Sort.RATE);
  private static final Set<Sort> WHOLES = EnumSet.of(Sort.MARGIN, Sort.RATE);
  private static final List<String> CHANCES =
      List.of(" chance", " probability", " likelihood", "分位", "的概率", "的可能");
  private static final List<String> YEARLY =
      List.of("annual", " a year", "per year", "each year", "annually", "年均", "每年");

  private static final List<String> YIELDS = List.of("收益率", "利率", "yield", "interest rate");

  private static final List<String> WORLD =
      List.of(" of the world", " of global", " of worldwide", " of total", " of all ");

  private static final List<String> ROOM = List.of("的空间", "的上行空间", "的上涨空间", "的涨幅", "的降幅", "的跌幅");

  private static final List<String> COMPARING = List.of("快于", "慢于", "高于", "低于", "好于", "优于");

  /** So far a word for a compound rate speaks of a number, and a word behind it. */
  private static final int COMPOUND = 40;

  private static final int BEHIND_REACH = 26;

  /** "dips as newer drugs pass 60% of sales": the word for a change is no longer meant. */
  private static final int FAR = 16;

  private static final int RIGHT_BEHIND = 14;

  private final SentenceCues sentence;
  private final Changes changes;

  PercentKind(SentenceCues sentence) {
    this.sentence = sentence;
    this.changes = new Changes(sentence);
  }

  /**
   * The kind of a percentage.
   *
   * @param before the kind of the quantity before it
   */
  FigureKind of(
      Quantity quantity, Clause clause, @Nullable FigureKind before, List<Mention> times) {
    FigureKind kind = plain(quantity, clause, before);
    if (kind == FigureKind.SHARE && yearly(quantity) && compounds(quantity, times)) {
      return FigureKind.CAGR;
    }
    return kind == FigureKind.GROWTH && compounds(quantity, times) ? FigureKind.CAGR : kind;
  }

  /** "growth of 30% a year over 2024-2026" compounds without the word. */
  private boolean compounds(Quantity quantity, List<Mention> times) {
    if (quantity.signed() || times.isEmpty()) {
      return false;
    }
    String near = sentence.before(quantity, 28) + quote(quantity) + sentence.behind(quantity, 16);
    return FigureWords.held(near, YEARLY)
        && (times.stream().anyMatch(Mention::spanned) || YearSpans.of(times) != null);
  }

  /** "from 2 million in 2020 to 8 million in 2024, or 41% a year". */
  private boolean yearly(Quantity quantity) {
    String behind = sentence.behind(quantity, 10);
    return behind.startsWith(" a year")
        || behind.startsWith(" annually")
        || behind.startsWith(" per year");
  }

  private String quote(Quantity quantity) {
    return sentence.lower().substring(quantity.start(), quantity.end());
  }

  private FigureKind plain(Quantity quantity, Clause clause, @Nullable FigureKind before) {
    if (sentence.near(Sort.CAGR, quantity, COMPOUND)) {
      return FigureKind.CAGR;
    }
    String behind = sentence.behind(quantity, 20);
    if (FigureWords.begin(behind, CHANCES)) {
      return FigureKind.OTHER;
    }
    if (FigureWords.begin(behind, ROOM)) {
      return FigureKind.GROWTH;
    }
    if (!quantity.signed() && FigureWords.begin(behind, WORLD)) {
      return FigureKind.SHARE;
    }
    Cue last = sentence.last(clause.start(), quantity.start(), OF_PERCENT);
    FigureKind told = told(quantity, last, behind);
    if (told != null) {
      return told;
    }
    int reach = Math.min(clause.end(), quantity.end() + BEHIND_REACH);
    Cue after = sentence.first(quantity.end(), reach, BEHIND);
    FigureKind next = behind(quantity, last, after);
    if (next != null) {
      return next;
    }
    return last == null ? ofSentence(quantity, before, after) : ofCue(quantity, last);
  }

  /** What sign, comparatives and the words right around the number settle. */
  private @Nullable FigureKind told(Quantity quantity, @Nullable Cue last, String behind) {
    boolean margin = last != null && last.sort() == Sort.MARGIN;
    if (quantity.signed() && margin && quantity.value().signum() < 0) {
      return FigureKind.MARGIN;
    }
    if (belowZero(quantity, last)) {
      return FigureKind.SHARE;
    }
    if (quantity.signed() || changes.by(quantity)) {
      return FigureKind.GROWTH;
    }
    if (last != null && last.sort() == Sort.RATIO) {
      return FigureKind.RATIO;
    }
    if (Changes.compares(behind)) {
      return FigureKind.GROWTH;
    }
    if (compared(quantity) && last == null) {
      return null;
    }
    boolean level = last == null || last.sort() != Sort.GROWTH || changes.leadsTo(last, quantity);
    level = level || quantity.start() - last.end() > FAR;
    if (behind.startsWith(" of ") && level || partOf(quantity)) {
      return margin ? FigureKind.MARGIN : FigureKind.SHARE;
    }
    return last != null && last.sort() == Sort.RATE ? FigureKind.GROWTH : null;
  }

  /** "实际利率降到-0.92%", "the real yield fell to -0.9%": a rate may stand below zero. */
  private boolean belowZero(Quantity quantity, @Nullable Cue last) {
    if (!quantity.signed() || quantity.value().signum() >= 0) {
      return false;
    }
    String before = sentence.before(quantity, 4);
    boolean reached = before.endsWith("到") || before.endsWith("至") || before.endsWith(" to ");
    return reached
        && last != null
        && FigureWords.held(sentence.lower().substring(sentence.start(), quantity.start()), YIELDS);
  }

  /** A word right behind the number, unless one right before it says something else. */
  private @Nullable FigureKind behind(Quantity quantity, @Nullable Cue last, @Nullable Cue after) {
    if (after == null || after.start() > quantity.end() + RIGHT_BEHIND) {
      return null;
    }
    boolean growing = last != null && last.sort() == Sort.GROWTH;
    if (last != null && !growing && last.end() > quantity.start() - 6) {
      return null;
    }
    if (after.sort() == Sort.GROWTH) {
      return changes.movesOn(after, quantity.end()) ? null : FigureKind.GROWTH;
    }
    return growing ? null : kind(after.sort());
  }

  /** The clause says nothing: what the sentence has said before holds. */
  private FigureKind ofSentence(
      Quantity quantity, @Nullable FigureKind before, @Nullable Cue after) {
    Cue last = sentence.last(sentence.start(), quantity.start(), OF_PERCENT);
    if (last == null) {
      return after != null
          ? kind(after.sort())
          : before != null && percentKind(before) ? before : FigureKind.SHARE;
    }
    if (last.sort() == Sort.GROWTH && changes.ofNextOnly(last)) {
      Cue level = sentence.last(sentence.start(), quantity.start(), LEVELS);
      last = level != null ? level : last;
    }
    if (last.sort() == Sort.GROWTH && !changes.leadsTo(last, quantity)) {
      return before == null ? FigureKind.GROWTH : before;
    }
    return ofCue(quantity, last);
  }

  private FigureKind ofCue(Quantity quantity, Cue last) {
    if (last.sort() == Sort.GROWTH && changes.leadsTo(last, quantity)) {
      return level(last);
    }
    return kind(last.sort());
  }

  private static boolean percentKind(FigureKind kind) {
    return kind == FigureKind.GROWTH || kind == FigureKind.SHARE || kind == FigureKind.MARGIN;
  }

  /** "rose to 45%": the 45% is a level, of whatever the words before the verb name. */
  private FigureKind level(Cue growth) {
    Cue what = sentence.last(sentence.start(), growth.start(), BEFORE_VERB);
    if (what == null) {
      return changes.ofGrowth(growth) ? FigureKind.GROWTH : FigureKind.SHARE;
    }
    return kind(what.sort());
  }

  /** "快于全球的9%": of the kind of what it is compared with. */
  private boolean compared(Quantity quantity) {
    String before = sentence.before(quantity, 12).stripTrailing();
    return before.endsWith("的") && FigureWords.held(before, COMPARING);
  }

  /** "约为直升机的两成": a part of what stands before. */
  private boolean partOf(Quantity quantity) {
    int i = quantity.start() - 1;
    while (i > sentence.start() && "约近超逾 ".indexOf(sentence.folded().charAt(i)) >= 0) {
      i--;
    }
    return i > sentence.start()
        && sentence.folded().charAt(i) == '的'
        && sentence.last(Math.max(sentence.start(), i - 12), quantity.start(), WHOLES) == null;
  }

  private static FigureKind kind(Sort sort) {
    return switch (sort) {
      case CAGR -> FigureKind.CAGR;
      case MARGIN -> FigureKind.MARGIN;
      case GROWTH, RATE -> FigureKind.GROWTH;
      case RATIO -> FigureKind.RATIO;
      default -> FigureKind.SHARE;
    };
  }
}
