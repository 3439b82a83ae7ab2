package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an accepted stage says besides its own sentence: what measures it and what to beware of are
 * facts that go with it.
 */
@ApplicationScoped
class StageRest {
  private static final int MOST = 500;

  private final EntityManager entities;
  private final FactRepository facts;
  private final Withdrawal withdrawal;

  StageRest(EntityManager entities, FactRepository facts, Withdrawal withdrawal) {
    this.entities = entities;
    this.facts = facts;
    this.withdrawal = withdrawal;
  }

  /** Takes back what an act published of one candidate's stage. */
  void takeBack(Candidate candidate, Act whole, Act by) {
    if (candidate.proposal() instanceof Proposal.Stage stage) {
      Set<Wording> said =
          Stream.concat(stage.metrics().stream(), Stream.ofNullable(stage.warning()))
              .map(words -> Proposed.said(candidate, words))
              .collect(Collectors.toSet());
      published(whole).stream()
          .filter(v -> said.contains(v.text()) && of(v, candidate))
          .forEach(v -> withdrawal.retract(v.fact(), whole, by));
    }
  }

  /** Whether a fact rests on a candidate's passages, all of them. */
  private static boolean of(FactVersion version, Candidate candidate) {
    return version.citations().stream()
        .allMatch(
            c ->
                c.article().id().equals(candidate.article().id())
                    && candidate.passages().stream()
                        .anyMatch(
                            p -> p.start() == c.passage().start() && p.end() == c.passage().end()));
  }

  private List<StageReading> published(Act act) {
    List<StageReading> published =
        entities
            .createQuery(
                "select s from Decision d, StageReading s join fetch s.fact where d.after = s"
                    + " and d.act = :act and d.before is null and s.aspect in :aspects"
                    + " order by s.id",
                StageReading.class)
            .setParameter("act", act)
            .setParameter(
                "aspects", List.of(StageReading.Aspect.METRIC, StageReading.Aspect.WARNING))
            .setMaxResults(MOST)
            .getResultList();
    facts.withStatements(published.stream().map(FactVersion.class::cast).toList());
    return published;
  }
}
