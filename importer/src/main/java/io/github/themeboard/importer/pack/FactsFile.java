package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a pack. */
final class FactsFile {
  private final Known known;
  private final Map<String, FactKind> kinds = new HashMap<>();
  private final Map<Fields, Pack.FigureEntry> growth = new HashMap<>();

  FactsFile(Known known) {
    this.known = known;
  }

  /** One fact, or nothing where its kind or certainty cannot be read. */
  Optional<Pack.FactEntry> read(Fields fields) {
    String key = fields.slug("key");
    FactKind kind = fields.token("kind", FactKind.class);
    Certainty certainty = fields.token("certainty", Certainty.class);
    Wording text = fields.wording();
    List<String> themes = known.references(fields, "themes", known.themes);
    List<String> companies = known.references(fields, "companies", known.companies);
    List<Pack.Cite> cites = known.cites(fields, "cite");
    if (cites.isEmpty()) {
      fields.fault("cite", "a fact needs a citation: 'cite' names at least one passage");
    }
    if (kind == null || certainty == null) {
      return Optional.empty();
    }
    if (kinds.putIfAbsent(key, kind) != null) {
      fields.fault("key", "another fact has the key '" + key + "'");
    }
    if (themes.isEmpty() && kind != FactKind.EVENT) {
      fields.fault("themes", "this kind of fact belongs to at least one theme");
    }
    Pack.Detail detail = detail(fields, kind, themes, companies);
    fields.refuseOthers();
    return Optional.ofNullable(detail)
        .map(d -> new Pack.FactEntry(key, kind, text, certainty, themes, companies, cites, d));
  }

  /** Checks what could not be checked before all facts were read: that growth rates name figures. */
  void checkGrowth() {
    growth.forEach(
        (fields, figure) -> {
          checkEnd(fields, "base", figure.base());
          checkEnd(fields, "end", figure.end());
        });
  }

  private void checkEnd(Fields fields, String field, @Nullable String key) {
    if (key != null && kinds.get(key) != FactKind.FIGURE) {
      fields.fault(field, "no figure of the pack has the key '" + key + "'");
    }
  }

  private Pack.@Nullable Detail detail(
      Fields fields, FactKind kind, List<String> themes, List<String> companies) {
    return switch (kind) {
      case THESIS -> thesis(fields, themes);
      case VIEW -> new Pack.NoDetail();
      case EXPOSURE -> exposure(fields, companies);
      case RISK -> risk(fields);
      case EVENT -> event(fields);
      case STAGE -> stage(fields);
      case FIGURE -> figure(fields);
    };
  }

  private static Pack.Detail thesis(Fields fields, List<String> themes) {
    if (themes.size() != 1) {
      fields.fault("themes", "a thesis belongs to exactly one theme");
    }
    return new Pack.NoDetail();
  }

  private static Pack.@Nullable Detail exposure(Fields fields, List<String> companies) {
    if (companies.size() != 1) {
      fields.fault("companies", "an exposure is of exactly one company");
    }
    Exposure.Role role = fields.token("role", Exposure.Role.class);
    fields.text("grade");
    int grade = fields.number("grade", 1, 3, 1);
    return role == null ? null : new Pack.ExposureDetail(role, grade);
  }

  private static Pack.@Nullable Detail risk(Fields fields) {
    RiskCategory category = fields.token("category", RiskCategory.class);
    return category == null ? null : new Pack.RiskDetail(category);
  }

  private static Pack.@Nullable Detail event(Fields fields) {
    fields.text("date");
    EventDate date = fields.parsed("date", EventDate::parse, "2026, 2026-01 or 2026-01-08");
    return date == null ? null : new Pack.EventDetail(date);
  }

  private Pack.@Nullable Detail stage(Fields fields) {
    String framework = known.reference(fields, "framework", known.frameworks.keySet());
    String stage =
        known.reference(fields, "stage", known.frameworks.getOrDefault(framework, Set.of()));
    StageReading.Aspect aspect = fields.token("aspect", StageReading.Aspect.class);
    if (aspect != StageReading.Aspect.STATUS) {
      return aspect == null ? null : new Pack.StageDetail(framework, stage, aspect, null);
    }
    StageStatus status = fields.token("status", StageStatus.class);
    return status == null ? null : new Pack.StageDetail(framework, stage, aspect, status);
  }

  private Pack.@Nullable Detail figure(Fields fields) {
    Optional<Wording> subject = fields.fields("subject").map(Fields::wording);
    if (subject.isEmpty()) {
      fields.fault("subject", "'subject' is missing: what the figure is of, as {en, zh}");
    }
    String measure = known.reference(fields, "measure", known.measures);
    FigureKind kind = fields.token("figureKind", FigureKind.class);
    Quantity quantity = quantity(fields);
    if (kind == null || quantity == null || subject.isEmpty()) {
      return null;
    }
    Pack.FigureEntry figure =
        new Pack.FigureEntry(
            subject.get(),
            measure,
            kind,
            quantity,
            fields.fields("unitName").map(Fields::wording).orElse(null),
            fields.parsed("period", Period::new, "2026, 2026-Q3, 2026-02, FY2026 or 2020/2028"),
            fields.flag("headline"),
            fields.optional("base"),
            fields.optional("end"));
    growth.put(fields, figure);
    return figure;
  }

  private static @Nullable Quantity quantity(Fields fields) {
    fields.text("value");
    String number = "digits as printed, such as 162.6";
    BigDecimal value = fields.parsed("value", BigDecimal::new, number);
    BigDecimal max = fields.parsed("valueMax", BigDecimal::new, number);
    int magnitude = fields.number("magnitude", -12, 18, 0);
    fields.text("unit");
    Unit unit = fields.parsed("unit", Unit::new, "percent, count, ... or an ISO 4217 code");
    boolean approximate = fields.flag("approximate");
    Bound bound = fields.has("bound") ? fields.token("bound", Bound.class) : null;
    if (value == null || unit == null) {
      return null;
    }
    if (max != null && max.compareTo(value) < 0) {
      fields.fault("valueMax", "a range goes upwards");
      return null;
    }
    return new Quantity(value, max, magnitude, unit, approximate, bound);
  }
}
