package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.Merger;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.OwnUndo;
import io.github.themeboard.domain.fact.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Takes mergers back; and makes one again when its undo is taken back. */
@ApplicationScoped
class MergerUndo implements OwnUndo {
  private final EntityManager entities;
  private final MergerRepository mergers;
  private final MergedNames names;
  private final MergedFacts facts;

  MergerUndo(
      EntityManager entities, MergerRepository mergers, MergedNames names, MergedFacts facts) {
    this.entities = entities;
    this.mergers = mergers;
    this.names = names;
    this.facts = facts;
  }

  @Override
  public boolean knows(Act act) {
    return mergers.madeBy(act.id()).isPresent();
  }

  @Override
  public void takeBack(Act act, Act by) {
    Merger merger = mergers.madeBy(act.id()).orElseThrow();
    refuseMerged(merger.survivor(), MergerRefused.Reason.SURVIVOR_MERGED);
    facts.takeBack(act, merger.merged(), merger.survivor(), by);
    names.moveBack(merger, act, by);
    merger.end(by.id());
  }

  void on(@Observes Undone undone) {
    mergers.takenBackBy(undone.undone().id()).ifPresent(before -> again(before, undone.by()));
    refuseMergedNames(undone.by());
  }

  /** The facts that the merger had are back already; those that came since follow. */
  private void again(Merger before, Act by) {
    refuseMerged(before.merged(), MergerRefused.Reason.MERGED_BEFORE);
    refuseMerged(before.survivor(), MergerRefused.Reason.INTO_MERGED);
    entities.flush();
    entities.refresh(before.merged());
    entities.refresh(before.survivor());
    Merger merger =
        new Merger(before.merged(), before.survivor(), by.id(), before.names(), before.shares());
    mergers.persist(merger);
    names.move(merger, by);
    facts.rename(before.merged(), before.survivor(), by);
  }

  /** A fact that was retracted before a merger does not come back with the merged company. */
  private void refuseMergedNames(Act by) {
    entities.flush();
    entities
        .createQuery(
            "select c from Decision d join d.after v join v.companies c"
                + " where d.act = :by and v.knownTo is null and exists (select 1 from Merger m"
                + " where m.merged = c and m.undoneId is null)",
            Company.class)
        .setParameter("by", by)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .ifPresent(
            company -> {
              throw new MergerRefused(MergerRefused.Reason.FACT_NAMES_MERGED, company);
            });
  }

  private void refuseMerged(Company company, MergerRefused.Reason reason) {
    if (mergers.of(company).isPresent()) {
      throw new MergerRefused(reason, company);
    }
  }
}
