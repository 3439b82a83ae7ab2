package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.RegisterChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who did what to the board, when and why. */
@ApplicationScoped
public class ActLog {
  /** The most decisions of one act that are shown. */
  public static final int MOST = 500;

  private final EntityManager entities;

  ActLog(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Acts, latest first, in one statement.
   *
   * @param actor null for everybody's
   * @param verb null for all
   * @param before only acts before this id; null for the latest
   */
  public List<Act> acts(
      @Nullable String actor, Act.@Nullable Verb verb, @Nullable Long before, int most) {
    List<String> where = new ArrayList<>(List.of("true = true"));
    if (actor != null) {
      where.add("a.actor = :actor");
    }
    if (verb != null) {
      where.add("a.verb = :verb");
    }
    if (before != null) {
      where.add("a.id < :before");
    }
    TypedQuery<Act> query =
        entities.createQuery(
            "from Act a left join fetch a.undoes where "
                + String.join(" and ", where)
                + " order by a.id desc",
            Act.class);
    if (actor != null) {
      query.setParameter("actor", actor);
    }
    if (verb != null) {
      query.setParameter("verb", verb);
    }
    if (before != null) {
      query.setParameter("before", before);
    }
    return query.setMaxResults(Math.min(most, MOST)).getResultList();
  }

  public Optional<Act> act(long id) {
    return Optional.ofNullable(entities.find(Act.class, id));
  }

  /** Everybody who did something, by name. */
  public List<String> actors() {
    return entities
        .createQuery("select distinct a.actor from Act a order by a.actor", String.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The acts that took back a part of another one, in order, in one statement. */
  public List<Act> parts(long actId) {
    return entities
        .createQuery("from Act where partOfId = :id order by id", Act.class)
        .setParameter("id", actId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What an act did to facts, with the versions before and after, in one statement. */
  public List<Decision> decisions(long actId) {
    return entities
        .createQuery(
            "from Decision d join fetch d.fact left join fetch d.before left join fetch d.after"
                + " where d.act.id = :act order by d.id",
            Decision.class)
        .setParameter("act", actId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What an act did to candidates, in one statement. */
  public List<CandidateDecision> candidateDecisions(long actId) {
    return entities
        .createQuery(
            "from CandidateDecision d join fetch d.candidate c join fetch c.article"
                + " where d.act.id = :act order by d.id",
            CandidateDecision.class)
        .setParameter("act", actId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What an act changed that is no fact, in one statement. */
  public List<RegisterChange> changes(long actId) {
    return entities
        .createQuery("from RegisterChange where act.id = :act order by id", RegisterChange.class)
        .setParameter("act", actId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Every decision on a fact, oldest first, with its act, in one statement. */
  public List<Decision> onFact(long factId) {
    return entities
        .createQuery(
            "from Decision d join fetch d.act a left join fetch a.undoes where d.fact.id = :fact"
                + " order by d.id",
            Decision.class)
        .setParameter("fact", factId)
        .setMaxResults(MOST)
        .getResultList();
  }
}
