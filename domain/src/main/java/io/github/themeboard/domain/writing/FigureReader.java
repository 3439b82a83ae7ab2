package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.domain.writing.DraftFault.Problem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes the figure of a draft. */
final class FigureReader {
  /** Longer numbers are no figures. */
  private static final int MOST_DIGITS = 30;

  private final DraftReader fields;
  private final Draft draft;
  private final Catalogue catalogue;

  FigureReader(DraftReader fields, Draft draft, Catalogue catalogue) {
    this.fields = fields;
    this.draft = draft;
    this.catalogue = catalogue;
  }

  Figure figure(Statement statement) {
    Wording subject = fields.wording(Field.SUBJECT_EN, Field.SUBJECT_ZH);
    FigureKind kind = fields.token(Field.FIGURE_KIND, FigureKind.class);
    Quantity quantity = quantity();
    Period period = empty(Field.PERIOD) ? null : fields.parsed(Field.PERIOD, Period::new);
    Wording unitName = fields.optionalWording(Field.UNIT_NAME_EN, Field.UNIT_NAME_ZH);
    Fact base = fact(Field.BASE);
    Fact end = fact(Field.END);
    return new Figure(
        statement,
        new FigureDetail(
            subject,
            measure(kind),
            kind,
            quantity,
            unitName,
            period,
            ticked(Field.HEADLINE),
            base,
            end));
  }

  private Quantity quantity() {
    BigDecimal value = fields.parsed(Field.VALUE, FigureReader::number);
    BigDecimal max =
        empty(Field.VALUE_MAX) ? null : fields.parsed(Field.VALUE_MAX, FigureReader::number);
    if (max != null && max.compareTo(value) < 0) {
      throw fields.fault(Field.VALUE_MAX, Problem.MALFORMED);
    }
    int magnitude =
        empty(Field.MAGNITUDE) ? 0 : fields.parsed(Field.MAGNITUDE, FigureReader::magnitude);
    Bound bound = empty(Field.BOUND) ? null : fields.token(Field.BOUND, Bound.class);
    Unit unit = fields.parsed(Field.UNIT, Unit::new);
    return new Quantity(value, max, magnitude, unit, ticked(Field.APPROXIMATE), bound);
  }

  private static BigDecimal number(String written) {
    String plain = written.replace(",", "").replace("−", "-");
    if (plain.length() > MOST_DIGITS || !plain.matches("-?\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException("no plain number: " + written);
    }
    return new BigDecimal(plain);
  }

  private static int magnitude(String written) {
    int magnitude = Integer.parseInt(written);
    if (magnitude < -12 || magnitude > 18) {
      throw new IllegalArgumentException("no power of ten of the board: " + written);
    }
    return magnitude;
  }

  /** A new one by name, else one of the board, else the plain one of the kind. */
  private Measure measure(FigureKind kind) {
    if (!empty(Field.NEW_MEASURE)) {
      String name = draft.one(Field.NEW_MEASURE);
      if (name.length() > 100) {
        throw fields.fault(Field.NEW_MEASURE, Problem.TOO_LONG);
      }
      boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
      return catalogue.measureNamed(Wording.said(chinese ? "zh" : "en", name));
    }
    if (!empty(Field.MEASURE)) {
      return catalogue
          .measure(draft.one(Field.MEASURE))
          .orElseThrow(() -> fields.unknown(Field.MEASURE));
    }
    return catalogue.measureNamed(plain(kind));
  }

  private static Wording plain(FigureKind kind) {
    return switch (kind) {
      case CAGR, GROWTH -> new Wording("Growth", "增长率");
      case SHARE -> new Wording("Share", "占比");
      case MARGIN -> new Wording("Margin", "利润率");
      case AMOUNT -> new Wording("Amount", "金额");
      case COUNT -> new Wording("Count", "数量");
      case PRICE -> new Wording("Price", "价格");
      case CAPACITY -> new Wording("Capacity", "产能与容量");
      case RATIO -> new Wording("Ratio", "比率");
      case DURATION -> new Wording("Duration", "时长");
      case OTHER -> new Wording("Other", "其他");
    };
  }

  private @Nullable Fact fact(Field field) {
    if (empty(field)) {
      return null;
    }
    return catalogue
        .fact(fields.parsed(field, Long::valueOf))
        .orElseThrow(() -> fields.unknown(field));
  }

  private boolean ticked(Field field) {
    return draft.one(field).equals("true");
  }

  private boolean empty(Field field) {
    return draft.one(field).isEmpty();
  }
}
