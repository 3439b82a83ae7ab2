package io.github.themeboard.app.change;

import io.github.themeboard.app.curation.DraftMessages;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.figure.Amounts;
import io.github.themeboard.app.page.Messages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.writing.DraftOf;
import io.github.themeboard.domain.writing.Field;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a field of a fact says, in the reader's words. */
final class FieldWords {
  /** Together they are one amount, which is what a reader sees change. */
  static final Set<Field> AMOUNT =
      EnumSet.of(
          Field.VALUE,
          Field.VALUE_MAX,
          Field.MAGNITUDE,
          Field.UNIT,
          Field.UNIT_NAME_EN,
          Field.UNIT_NAME_ZH,
          Field.APPROXIMATE,
          Field.BOUND);

  private final Page page;
  private final Sheet sheet;
  private final Messages words;

  FieldWords(Page page, Sheet sheet) {
    this.page = page;
    this.sheet = sheet;
    this.words = page.messages();
  }

  /** The field's name. */
  String name(Field field) {
    return AMOUNT.contains(field)
        ? page.messages(ChangeMessages.class).amount()
        : page.messages(DraftMessages.class).field(field);
  }

  /** What a version says in the field; a dash if it says nothing. */
  String said(FactVersion version, Field field) {
    String said =
        switch (field) {
          case CERTAINTY -> words.certainty(version.certainty());
          case THEMES -> themes(version);
          case COMPANIES -> companies(version);
          default -> ofItsKind(version, field);
        };
    return said.isEmpty() ? "–" : said;
  }

  private String ofItsKind(FactVersion version, Field field) {
    if (version instanceof Exposure e && field == Field.ROLE) {
      return words.exposure_role(e.role());
    } else if (version instanceof RiskFactor r && field == Field.CATEGORY) {
      return words.risk_category(r.category());
    } else if (version instanceof Event e && field == Field.DATE) {
      return sheet.dates().event(e.happened());
    } else if (version instanceof Figure f) {
      return figure(f, field);
    } else if (version instanceof StageReading s) {
      return stage(s, field);
    }
    return written(version, field);
  }

  private String figure(Figure figure, Field field) {
    FigureDetail detail = figure.detail();
    if (AMOUNT.contains(field)) {
      return new Amounts(sheet.locale(), words).of(detail.quantity(), detail.unitName());
    }
    return switch (field) {
      case MEASURE -> sheet.in(detail.measure().name());
      case FIGURE_KIND -> words.figure_kind(detail.kind());
      case PERIOD -> Objects.requireNonNullElse(sheet.dates().period(detail.period()), "");
      case HEADLINE -> detail.headline() ? page.messages(ChangeMessages.class).yes() : "";
      default -> written(figure, field);
    };
  }

  private String stage(StageReading reading, Field field) {
    var status = reading.status();
    return switch (field) {
      case STAGE -> sheet.in(reading.stage().name());
      case ASPECT -> page.messages(DraftMessages.class).aspect(reading.aspect());
      case STATUS -> status == null ? "" : words.stage_status(status);
      default -> written(reading, field);
    };
  }

  private static String written(FactVersion version, Field field) {
    return String.join(", ", DraftOf.version(version).all(field));
  }

  private String themes(FactVersion version) {
    return version.themes().stream()
        .sorted(Comparator.comparing(Theme::position))
        .map(t -> sheet.in(t.name()))
        .collect(Collectors.joining(", "));
  }

  private String companies(FactVersion version) {
    return version.companies().stream()
        .sorted(Comparator.comparing(Company::id))
        .map(c -> sheet.in(c.name()))
        .collect(Collectors.joining(", "));
  }
}
