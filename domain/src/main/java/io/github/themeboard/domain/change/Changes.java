package io.github.themeboard.domain.change;

import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed on the board between two moments. It takes at most twelve statements, however many
 * facts there are.
 */
@ApplicationScoped
public class Changes {
  /** The most changes that one read returns. */
  public static final int MOST = 500;

  private final ChangedVersions versions;
  private final FactRepository facts;
  private final EntityManager entities;

  Changes(ChangedVersions versions, FactRepository facts, EntityManager entities) {
    this.versions = versions;
    this.facts = facts;
    this.entities = entities;
  }

  /**
   * A part of what changed.
   *
   * @param first how many changes to pass over
   * @param most at most {@link #MOST}
   */
  @Transactional
  public ChangeList between(Span span, ChangeScope scope, int first, int most) {
    List<ChangedVersions.Row> rows = versions.find(span, scope, first, Math.min(most, MOST));
    if (rows.isEmpty()) {
      return ChangeList.NONE;
    }
    Map<Long, PublishedFact> before = read(ids(rows, ChangedVersions.Row::before), span.from());
    Map<Long, PublishedFact> after = read(ids(rows, ChangedVersions.Row::after), span.to());
    Map<Long, Retraction> retractions =
        retractions(ids(rows, r -> r.after() == null ? r.before() : null));
    ChangedVersions.Row any = rows.get(0);
    return new ChangeList(
        rows.stream()
            .map(
                r ->
                    new Change(
                        before.get(r.before()), after.get(r.after()), retractions.get(r.before())))
            .filter(c -> c.before() != null || c.after() != null)
            .toList(),
        any.added(),
        any.changed(),
        any.retracted());
  }

  private static Set<Long> ids(
      List<ChangedVersions.Row> rows, Function<ChangedVersions.Row, @Nullable Long> id) {
    return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** What some versions say, by their ids. */
  private Map<Long, PublishedFact> read(Set<Long> ids, Clocks clocks) {
    Map<Long, PublishedFact> read = new HashMap<>();
    if (!ids.isEmpty()) {
      facts
          .find(FactFilter.of().with("v.id in :versions", "versions", ids), clocks)
          .forEach(f -> read.put(f.version().id(), f));
    }
    return read;
  }

  /** Why the board stands by some versions no more, by their ids. */
  private Map<Long, Retraction> retractions(Set<Long> ids) {
    Map<Long, Retraction> retractions = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "from Decision d join fetch d.act where d.before.id in :ids and d.after is null"
                  + " order by d.id",
              Decision.class)
          .setParameter("ids", ids)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(d -> retractions.put(Objects.requireNonNull(d.before()).id(), of(d)));
    }
    return retractions;
  }

  private static Retraction of(Decision decision) {
    return new Retraction(decision.act().at(), decision.act().reason());
  }
}
