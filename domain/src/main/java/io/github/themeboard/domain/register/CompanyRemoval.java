package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;

/**
 * Takes companies out of the register when the act that made them is taken back. Their rows stay,
 * for what was known before; one that something else uses stays in the register too.
 */
@ApplicationScoped
public class CompanyRemoval {
  private final EntityManager entities;
  private final CompanyLog log;

  CompanyRemoval(EntityManager entities, CompanyLog log) {
    this.entities = entities;
    this.log = log;
  }

  /**
   * Takes out what an act made, as far as nothing else uses it: a fact that stands, a passage that
   * shows a name or a listing, a merger, or another act that changed it and was not taken back.
   *
   * @param made changes of the act that have no before
   * @param act that made them
   * @param by the act that takes it back; the log says there what went and what stayed
   */
  @Transactional(TxType.MANDATORY)
  public void takeOut(List<RegisterChange> made, Act act, Act by) {
    Set<Long> ids = new HashSet<>(made.stream().map(RegisterChange::subjectId).toList());
    Set<Long> used = used(ids, act);
    ids.removeAll(used);
    Set<Long> gone = Set.copyOf(remove(ids, by));
    List<CompanyLog.Line> lines = new ArrayList<>();
    for (RegisterChange change : made) {
      long id = change.subjectId();
      String json = Objects.requireNonNull(change.after());
      if (gone.contains(id)) {
        lines.add(new CompanyLog.Line(id, json, null));
      } else if (used.contains(id)) {
        lines.add(new CompanyLog.Line(id, json, CompanyEntry.kept(json)));
      }
    }
    log.note(by, lines);
  }

  /** Puts back what an act took out, as far as it is not back already. */
  void putBack(List<RegisterChange> taken, Act by) {
    Set<Long> ids = new HashSet<>(comeBack(taken.stream().map(RegisterChange::subjectId).toList()));
    log.note(
        by,
        taken.stream()
            .filter(change -> ids.contains(change.subjectId()))
            .map(change -> new CompanyLog.Line(change.subjectId(), null, change.before()))
            .toList());
  }

  /** Those of some companies that were out of the register and are in it again. */
  List<Long> comeBack(Collection<Long> ids) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "update company set removed_at = null where id = any(:ids) and removed_at is not null"
                + " returning id",
            Long.class)
        .setParameter("ids", array(ids))
        .getResultList();
  }

  private Set<Long> used(Collection<Long> ids, Act act) {
    return new HashSet<>(
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                """
                with recursive way (company, root, last, steps) as (
                  select distinct c.subject_id, a.id, a.id, 0
                  from register_change c join act a on a.id = c.act_id
                  where c.subject = 'COMPANY' and c.subject_id = any(:ids) and a.undoes_id is null
                    and a.id <> :root and c.after <> cast('{}' as jsonb)
                    and c.after -> 'kept' is null
                  union all
                  select w.company, w.root, u.id, w.steps + 1
                  from way w join act u on u.undoes_id = w.last
                )
                select company from way group by company, root having max(steps) % 2 = 0
                union
                select f.company_id from fact_company f join fact_version v on v.id = f.version_id
                where f.company_id = any(:ids) and v.known_to is null
                union
                select company_id from company_alias
                where company_id = any(:ids) and citation_id is not null
                union
                select company_id from listing
                where company_id = any(:ids) and citation_id is not null
                union
                select survivor_id from merger
                where survivor_id = any(:ids) and undone_id is null
                """,
                Long.class)
            .setParameter("ids", array(ids))
            .setParameter("root", root(act).id())
            .getResultList());
  }

  private static Act root(Act act) {
    Act root = act;
    for (Act before = act.undoes(); before != null; before = before.undoes()) {
      root = before;
    }
    return root;
  }

  private List<Long> remove(Collection<Long> ids, Act by) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "update company set removed_at = :at where id = any(:ids) and removed_at is null"
                + " returning id",
            Long.class)
        .setParameter("at", by.at())
        .setParameter("ids", array(ids))
        .getResultList();
  }

  private static long[] array(Collection<Long> ids) {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }
}
