package io.github.themeboard.app.review;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.review.CandidateDecision;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.Proposed;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as programs see it.
 *
 * @param version what If-Match takes
 * @param of the fact that it confirms or contradicts
 * @param fields what it becomes, by the names that an acceptance may edit
 * @param decided who decided; null while it waits
 */
@Schema(name = "Candidate")
record CandidateJson(
    long id,
    int version,
    String status,
    String kind,
    long articleId,
    String novelty,
    @Nullable Long of,
    @Nullable String ofSlug,
    String because,
    int confidence,
    String text,
    List<String> themes,
    List<String> companies,
    Map<String, List<String>> fields,
    List<CandidatePassage> citations,
    @Nullable Long factId,
    @Nullable DecidedJson decided) {

  /** Who decided, when and why. */
  @Schema(name = "CandidateDecision")
  record DecidedJson(
      long act, String actor, String at, @Nullable String refusal, @Nullable String reason) {}

  /** What a decision made. */
  @Schema(name = "Outcome")
  record OutcomeJson(
      long id, String status, int version, String made, @Nullable Long factId, long act) {
    static OutcomeJson of(Outcome outcome, long act) {
      return new OutcomeJson(
          outcome.candidateId(),
          outcome.status().token(),
          outcome.version(),
          outcome.made().token(),
          outcome.factId(),
          act);
    }
  }

  /** What decisions on many made; {@code act} takes all of them back. */
  @Schema(name = "Outcomes")
  record OutcomesJson(long act, List<OutcomeJson> items) {
    static OutcomesJson of(Outcome.All all) {
      long act = all.act().id();
      return new OutcomesJson(
          act, all.outcomes().stream().map(o -> OutcomeJson.of(o, act)).toList());
    }
  }

  static CandidateJson of(Candidate c, @Nullable CandidateDecision last) {
    Fact of = c.of();
    Fact fact = c.fact();
    return new CandidateJson(
        c.id(),
        c.version(),
        c.status().token(),
        c.kind().token(),
        c.article().id(),
        c.novelty().token(),
        of == null ? null : of.id(),
        c.ofSlug(),
        c.because(),
        c.confidence(),
        c.text(),
        c.themes().stream().map(Theme::slug).sorted().toList(),
        c.companies().stream().map(Company::slug).sorted().toList(),
        fields(Proposed.draft(c, List.of())),
        c.passages(),
        fact == null ? null : fact.id(),
        c.actId() == null || last == null ? null : decided(last));
  }

  private static Map<String, List<String>> fields(@Nullable Draft draft) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    if (draft != null) {
      Field.of(draft.kind()).stream()
          .filter(f -> !draft.all(f).isEmpty())
          .forEach(f -> fields.put(f.key(), draft.all(f)));
    }
    return fields;
  }

  private static DecidedJson decided(CandidateDecision last) {
    var act = last.act();
    var refusal = last.refusal();
    return new DecidedJson(
        act.id(),
        act.actor(),
        act.at().toString(),
        refusal == null ? null : refusal.token(),
        act.reason());
  }
}
