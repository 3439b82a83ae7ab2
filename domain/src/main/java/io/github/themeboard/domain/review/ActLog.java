package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.RegisterChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * What an act touched.
   *
   * @param text of its first fact, else the title of the article that it corrected, else of its
   *     first candidate; null if it touched none
   * @param factId the first fact; null if there is none
   * @param undoneBy the act that took it back; null if none did
   */
  public record Touched(
      long facts,
      long candidates,
      @Nullable String text,
      @Nullable Long factId,
      @Nullable Long undoneBy) {}

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

  /** What some acts touched, in six statements. */
  public Map<Long, Touched> touched(Collection<Act> acts) {
    List<Long> ids = acts.stream().map(Act::id).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<Long, Object[]> facts =
        rows("select d.act.id, count(*), min(d.id) from Decision d where d.act.id in :ids", ids);
    Map<Long, Object[]> candidates =
        rows(
            "select d.act.id, count(*), min(c.text) from CandidateDecision d join d.candidate c"
                + " where d.act.id in :ids",
            ids);
    Map<Long, Object[]> articles =
        rows(
            "select r.act.id, count(*), min(a.title) from RegisterChange r join Article a"
                + " on a.id = r.subjectId where r.subject = ARTICLE and r.act.id in :ids",
            ids);
    articles.putAll(
        rows(
            "select t.act.id, count(*), min(t.article.title) from PastText t where t.act.id in :ids",
            ids));
    Map<Long, Object[]> undone =
        rows("select u.undoes.id, count(*), min(u.id) from Act u where u.undoes.id in :ids", ids);
    Map<Long, Decision> firsts = firsts(facts.values().stream().map(row -> (Long) row[2]).toList());
    Map<Long, Touched> touched = new HashMap<>();
    for (Long id : ids) {
      Object[] fact = facts.get(id);
      Object[] candidate = candidates.get(id);
      Object[] by = undone.get(id);
      Object[] article = articles.getOrDefault(id, candidate);
      Decision first = fact == null ? null : firsts.get((Long) fact[2]);
      touched.put(
          id,
          new Touched(
              fact == null ? 0 : (Long) fact[1],
              candidate == null ? 0 : (Long) candidate[1],
              first != null ? text(first) : article == null ? null : (String) article[2],
              first == null ? null : first.fact().id(),
              by == null ? null : (Long) by[2]));
    }
    return touched;
  }

  private Map<Long, Object[]> rows(String query, List<Long> ids) {
    Map<Long, Object[]> rows = new HashMap<>();
    entities
        .createQuery(query + " group by 1", Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> rows.put((Long) row[0], row));
    return rows;
  }

  private Map<Long, Decision> firsts(List<Long> ids) {
    Map<Long, Decision> firsts = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "from Decision d left join fetch d.before left join fetch d.after where d.id in :ids",
              Decision.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(d -> firsts.put(d.id(), d));
    }
    return firsts;
  }

  private static @Nullable String text(Decision decision) {
    FactVersion version = decision.after() == null ? decision.before() : decision.after();
    return version == null ? null : version.text().any();
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
