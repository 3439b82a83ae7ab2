package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says beyond the rest, as far as it can be read.
 *
 * @param kind null if it cannot be read
 * @param base key of the figure that a rate starts from, or null
 * @param end key of the figure that it arrives at, or null
 * @param entry the whole; null if a part of it cannot be read
 */
record FigureFields(
    @Nullable FigureKind kind,
    @Nullable String base,
    @Nullable String end,
    Pack.@Nullable FigureEntry entry) {

  /** No exponents, which are not printed; no more digits than any source prints. */
  private static final Pattern PRINTED = Pattern.compile("-?[0-9]{1,24}(\\.[0-9]{1,12})?");

  private static final String DIGITS = "digits as printed, such as 162.6";

  static FigureFields read(Fields fields, Known known) {
    Optional<Wording> subject = subject(fields);
    String measure = known.reference(fields, "measure", known.measures);
    FigureKind kind = fields.token("figureKind", FigureKind.class);
    Quantity quantity = quantity(fields);
    Wording unitName = fields.wording("unitName").orElse(null);
    Period period =
        fields.parsed("period", Period::new, "2026, 2026-Q3, 2026-02, FY2026 or 2020/2028");
    boolean headline = fields.flag("headline");
    String base = fields.optional("base");
    String end = fields.optional("end");
    boolean whole = subject.isPresent() && kind != null && quantity != null;
    return new FigureFields(
        kind,
        base,
        end,
        whole
            ? new Pack.FigureEntry(
                subject.get(), measure, kind, quantity, unitName, period, headline, base, end)
            : null);
  }

  private static Optional<Wording> subject(Fields fields) {
    Optional<Wording> subject = fields.wording("subject");
    if (subject.isEmpty()) {
      fields.fault("subject", "'subject' is missing: what the figure is of, as {en, zh}");
    }
    return subject;
  }

  private static @Nullable Quantity quantity(Fields fields) {
    BigDecimal value = fields.required("value", FigureFields::printed, DIGITS);
    BigDecimal max = fields.parsed("valueMax", FigureFields::printed, DIGITS);
    int magnitude = fields.number("magnitude", -12, 18, 0);
    Unit unit = fields.required("unit", Unit::new, "percent, count, ... or an ISO 4217 code");
    boolean approximate = fields.flag("approximate");
    Bound bound = fields.optionalToken("bound", Bound.class);
    boolean upwards = value == null || max == null || max.compareTo(value) >= 0;
    if (!upwards) {
      fields.fault("valueMax", "a range goes upwards");
    }
    return value == null || unit == null || !upwards
        ? null
        : new Quantity(value, max, magnitude, unit, approximate, bound);
  }

  private static BigDecimal printed(String written) {
    if (!PRINTED.matcher(written).matches()) {
      throw new IllegalArgumentException(written);
    }
    return new BigDecimal(written);
  }
}
