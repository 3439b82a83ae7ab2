package io.github.themeboard.importer.load;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Judgement;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.intake.Tally;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.importer.compare.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the candidates of one article as rows; the database gets them in batches. */
@ApplicationScoped
class CandidateWriter {
  private static final int MOST_MEASURES = 1_000;

  private final EntityManager entities;

  CandidateWriter(EntityManager entities) {
    this.entities = entities;
  }

  Measures measures() {
    return new Measures(
        entities
            .createQuery("from Measure m order by m.id", Measure.class)
            .setMaxResults(MOST_MEASURES)
            .getResultList());
  }

  /**
   * Writes them in their order.
   *
   * @param held how many were found and are not proposed
   */
  Tally write(Article article, List<Draft> drafts, int held) {
    Map<String, Theme> themes = themes(drafts);
    Map<String, Company> companies = companies(drafts);
    int[] counts = new int[Novelty.values().length];
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      entities.persist(candidate(article, i, draft, themes, companies));
      counts[draft.verdict().novelty().ordinal()]++;
    }
    return new Tally(
        counts[Novelty.NEW.ordinal()],
        counts[Novelty.CONFIRMS.ordinal()],
        counts[Novelty.CONFLICTS.ordinal()],
        held);
  }

  private Candidate candidate(
      Article article,
      int position,
      Draft draft,
      Map<String, Theme> themes,
      Map<String, Company> companies) {
    Candidate candidate =
        new Candidate(
            article,
            position,
            draft.passages(),
            draft.proposal(),
            draft.text(),
            draft.certainty(),
            (int) Math.round(100 * draft.confidence()),
            judgement(draft.verdict()));
    Collection<Theme> on =
        draft.proposal() instanceof Proposal.Theme theme
            ? of(themes, Set.of(theme.slug()))
            : themes.values();
    candidate.bearsOn(on, of(companies, draft.companies()));
    return candidate;
  }

  /** Facts go by their ids, which are numbers; all else has a slug. */
  private Judgement judgement(Verdict verdict) {
    String of = verdict.of();
    Fact fact =
        of != null && of.matches("\\d+")
            ? entities.getReference(Fact.class, Long.valueOf(of))
            : null;
    return new Judgement(verdict.novelty(), fact, fact == null ? of : null, verdict.reason());
  }

  /** The themes that the article seems to be about, and the board has. */
  private Map<String, Theme> themes(List<Draft> drafts) {
    Set<String> slugs = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.proposal() instanceof Proposal.Theme theme) {
        slugs.add(theme.slug());
      }
    }
    Map<String, Theme> themes = new HashMap<>();
    bySlug(Theme.class, slugs).forEach(t -> themes.put(t.slug(), t));
    return themes;
  }

  private Map<String, Company> companies(List<Draft> drafts) {
    Set<String> slugs =
        drafts.stream().flatMap(d -> d.companies().stream()).collect(Collectors.toSet());
    Map<String, Company> companies = new HashMap<>();
    bySlug(Company.class, slugs).forEach(c -> companies.put(c.slug(), c));
    return companies;
  }

  private <T> List<T> bySlug(Class<T> type, Set<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : entities
            .createQuery("from " + type.getSimpleName() + " where slug in :slugs", type)
            .setParameter("slugs", slugs)
            .setMaxResults(slugs.size())
            .getResultList();
  }

  private static <T> Collection<T> of(Map<String, T> known, Set<String> slugs) {
    return slugs.stream().map(s -> (@Nullable T) known.get(s)).filter(Objects::nonNull).toList();
  }
}
