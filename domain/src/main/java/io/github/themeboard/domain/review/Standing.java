package io.github.themeboard.domain.review;

import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.theme.Theme;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the board says now of the things that some candidates confirm. */
final class Standing {
  private static final int MOST = 5_000;

  private final Map<Long, FactVersion> facts;
  private final Map<Long, List<Exposure>> exposures = new HashMap<>();

  Standing(EntityManager entities, FactRepository repository, List<Candidate> candidates) {
    facts =
        repository.standing(
            candidates.stream()
                .filter(c -> c.novelty() == Novelty.CONFIRMS)
                .map(Candidate::of)
                .filter(Objects::nonNull)
                .map(Fact::id)
                .distinct()
                .toList());
    List<FactVersion> all = new ArrayList<>(facts.values());
    all.addAll(exposures(entities, candidates));
    repository.withStatements(all);
    all.stream().filter(v -> v instanceof Exposure).forEach(v -> know((Exposure) v));
  }

  private static List<Exposure> exposures(EntityManager entities, List<Candidate> candidates) {
    List<String> slugs =
        candidates.stream()
            .filter(c -> c.kind() == CandidateKind.COMPANY)
            .map(Candidate::ofSlug)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return slugs.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select distinct e from Exposure e join fetch e.fact join e.companies c"
                    + " where c.slug in :slugs and e.knownTo is null order by e.fact.id",
                Exposure.class)
            .setParameter("slugs", slugs)
            .setMaxResults(MOST)
            .getResultList();
  }

  private void know(Exposure exposure) {
    exposures
        .computeIfAbsent(exposure.companies().iterator().next().id(), c -> new ArrayList<>())
        .add(exposure);
  }

  /** Takes note of a fact that was just published. */
  void published(FactVersion version) {
    if (version instanceof Exposure exposure) {
      know(exposure);
    }
  }

  /**
   * The version that a candidate confirms; null if nothing on the board says the same any more.
   *
   * @param version what the candidate would be as a fact of its own
   */
  @Nullable FactVersion saying(Candidate candidate, FactVersion version) {
    if (version instanceof Exposure exposure) {
      return sameExposure(exposure);
    }
    Fact of = candidate.of();
    FactVersion known = of == null ? null : facts.get(of.id());
    boolean confirms = candidate.novelty() == Novelty.CONFIRMS && known != null;
    return confirms && stillAgrees(candidate, known, version) ? known : null;
  }

  /** An exposure of the same company in a theme that both have. */
  private @Nullable Exposure sameExposure(Exposure exposure) {
    long company = exposure.companies().iterator().next().id();
    return exposures.getOrDefault(company, List.of()).stream()
        .filter(known -> !Collections.disjoint(ids(known), ids(exposure)))
        .findFirst()
        .orElse(null);
  }

  private static List<Long> ids(FactVersion version) {
    return version.themes().stream().map(Theme::id).toList();
  }

  /** What was compared at the import is compared again only if it was written anew since. */
  private static boolean stillAgrees(Candidate candidate, FactVersion known, FactVersion version) {
    Instant since = known.knownFrom();
    boolean written = since != null && since.isAfter(candidate.article().importedAt());
    return known.kind() == version.kind()
        && (!written
            || !(known instanceof Figure figure)
            || figure.quantity().agreesWith(((Figure) version).quantity()));
  }
}
