package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.NoSuchFact;
import io.github.themeboard.domain.fact.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts whose source's text was replaced get another passage to rest on, and so do names and
 * listings of companies.
 */
@ApplicationScoped
public class Repair {
  private static final int MOST = 500;

  private final EntityManager entities;
  private final FactBook book;
  private final FactRepository facts;
  private final NameEvidence names;

  Repair(EntityManager entities, FactBook book, FactRepository facts, NameEvidence names) {
    this.entities = entities;
    this.book = book;
    this.facts = facts;
    this.names = names;
  }

  /** Orphaned citations on which something of the board rests, in order, with their articles. */
  public List<Citation> waiting(long after, int most) {
    return entities
        .createQuery(
            "from Citation c join fetch c.article where c.orphanedAt is not null and c.id > :after"
                + " and (exists (select 1 from FactVersion v join v.citations x where x = c"
                + " and v.knownTo is null) or exists (select 1 from CompanyAlias n"
                + " where n.citation = c) or exists (select 1 from Listing l"
                + " where l.citation = c)) order by c.id",
            Citation.class)
        .setParameter("after", after)
        .setMaxResults(Math.min(most, MOST))
        .getResultList();
  }

  /** What the board says by some citations now, in one statement. */
  public Map<Long, List<FactVersion>> resting(Collection<Citation> citations) {
    Map<Long, List<FactVersion>> resting = new LinkedHashMap<>();
    if (!citations.isEmpty()) {
      entities
          .createQuery(
              "select c.id, v from FactVersion v join fetch v.fact join v.citations c"
                  + " where c in :citations and v.knownTo is null order by v.fact.id",
              Object[].class)
          .setParameter("citations", citations)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(
              row ->
                  resting
                      .computeIfAbsent((Long) row[0], c -> new ArrayList<>())
                      .add((FactVersion) row[1]));
    }
    return resting;
  }

  /**
   * Puts another passage in the place of an orphaned one, in every fact that rests on it, a new
   * version of each, and for every name that it showed, in one act.
   *
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @throws NoSuchFact if nothing rests on it, or it is no orphan
   * @throws io.github.themeboard.domain.article.NoSuchPassage if the article does not say so
   */
  @Transactional
  public Act.Summary repair(
      long citationId, Marked passage, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.EDIT, actor, reason);
    Citation orphan = orphan(citationId);
    List<FactVersion> versions = resting(List.of(orphan)).getOrDefault(citationId, List.of());
    if (versions.isEmpty() && names.of(List.of(orphan)).isEmpty()) {
      throw new NoSuchFact(citationId);
    }
    Citation found = Citing.marked(entities, List.of(passage), act.at()).get(0);
    facts.standing(versions.stream().map(v -> v.fact().id()).toList());
    facts.withStatements(versions);
    Map<FactVersion, FactVersion> next = new LinkedHashMap<>();
    versions.forEach(v -> next.put(v, v.restated(resting(v.statement(), orphan, found))));
    book.editAll(next, act);
    entities.flush();
    names.move(orphan, found, act);
    return act.summary();
  }

  /**
   * Leaves the names and listings that an orphaned passage showed without a passage, as one act.
   *
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @throws NoSuchFact if it showed none, or is no orphan
   */
  @Transactional
  public Act.Summary drop(long citationId, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    Citation orphan = orphan(citationId);
    if (names.of(List.of(orphan)).isEmpty()) {
      throw new NoSuchFact(citationId);
    }
    names.move(orphan, null, act);
    return act.summary();
  }

  private Citation orphan(long id) {
    Citation citation = entities.find(Citation.class, id);
    if (citation == null || !citation.orphaned()) {
      throw new NoSuchFact(id);
    }
    return citation;
  }

  private static Statement resting(Statement statement, Citation orphan, Citation found) {
    List<Citation> citations =
        statement.citations().stream().map(c -> c.equals(orphan) ? found : c).distinct().toList();
    return new Statement(
        statement.text(),
        statement.certainty(),
        statement.themes(),
        statement.companies(),
        citations);
  }
}
