package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.thesis.Thesis;
import io.github.themeboard.domain.view.View;
import io.github.themeboard.domain.wording.SafeText;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.domain.writing.DraftFault.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a version of a draft, or says which field cannot stand. */
final class DraftReader {
  /** Longer statements are articles. */
  private static final int LONGEST = 2_000;

  private final Draft draft;
  private final Catalogue catalogue;

  DraftReader(Draft draft, Catalogue catalogue) {
    this.draft = draft;
    this.catalogue = catalogue;
  }

  /**
   * The version that a draft describes.
   *
   * @throws DraftFault if a field cannot stand
   * @throws io.github.themeboard.domain.fact.UncitedFact if no passage supports it
   */
  FactVersion version(List<Citation> citations) {
    Statement statement = statement(citations);
    return switch (draft.kind()) {
      case THESIS -> new Thesis(statement);
      case VIEW -> new View(statement);
      case EXPOSURE -> exposure(statement);
      case RISK -> new RiskFactor(statement, token(Field.CATEGORY, RiskCategory.class));
      case FIGURE -> new FigureReader(this, draft, catalogue).figure(statement);
      case EVENT -> new Event(statement, parsed(Field.DATE, EventDate::parse));
      case STAGE -> reading(statement);
    };
  }

  private Statement statement(List<Citation> citations) {
    return new Statement(
        wording(Field.TEXT_EN, Field.TEXT_ZH),
        token(Field.CERTAINTY, Certainty.class),
        found(Field.THEMES, catalogue::theme),
        found(Field.COMPANIES, catalogue::company),
        citations);
  }

  private Exposure exposure(Statement statement) {
    if (statement.companies().size() != 1) {
      throw fault(
          Field.COMPANIES, statement.companies().isEmpty() ? Problem.MISSING : Problem.MALFORMED);
    }
    if (statement.themes().isEmpty()) {
      throw fault(Field.THEMES, Problem.MISSING);
    }
    if (!draft.one(Field.GRADE).matches("[123]")) {
      throw fault(Field.GRADE, Problem.MALFORMED);
    }
    return new Exposure(
        statement,
        token(Field.ROLE, Exposure.Role.class),
        Integer.parseInt(draft.one(Field.GRADE)));
  }

  private StageReading reading(Statement statement) {
    StageReading.Aspect aspect = token(Field.ASPECT, StageReading.Aspect.class);
    StageStatus status =
        aspect == StageReading.Aspect.STATUS ? token(Field.STATUS, StageStatus.class) : null;
    return new StageReading(
        statement,
        catalogue.stage(required(Field.STAGE)).orElseThrow(() -> unknown(Field.STAGE)),
        aspect,
        status);
  }

  Wording wording(Field en, Field zh) {
    Wording wording = optionalWording(en, zh);
    if (wording == null) {
      throw fault(en, Problem.MISSING);
    }
    return wording;
  }

  @Nullable Wording optionalWording(Field en, Field zh) {
    for (Field field : List.of(en, zh)) {
      if (draft.one(field).length() > LONGEST) {
        throw fault(field, Problem.TOO_LONG);
      }
    }
    String english = seen(en);
    String chinese = seen(zh);
    return english == null && chinese == null ? null : new Wording(english, chinese);
  }

  /** What stands in a field; null if nothing of it can be seen. */
  private @Nullable String seen(Field field) {
    return SafeText.blank(draft.one(field)) ? null : draft.one(field);
  }

  String required(Field field) {
    String written = draft.one(field);
    if (written.isEmpty()) {
      throw fault(field, Problem.MISSING);
    }
    return written;
  }

  <E extends Enum<E> & Token> E token(Field field, Class<E> type) {
    return Token.parse(type, required(field)).orElseThrow(() -> unknown(field));
  }

  <T> T parsed(Field field, Function<String, T> parser) {
    try {
      return parser.apply(required(field));
    } catch (IllegalArgumentException e) {
      throw fault(field, Problem.MALFORMED);
    }
  }

  private <T> Set<T> found(Field field, Function<String, Optional<T>> among) {
    Set<T> found = new HashSet<>();
    for (String slug : draft.all(field)) {
      found.add(among.apply(slug).orElseThrow(() -> new DraftFault(field, Problem.UNKNOWN, slug)));
    }
    return found;
  }

  DraftFault unknown(Field field) {
    return fault(field, Problem.UNKNOWN);
  }

  DraftFault fault(Field field, Problem problem) {
    return new DraftFault(field, problem, draft.one(field));
  }
}
