package io.github.themeboard.domain.review;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A candidate as the form of the fact that it would become. */
public final class Proposed {
  /** A subject that the importer did not find is the sentence's beginning. */
  private static final int LONGEST_SUBJECT = 80;

  private Proposed() {}

  /**
   * The draft of a candidate; null for a theme, which becomes no fact.
   *
   * @param articleThemes slugs of the themes that people accepted for its article: what it bears on
   *     where the importer saw no theme
   */
  public static @Nullable Draft draft(Candidate candidate, Collection<String> articleThemes) {
    Proposal proposal = candidate.proposal();
    if (proposal instanceof Proposal.Company c) {
      return about(candidate, FactKind.EXPOSURE, articleThemes)
          .with(Field.COMPANIES, companyOf(candidate))
          .with(Field.ROLE, c.role().token())
          .with(Field.GRADE, c.grade());
    } else if (proposal instanceof Proposal.Risk r) {
      return about(candidate, FactKind.RISK, articleThemes)
          .with(Field.CATEGORY, r.category().token());
    } else if (proposal instanceof Proposal.Figure f) {
      return figure(about(candidate, FactKind.FIGURE, articleThemes), f, candidate);
    } else if (proposal instanceof Proposal.Event e) {
      return about(candidate, FactKind.EVENT, articleThemes).with(Field.DATE, e.date());
    } else if (proposal instanceof Proposal.Stage s) {
      StageStatus status = s.status();
      return about(candidate, FactKind.STAGE, articleThemes)
          .with(Field.STAGE, candidate.ofSlug())
          .with(
              Field.ASPECT,
              (status == null ? StageReading.Aspect.MEANING : StageReading.Aspect.STATUS).token())
          .with(Field.STATUS, status == null ? null : status.token());
    }
    return null;
  }

  /**
   * Refuses a risk from which somebody took every theme that it was on: nobody would read it.
   *
   * @throws DraftFault if it is such a one
   */
  static void refuseBare(Candidate candidate, Draft edited, Collection<String> articleThemes) {
    Draft proposed = draft(candidate, articleThemes);
    if (edited.kind() == FactKind.RISK
        && edited.all(Field.THEMES).isEmpty()
        && proposed != null
        && !proposed.all(Field.THEMES).isEmpty()) {
      throw new DraftFault(Field.THEMES, DraftFault.Problem.MISSING, "");
    }
  }

  private static Draft about(Candidate candidate, FactKind kind, Collection<String> articleThemes) {
    Wording text = said(candidate, candidate.text());
    Certainty certainty = candidate.certainty();
    Set<String> themes = new LinkedHashSet<>();
    candidate.themes().stream().map(Theme::slug).sorted().forEach(themes::add);
    return Draft.of(kind)
        .with(Field.TEXT_EN, text.en())
        .with(Field.TEXT_ZH, text.zh())
        .with(Field.CERTAINTY, (certainty == null ? Certainty.REPORTED : certainty).token())
        .with(Field.THEMES, themes.isEmpty() ? articleThemes : themes)
        .with(Field.COMPANIES, candidate.companies().stream().map(Company::slug).sorted().toList());
  }

  static @Nullable String companyOf(Candidate candidate) {
    return candidate.companies().stream()
        .map(Company::slug)
        .sorted()
        .findFirst()
        .orElse(candidate.ofSlug());
  }

  private static Draft figure(Draft draft, Proposal.Figure f, Candidate candidate) {
    String subject = f.subject();
    Wording words = said(candidate, subject == null ? beginning(candidate.text()) : subject);
    String unit = f.unitName();
    Wording unitName = unit == null || unit.isBlank() ? null : said(candidate, unit);
    var max = f.max();
    Bound bound = f.bound();
    return draft
        .with(Field.SUBJECT_EN, words.en())
        .with(Field.SUBJECT_ZH, words.zh())
        .with(Field.MEASURE, f.measure())
        .with(Field.FIGURE_KIND, f.kind().token())
        .with(Field.VALUE, f.value().toPlainString())
        .with(Field.VALUE_MAX, max == null ? null : max.toPlainString())
        .with(Field.MAGNITUDE, f.magnitude())
        .with(Field.UNIT, f.unit())
        .with(Field.UNIT_NAME_EN, unitName == null ? null : unitName.en())
        .with(Field.UNIT_NAME_ZH, unitName == null ? null : unitName.zh())
        .with(Field.PERIOD, f.period())
        .with(Field.APPROXIMATE, f.approximate() ? "true" : null)
        .with(Field.BOUND, bound == null ? null : bound.token());
  }

  private static String beginning(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST_SUBJECT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
  }

  /** In the language of the candidate's article. */
  static Wording said(Candidate candidate, String words) {
    return Wording.said(candidate.article().language(), words);
  }
}
