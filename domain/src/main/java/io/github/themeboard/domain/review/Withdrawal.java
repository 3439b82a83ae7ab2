package io.github.themeboard.domain.review;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactHistory;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes what one candidate gave to its fact out of it: the fact goes if nothing else of the act
 * made it, else it loses the candidate's passages.
 */
@ApplicationScoped
class Withdrawal {
  private static final int MOST = 1_000;

  private final EntityManager entities;
  private final FactBook book;
  private final FactRepository facts;

  Withdrawal(EntityManager entities, FactBook book, FactRepository facts) {
    this.entities = entities;
    this.book = book;
    this.facts = facts;
  }

  /**
   * Withdraws.
   *
   * @param together the decisions of the whole act
   * @param by the act that does it
   * @return whether it could be done: not where a rate of growth leans on the fact
   * @throws ChangedMeanwhile if the fact has been changed since
   */
  boolean of(CandidateDecision own, List<CandidateDecision> together, Act whole, Act by) {
    Fact fact = Objects.requireNonNull(own.fact());
    List<Decision> decisions =
        decisions(fact).stream().filter(d -> d.act().id() == whole.id()).toList();
    if (decisions.isEmpty()) {
      return true; // the fact had the passage already
    }
    List<Candidate> rest =
        together.stream()
            .filter(d -> d != own && d.fact() == fact)
            .map(CandidateDecision::candidate)
            .filter(c -> c.status() == CandidateStatus.ACCEPTED)
            .toList();
    FactVersion before = decisions.get(0).before();
    if (before == null && rest.isEmpty()) {
      return !leanedOn(fact) && retract(fact, whole, by);
    }
    refuseLater(fact, whole);
    FactVersion standing = facts.standing(List.of(fact.id())).get(fact.id());
    if (standing != null) {
      facts.withStatements(before == null ? List.of(standing) : List.of(standing, before));
      Set<Citation> other = before == null ? Set.of() : Set.copyOf(before.citations());
      restate(standing, without(standing.statement(), own, other, rest), by);
    }
    return true;
  }

  /** Retracts a fact that an act made, unless something else was done to it since. */
  boolean retract(Fact fact, Act whole, Act by) {
    refuseLater(fact, whole);
    FactVersion standing = facts.standing(List.of(fact.id())).get(fact.id());
    if (standing != null) {
      book.retract(fact.id(), standing.version(), by);
    }
    return true;
  }

  private void restate(FactVersion standing, Statement next, Act by) {
    Statement now = standing.statement();
    if (!next.citations().equals(now.citations()) || !next.text().equals(now.text())) {
      book.editAll(Map.of(standing, standing.restated(next)), by);
    }
  }

  /** What a fact says without a candidate: in the words of another one, if they were its own. */
  private static Statement without(
      Statement now, CandidateDecision own, Set<Citation> before, List<Candidate> rest) {
    Set<Place> mine = places(List.of(own.candidate()));
    mine.removeAll(places(rest));
    List<Citation> kept =
        now.citations().stream()
            .filter(c -> before.contains(c) || !mine.contains(Place.of(c)))
            .toList();
    Wording text = now.text();
    if (own.made() != Made.CONFIRMATION && !rest.isEmpty()) {
      text = Proposed.said(rest.get(0), rest.get(0).text());
    }
    return new Statement(text, now.certainty(), now.themes(), now.companies(), kept);
  }

  /** Whether a rate of growth leans on it. */
  private boolean leanedOn(Fact fact) {
    return entities
            .createQuery(
                "select count(*) from Figure f where (f.base = :fact or f.end = :fact)"
                    + " and f.knownTo is null",
                Long.class)
            .setParameter("fact", fact)
            .getSingleResult()
        > 0;
  }

  private void refuseLater(Fact fact, Act whole) {
    List<Act> acts = decisions(fact).stream().map(Decision::act).distinct().toList();
    Act later = FactHistory.later(whole, acts);
    if (later != null) {
      throw new ChangedMeanwhile(fact.id(), later.summary());
    }
  }

  private List<Decision> decisions(Fact fact) {
    return entities
        .createQuery(
            "from Decision d join fetch d.act a left join fetch a.undoes left join fetch d.before"
                + " where d.fact = :fact order by d.id",
            Decision.class)
        .setParameter("fact", fact)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Where passages stand. */
  private record Place(long article, int start, int end) {
    static Place of(Citation citation) {
      return new Place(
          citation.article().id(), citation.passage().start(), citation.passage().end());
    }

    static Place of(Candidate candidate, CandidatePassage passage) {
      return new Place(candidate.article().id(), passage.start(), passage.end());
    }
  }

  private static Set<Place> places(Collection<Candidate> candidates) {
    return candidates.stream()
        .flatMap(c -> c.passages().stream().map(p -> Place.of(c, p)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
