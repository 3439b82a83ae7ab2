package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a pack. Every field of a fact is read before anything is decided, so that one fault
 * neither hides another nor makes one.
 */
final class FactsFile {
  private final Known known;
  private final FactKeys keys = new FactKeys();
  private final GrowthRates rates = new GrowthRates(keys);

  FactsFile(Known known) {
    this.known = known;
  }

  /** One fact, or nothing where a part of it cannot be read. */
  Optional<Pack.FactEntry> read(Fields fields) {
    String key = fields.slug("key");
    FactKind kind = fields.token("kind", FactKind.class);
    keys.introduce(fields, key, kind);
    Certainty certainty = fields.token("certainty", Certainty.class);
    Wording text = fields.wording();
    List<String> themes = known.references(fields, "themes", known.themes);
    List<String> companies = known.references(fields, "companies", known.companies);
    List<Pack.Cite> cites = cites(fields);
    if (kind == null) {
      return Optional.empty(); // which other fields belong here, only the kind tells
    }
    checkThemes(fields, kind, themes);
    Pack.Detail detail = detail(fields, key, kind, companies);
    fields.refuseOthers();
    return certainty == null || detail == null
        ? Optional.empty()
        : Optional.of(
            new Pack.FactEntry(key, kind, text, certainty, themes, companies, cites, detail));
  }

  /**
   * Checks what could not be checked before all facts were read: that growth rates name figures.
   */
  void checkGrowth() {
    rates.check();
  }

  private List<Pack.Cite> cites(Fields fields) {
    List<Pack.Cite> cites = known.cites(fields, "cite");
    if (cites.isEmpty() && fields.readable("cite")) {
      fields.fault("cite", "a fact needs a citation: 'cite' names at least one passage");
    }
    return cites;
  }

  private static void checkThemes(Fields fields, FactKind kind, List<String> themes) {
    if (themes.isEmpty() && kind != FactKind.EVENT && fields.readable("themes")) {
      fields.fault("themes", "this kind of fact belongs to at least one theme");
    }
    if (themes.size() > 1 && kind == FactKind.THESIS) {
      fields.fault("themes", "a thesis belongs to exactly one theme");
    }
  }

  private Pack.@Nullable Detail detail(
      Fields fields, String key, FactKind kind, List<String> companies) {
    return switch (kind) {
      case THESIS, VIEW -> new Pack.NoDetail();
      case EXPOSURE -> exposure(fields, companies);
      case RISK -> risk(fields);
      case EVENT -> event(fields);
      case STAGE -> stage(fields);
      case FIGURE -> figure(fields, key);
    };
  }

  private static Pack.@Nullable Detail exposure(Fields fields, List<String> companies) {
    if (companies.size() != 1 && fields.readable("companies")) {
      fields.fault("companies", "an exposure is of exactly one company");
    }
    Exposure.Role role = fields.token("role", Exposure.Role.class);
    int grade = fields.requiredNumber("grade", 1, 3);
    return role == null ? null : new Pack.ExposureDetail(role, grade);
  }

  private static Pack.@Nullable Detail risk(Fields fields) {
    RiskCategory category = fields.token("category", RiskCategory.class);
    return category == null ? null : new Pack.RiskDetail(category);
  }

  private static Pack.@Nullable Detail event(Fields fields) {
    EventDate date = fields.required("date", EventDate::parse, "2026, 2026-01 or 2026-01-08");
    return date == null ? null : new Pack.EventDetail(date);
  }

  private Pack.@Nullable Detail stage(Fields fields) {
    String framework = known.reference(fields, "framework", known.frameworks.keySet());
    String stage = stageOf(fields, known.frameworks.get(framework));
    StageReading.Aspect aspect = fields.token("aspect", StageReading.Aspect.class);
    StageStatus status = status(fields, aspect);
    if (aspect == null || (aspect == StageReading.Aspect.STATUS && status == null)) {
      return null;
    }
    return new Pack.StageDetail(framework, stage, aspect, status);
  }

  /** A framework that is not known has no stages to compare with. */
  private String stageOf(Fields fields, @Nullable Set<String> stages) {
    return stages == null ? fields.text("stage") : known.reference(fields, "stage", stages);
  }

  /** Beside an unreadable aspect a status may or may not belong here; beside others it does not. */
  private static @Nullable StageStatus status(Fields fields, StageReading.@Nullable Aspect aspect) {
    if (aspect == null) {
      return fields.optionalToken("status", StageStatus.class);
    }
    return aspect == StageReading.Aspect.STATUS ? fields.token("status", StageStatus.class) : null;
  }

  private Pack.@Nullable Detail figure(Fields fields, String key) {
    FigureFields figure = FigureFields.read(fields, known);
    rates.add(fields, key, figure);
    return figure.entry();
  }
}
