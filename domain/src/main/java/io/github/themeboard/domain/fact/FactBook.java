package io.github.themeboard.domain.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Where facts are published, edited and retracted. Nothing is overwritten: each of these writes
 * rows, so that both clocks, the audit trail and undo need nothing else.
 */
@ApplicationScoped
public class FactBook {
  private final EntityManager entities;

  FactBook(EntityManager entities) {
    this.entities = entities;
  }

  /** Publishes the first version of a new fact. */
  @Transactional(TxType.MANDATORY)
  public Fact publish(FactVersion first, Act act) {
    Fact fact = new Fact(first.kind(), act.at());
    entities.persist(fact);
    first.begin(fact, 1, act.at());
    entities.persist(first);
    entities.persist(new Decision(Decision.Verb.ACCEPT, fact, null, first, act));
    return fact;
  }

  /**
   * Replaces a fact's current version.
   *
   * @throws IllegalArgumentException if the new version is of another kind
   * @throws NoSuchFact if the fact is unknown or retracted
   */
  @Transactional(TxType.MANDATORY)
  public FactVersion edit(long factId, FactVersion next, Act act) {
    FactVersion before = current(factId);
    if (before.kind() != next.kind()) {
      throw new IllegalArgumentException("a " + before.kind() + " cannot become a " + next.kind());
    }
    before.end(act.at());
    entities.flush(); // one current version at a time, says the index
    next.begin(before.fact(), before.version() + 1, act.at());
    entities.persist(next);
    entities.persist(new Decision(Decision.Verb.EDIT, before.fact(), before, next, act));
    return next;
  }

  /**
   * Takes a fact from the board; what was known before stays known for the past.
   *
   * @throws NoSuchFact if the fact is unknown or retracted
   */
  @Transactional(TxType.MANDATORY)
  public void retract(long factId, Act act) {
    FactVersion before = current(factId);
    before.end(act.at());
    entities.persist(new Decision(Decision.Verb.RETRACT, before.fact(), before, null, act));
  }

  private FactVersion current(long factId) {
    try {
      return entities
          .createQuery(
              "from FactVersion v join fetch v.fact where v.fact.id = :id and v.knownTo is null",
              FactVersion.class)
          .setParameter("id", factId)
          .getSingleResult();
    } catch (NoResultException e) {
      throw new NoSuchFact(factId);
    }
  }
}
