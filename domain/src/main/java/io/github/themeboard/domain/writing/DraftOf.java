package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A version as its form has it, to be written anew. */
public final class DraftOf {
  private DraftOf() {}

  public static Draft version(FactVersion version) {
    Draft draft =
        Draft.of(version.kind())
            .with(Field.TEXT_EN, version.text().en())
            .with(Field.TEXT_ZH, version.text().zh())
            .with(Field.CERTAINTY, version.certainty().token())
            .with(Field.THEMES, version.themes().stream().map(Theme::slug).sorted().toList())
            .with(
                Field.COMPANIES, version.companies().stream().map(Company::slug).sorted().toList());
    if (version instanceof Exposure e) {
      return draft.with(Field.ROLE, e.role().token()).with(Field.GRADE, e.grade());
    } else if (version instanceof RiskFactor r) {
      return draft.with(Field.CATEGORY, r.category().token());
    } else if (version instanceof Event e) {
      return draft.with(Field.DATE, e.happened());
    } else if (version instanceof StageReading s) {
      StageStatus status = s.status();
      return draft
          .with(Field.STAGE, s.stage().framework().slug() + "/" + s.stage().slug())
          .with(Field.ASPECT, s.aspect().token())
          .with(Field.STATUS, status == null ? null : status.token());
    } else if (version instanceof Figure f) {
      return figure(draft, f.detail());
    }
    return draft;
  }

  private static Draft figure(Draft draft, FigureDetail detail) {
    Wording unitName = detail.unitName();
    return quantity(draft, detail.quantity())
        .with(Field.SUBJECT_EN, detail.subject().en())
        .with(Field.SUBJECT_ZH, detail.subject().zh())
        .with(Field.MEASURE, detail.measure().slug())
        .with(Field.FIGURE_KIND, detail.kind().token())
        .with(Field.UNIT_NAME_EN, unitName == null ? null : unitName.en())
        .with(Field.UNIT_NAME_ZH, unitName == null ? null : unitName.zh())
        .with(Field.PERIOD, detail.period())
        .with(Field.HEADLINE, detail.headline() ? "true" : null)
        .with(Field.BASE, idOf(detail.base()))
        .with(Field.END, idOf(detail.end()));
  }

  private static Draft quantity(Draft draft, Quantity quantity) {
    var max = quantity.max();
    Bound bound = quantity.bound();
    return draft
        .with(Field.VALUE, quantity.value().toPlainString())
        .with(Field.VALUE_MAX, max == null ? null : max.toPlainString())
        .with(Field.MAGNITUDE, quantity.magnitude())
        .with(Field.UNIT, quantity.unit().code())
        .with(Field.APPROXIMATE, quantity.approximate() ? "true" : null)
        .with(Field.BOUND, bound == null ? null : bound.token());
  }

  private static @Nullable Long idOf(@Nullable Fact fact) {
    return fact == null ? null : fact.id();
  }
}
