package io.github.themeboard.domain.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes acts back. Nothing is deleted: what the act published is retracted, what it edited or
 * retracted gets a new version with what stood before, even if the texts of its sources lost its
 * passages since: then it waits for repair. An undo is an act itself, and can be taken back in its
 * turn.
 */
@ApplicationScoped
public class Undoing {
  /** More facts than one act can touch. */
  private static final int MOST = 10_000;

  private final EntityManager entities;
  private final FactBook book;
  private final FactRepository facts;
  private final Event<Undone> undone;
  private final Instance<OwnUndo> ownUndos;

  Undoing(
      EntityManager entities,
      FactBook book,
      FactRepository facts,
      Event<Undone> undone,
      @Any Instance<OwnUndo> ownUndos) {
    this.entities = entities;
    this.book = book;
    this.facts = facts;
    this.undone = undone;
    this.ownUndos = ownUndos;
  }

  /**
   * Takes an act back, all of it or nothing.
   *
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @return the act that did it
   * @throws NoSuchAct if there is none, or it is the pack that the board began with
   * @throws AlreadyUndone if it was taken back before
   * @throws ChangedMeanwhile if something later was done to one of its facts
   */
  @Transactional
  public Act.Summary undo(long actId, String actor, @Nullable String reason) {
    book.waitForOthers();
    Act act =
        Optional.ofNullable(entities.find(Act.class, actId))
            .filter(a -> a.verb() != Act.Verb.LOAD)
            .orElseThrow(() -> new NoSuchAct(actId));
    refuseSecond(act);
    Optional<OwnUndo> own = ownUndos.stream().filter(u -> u.knows(act)).findFirst();
    Act by =
        own.isPresent() ? takenBack(act, own.get(), actor, reason) : takenBack(act, actor, reason);
    undone.fire(new Undone(act, by));
    return by.summary();
  }

  private Act takenBack(Act act, OwnUndo own, String actor, @Nullable String reason) {
    Act by = book.beginUndo(act, actor, reason);
    own.takeBack(act, by);
    return by;
  }

  private Act takenBack(Act act, String actor, @Nullable String reason) {
    List<Decision> decisions = decisionsOn(act);
    FactHistory.refuseLater(act, decisions);
    Act by = book.beginUndo(act, actor, reason);
    takeBack(decisions.stream().filter(d -> d.act().id() == act.id()).toList(), by);
    return by;
  }

  private void refuseSecond(Act act) {
    entities
        .createQuery("from Act where undoes = :act", Act.class)
        .setParameter("act", act)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .ifPresent(
            by -> {
              throw new AlreadyUndone(by.summary());
            });
  }

  /** Every decision on the facts that an act decided on, in their order. */
  private List<Decision> decisionsOn(Act act) {
    return entities
        .createQuery(
            "select d from Decision d join fetch d.act a left join fetch a.undoes"
                + " join fetch d.fact where d.fact.id in"
                + " (select x.fact.id from Decision x where x.act = :act) order by d.id",
            Decision.class)
        .setParameter("act", act)
        .setMaxResults(MOST)
        .getResultList();
  }

  private void takeBack(List<Decision> decisions, Act by) {
    Map<Long, Decision> firsts = new LinkedHashMap<>();
    Map<Long, Decision> lasts = new HashMap<>();
    for (Decision decision : decisions) {
      firsts.putIfAbsent(decision.fact().id(), decision);
      lasts.put(decision.fact().id(), decision);
    }
    Map<Long, FactVersion> current = facts.standing(firsts.keySet());
    Map<Long, Integer> numbers = facts.latestNumbers(firsts.keySet());
    facts.withStatements(
        firsts.values().stream().map(Decision::before).filter(v -> v != null).toList());
    current.values().forEach(version -> version.end(by.at()));
    entities.flush(); // one current version at a time, says the index
    for (Map.Entry<Long, Decision> first : firsts.entrySet()) {
      Decision last = lasts.getOrDefault(first.getKey(), first.getValue());
      FactVersion stood = current.get(first.getKey());
      FactVersion restored =
          restored(first.getValue(), numbers.getOrDefault(first.getKey(), 0), by);
      if (stood != null || restored != null) { // else it was taken back before, as a part
        entities.persist(Decision.undoing(last, stood, restored, by));
      }
    }
  }

  private @Nullable FactVersion restored(Decision first, int latest, Act by) {
    FactVersion before = first.before();
    if (before == null) {
      return null;
    }
    FactVersion next = before.restated(before.statement().about(before.companies()));
    next.begin(first.fact(), latest + 1, by.at());
    entities.persist(next);
    ReturnedCompanies.note(next, by, entities);
    return next;
  }
}
