package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.publication.BoardRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where facts are published, edited and retracted, each within an act. Nothing is overwritten: each
 * of these writes rows, so that both clocks, the audit trail and undo need nothing else.
 */
@ApplicationScoped
public class FactBook {
  private final EntityManager entities;
  private final BoardRepository board;
  private final Clock clock;

  FactBook(EntityManager entities, BoardRepository board, Clock clock) {
    this.entities = entities;
    this.board = board;
    this.clock = clock;
  }

  /**
   * Begins an act that readers can see. It waits for the acts of others, and is dated after them.
   *
   * @param actor the account's name
   * @param reason why, in the actor's words
   */
  @Transactional(TxType.MANDATORY)
  public Act begin(Act.Verb verb, String actor, @Nullable String reason) {
    long revision = board.raiseRevision();
    return kept(new Act(verb, revision, actor, clock.instant(), reason, null));
  }

  /** As {@link #begin(Act.Verb, String, String)}, at a moment that is known already. */
  @Transactional(TxType.MANDATORY)
  public Act begin(Act.Verb verb, String actor, @Nullable String reason, Instant at) {
    return kept(new Act(verb, board.raiseRevision(), actor, at, reason, null));
  }

  /** Begins an act that changes nothing that readers see, such as a rejection. */
  @Transactional(TxType.MANDATORY)
  public Act beginUnseen(Act.Verb verb, String actor, @Nullable String reason) {
    board.hold();
    return kept(new Act(verb, board.revision(), actor, clock.instant(), reason, null));
  }

  /** Lets nobody else act before this transaction ends. */
  @Transactional(TxType.MANDATORY)
  public void waitForOthers() {
    board.hold();
  }

  /** Begins the act that takes another one back. */
  @Transactional(TxType.MANDATORY)
  Act beginUndo(Act undone, String actor, @Nullable String reason) {
    return kept(
        new Act(Act.Verb.UNDO, board.raiseRevision(), actor, clock.instant(), reason, undone));
  }

  /**
   * Begins an act that takes a part of another one back; of that one the rest can be taken back
   * later.
   *
   * @param seen whether it changes what readers see
   */
  @Transactional(TxType.MANDATORY)
  public Act beginPart(Act whole, String actor, @Nullable String reason, boolean seen) {
    if (!seen) {
      board.hold();
    }
    long revision = seen ? board.raiseRevision() : board.revision();
    Act part = new Act(Act.Verb.UNDO, revision, actor, clock.instant(), reason, null);
    return kept(part.partOf(whole));
  }

  /** Publishes the first version of a new fact. */
  @Transactional(TxType.MANDATORY)
  public Fact publish(FactVersion first, Act act) {
    Fact fact = kept(new Fact(first.kind(), act.at()));
    first.begin(fact, 1, act.at());
    entities.persist(first);
    ReturnedCompanies.note(first, act, entities);
    entities.persist(new Decision(Decision.Verb.ACCEPT, fact, null, first, act));
    return fact;
  }

  /**
   * Replaces a fact's current version.
   *
   * @param expected the number of the version that the actor saw
   * @throws IllegalArgumentException if the new version is of another kind
   * @throws NoSuchFact if the fact is unknown or retracted
   * @throws ChangedMeanwhile if another version stands now
   */
  @Transactional(TxType.MANDATORY)
  public FactVersion edit(long factId, int expected, FactVersion next, Act act) {
    FactVersion before = current(factId, expected);
    editAll(Map.of(before, next), act);
    return next;
  }

  /**
   * Replaces the current versions of some facts.
   *
   * @param next the new version of each version that stands now
   * @throws IllegalArgumentException if a new version is of another kind
   */
  @Transactional(TxType.MANDATORY)
  public void editAll(Map<FactVersion, FactVersion> next, Act act) {
    next.forEach(FactBook::refuseOtherKind);
    next.keySet().forEach(before -> before.end(act.at()));
    entities.flush(); // one current version at a time, says the index
    next.forEach(
        (before, after) -> {
          after.begin(before.fact(), before.version() + 1, act.at());
          entities.persist(after);
          ReturnedCompanies.note(after, act, entities);
          entities.persist(new Decision(Decision.Verb.EDIT, before.fact(), before, after, act));
        });
  }

  /**
   * A decision that is taken back although its fact may have changed since.
   *
   * @param current the version that stands
   * @param next the one that shall
   */
  public record TakenBack(Decision decision, FactVersion current, FactVersion next) {}

  /**
   * Takes decisions back by other versions.
   *
   * @param by the act that does it
   */
  @Transactional(TxType.MANDATORY)
  public void takeBack(List<TakenBack> all, Act by) {
    all.forEach(back -> back.current().end(by.at()));
    entities.flush(); // one current version at a time, says the index
    for (TakenBack back : all) {
      back.next().begin(back.decision().fact(), back.current().version() + 1, by.at());
      entities.persist(back.next());
      ReturnedCompanies.note(back.next(), by, entities);
      entities.persist(Decision.undoing(back.decision(), back.current(), back.next(), by));
    }
  }

  private static void refuseOtherKind(FactVersion before, FactVersion next) {
    if (before.kind() != next.kind()) {
      throw new IllegalArgumentException("a " + before.kind() + " cannot become a " + next.kind());
    }
  }

  /**
   * Takes a fact from the board; what was known before stays known for the past.
   *
   * @param expected the number of the version that the actor saw
   * @throws NoSuchFact if the fact is unknown or retracted
   * @throws ChangedMeanwhile if another version stands now
   */
  @Transactional(TxType.MANDATORY)
  public void retract(long factId, int expected, Act act) {
    FactVersion before = current(factId, expected);
    before.end(act.at());
    entities.persist(new Decision(Decision.Verb.RETRACT, before.fact(), before, null, act));
  }

  /**
   * The version of a fact that stands now.
   *
   * @throws NoSuchFact if the fact is unknown or retracted
   */
  public FactVersion current(long factId) {
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

  /**
   * The version of a fact that stands now, if it is the one that the actor saw.
   *
   * @throws NoSuchFact if the fact is unknown or retracted
   * @throws ChangedMeanwhile if another version stands now
   */
  public FactVersion current(long factId, int expected) {
    FactVersion current = current(factId);
    if (current.version() != expected) {
      throw new ChangedMeanwhile(factId, lastActOn(factId));
    }
    return current;
  }

  private Act.Summary lastActOn(long factId) {
    return entities
        .createQuery(
            "select a from Decision d join d.act a where d.fact.id = :id order by d.id desc",
            Act.class)
        .setParameter("id", factId)
        .setMaxResults(1)
        .getSingleResult()
        .summary();
  }

  private <T> T kept(T entity) {
    entities.persist(entity);
    return entity;
  }
}
