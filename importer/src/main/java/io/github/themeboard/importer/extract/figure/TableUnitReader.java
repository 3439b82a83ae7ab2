package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the units that a head, a label or a caption prints. */
final class TableUnitReader {
  private final String folded;
  private final String lower;
  private final int start;
  private final int end;

  TableUnitReader(String folded, String lower, Span text) {
    this.folded = folded;
    this.lower = lower;
    this.start = text.start();
    this.end = text.end();
  }

  /**
   * @param sure whether it is a unit wherever it stands
   */
  private record Match(int end, TableUnit unit, boolean sure) {}

  List<TableUnit> read() {
    List<TableUnit> units = new ArrayList<>();
    int i = start;
    int depth = 0;
    while (i < end) {
      char c = folded.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      Match found = begins(i) ? at(i) : null;
      if (found != null && (found.sure() || alone(i, found.end(), depth > 0))) {
        units.add(found.unit());
        i = found.end();
      } else {
        i++;
      }
    }
    return units;
  }

  /** Not within a word, and not behind a number that it would be the unit of. */
  private boolean begins(int i) {
    if (i == start) {
      return true;
    }
    char before = folded.charAt(i - 1);
    if (Folding.latin(before) && Folding.latin(folded.charAt(i))) {
      return false;
    }
    char far = before == ' ' && i - 2 >= start ? folded.charAt(i - 2) : before;
    return !Folding.digit(far) || folded.startsWith("%", i) && before == ' ';
  }

  /** In brackets, at the end, or behind a word that says that a unit follows. */
  private boolean alone(int from, int to, boolean bracket) {
    char next = to < end ? folded.charAt(to) : ')';
    boolean closed = ",，;；、/)]) ".indexOf(next) >= 0 || next == '。';
    if (!closed) {
      return false;
    }
    char before = from > start ? folded.charAt(from - 1) : '(';
    if ((from == start || bracket && "([，,、/ ".indexOf(before) >= 0) && (to == end || bracket)) {
      return true;
    }
    String left = lower.substring(Math.max(start, from - 12), from).strip();
    boolean announced =
        left.endsWith("单位")
            || left.endsWith("单位:")
            || left.endsWith("单位为")
            || left.endsWith("均为")
            || left.endsWith("unit:")
            || left.endsWith("units:")
            || left.endsWith(" in");
    return announced || to == end && ",，:/".indexOf(before) >= 0 || to == end && unitLike(from, to);
  }

  /** "Shipments GWh": a unit of some letters may stand behind the measure without a mark. */
  private boolean unitLike(int from, int to) {
    return to - from >= 2
        && Folding.latin(folded.charAt(from))
        && folded.charAt(from - 1) == ' '
        && Character.isUpperCase(folded.charAt(to - 1 > from + 1 ? from + 1 : from));
  }

  private @Nullable Match at(int i) {
    Found<Measured> currency = Units.BEFORE.at(folded, lower, i, end);
    if (currency != null) {
      int next = blanks(currency.end());
      next = lower.startsWith("in ", next) ? next + 3 : next;
      Scale scale = scale(next, true);
      if (scale != null) {
        return money(currency.meaning(), scale.factor(), scale.end(), true);
      }
      return money(currency.meaning(), BigDecimal.ONE, currency.end(), false);
    }
    Scale scale = scale(i, false);
    if (scale != null) {
      int next = blanks(scale.end());
      next = lower.startsWith("of ", next) ? next + 3 : next;
      Found<Measured> unit = unit(next);
      if (unit != null) {
        return unit.meaning().dimension() == Dimension.MONEY
            ? money(unit.meaning(), scale.factor(), unit.end(), true)
            : new Match(
                unit.end(),
                new TableUnit(unit.meaning(), scale.factor(), false, false),
                next > i
                    && Folding.ideograph(folded.charAt(i))
                    && folded.charAt(unit.end() - 1) == '吨');
      }
      Found<Measured> code = Units.BEFORE.at(folded, lower, next, end);
      if (code != null) {
        return money(code.meaning(), scale.factor(), code.end(), true);
      }
      int counted = counted(next);
      if (counted > 0) {
        return new Match(
            counted, new TableUnit(Measured.COUNTED, scale.factor(), false, false), false);
      }
      return new Match(
          scale.end(), new TableUnit(Measured.COUNTED, scale.factor(), false, true), false);
    }
    Found<Measured> unit = unit(i);
    if (unit != null) {
      return unit.meaning().dimension() == Dimension.MONEY
          ? money(unit.meaning(), BigDecimal.ONE, unit.end(), false)
          : new Match(
              unit.end(),
              new TableUnit(unit.meaning(), BigDecimal.ONE, false, false),
              unit.meaning().dimension() == Dimension.PERCENT && folded.charAt(i) == '%');
    }
    int counted = counted(i);
    return counted > 0 ? new Match(counted, TableUnit.COUNT, false) : null;
  }

  private record Scale(int end, BigDecimal factor) {}

  private @Nullable Scale scale(int i, boolean letters) {
    Found<BigDecimal> word = Units.SCALES.at(folded, lower, i, end);
    if (word != null) {
      return new Scale(word.end(), word.meaning());
    }
    for (String thousand : new String[] {"'000s", "'000", "000s", "000", "thousands"}) {
      if (lower.startsWith(thousand, i) && i + thousand.length() <= end) {
        return new Scale(i + thousand.length(), BigDecimal.valueOf(1000));
      }
    }
    for (String many : new String[] {"millions", "billions"}) {
      if (lower.startsWith(many, i) && i + many.length() <= end) {
        return new Scale(i + many.length(), BigDecimal.TEN.pow(many.charAt(0) == 'm' ? 6 : 9));
      }
    }
    Found<BigDecimal> letter = Units.LETTER_SCALES.at(folded, lower, i, end);
    return letter != null && (letters || followed(letter.end()))
        ? new Scale(letter.end(), letter.meaning())
        : null;
  }

  /** "m tonnes", "k units": a letter is a scale before a unit only. */
  private boolean followed(int at) {
    return at < end && folded.charAt(at) == ' ' && (unit(at + 1) != null || counted(at + 1) > 0);
  }

  private Match money(Measured currency, BigDecimal scale, int to, boolean sure) {
    int stop = to;
    boolean rate = false;
    if (to + 1 < end && folded.charAt(to) == '/' && !Folding.digit(folded.charAt(to + 1))) {
      rate = true;
      stop = to + 1;
      while (stop < end
          && stop < to + 10
          && (Folding.latin(folded.charAt(stop)) || Folding.ideograph(folded.charAt(stop)))) {
        stop++;
      }
    } else if (lower.startsWith(" per ", to) || lower.startsWith(" a ", to)) {
      rate = true;
    }
    return new Match(stop, new TableUnit(currency, scale, rate, false), sure || rate);
  }

  private @Nullable Found<Measured> unit(int i) {
    Found<Measured> unit = Units.BEHIND.at(folded, lower, i, end);
    return unit != null ? unit : Units.CLASSIFIERS.at(folded, lower, i, end);
  }

  private int counted(int i) {
    for (String word :
        new String[] {
          "units", "pieces", "pcs", "vehicles", "persons", "people", "shares", "股", "wafers"
        }) {
      int to = i + word.length();
      if (lower.startsWith(word, i)
          && to <= end
          && (to == end || !Folding.latin(folded.charAt(to)))) {
        return to;
      }
    }
    return 0;
  }

  private int blanks(int i) {
    int at = i;
    while (at < end && at < i + 2 && folded.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
