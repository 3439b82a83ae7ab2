package io.github.themeboard.domain.risk;

import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** All risk factors by category, those that most sources name first; read a page at a time. */
@ApplicationScoped
public class RiskRegister {
  private static final String ORDER =
      Arrays.stream(RiskCategory.values())
          .map(c -> "when '%s' then %d".formatted(c.name(), c.ordinal()))
          .collect(Collectors.joining(" ", "case r.category ", " end"));

  private final EntityManager entities;
  private final FactRepository facts;

  RiskRegister(EntityManager entities, FactRepository facts) {
    this.entities = entities;
    this.facts = facts;
  }

  /**
   * Which risk factors are listed.
   *
   * @param themes those that bear on one of these; all where there are none
   * @param category those of this one; all if null
   */
  public record Scope(Collection<Long> themes, @Nullable RiskCategory category) {
    /** Everything. */
    public static final Scope ALL = new Scope(Set.of(), null);
  }

  /** How many there are of each category that has any, in one statement. */
  public Map<RiskCategory, Integer> counts(Scope scope, Clocks clocks) {
    String sql = "select r.category, count(distinct v.fact_id)" + from(scope, clocks);
    Map<RiskCategory, Integer> counts = new EnumMap<>(RiskCategory.class);
    for (Object[] row :
        query(sql + " group by r.category", Object[].class, scope, clocks)
            .setMaxResults(RiskCategory.values().length)
            .getResultList()) {
      counts.put(RiskCategory.valueOf((String) row[0]), ((Number) row[1]).intValue());
    }
    return counts;
  }

  /**
   * Some of them in the order of the register, in one statement more than the facts take.
   *
   * @param first the place of the first, from 0
   * @param most at most {@link FactRepository#MOST}
   */
  public List<PublishedFact> page(Scope scope, Clocks clocks, int first, int most) {
    String sql =
        "select v.fact_id"
            + from(scope, clocks)
            + " group by v.fact_id, r.category order by "
            + ORDER
            + ", count(distinct s.origin) desc, v.fact_id";
    List<Long> ids =
        query(sql, Long.class, scope, clocks)
            .setFirstResult(first)
            .setMaxResults(most)
            .getResultList();
    Map<Long, PublishedFact> found =
        facts
            .find(FactFilter.of(FactKind.RISK).with("v.fact.id in :ids", "ids", ids), clocks)
            .stream()
            .collect(Collectors.toMap(PublishedFact::id, Function.identity()));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static String from(Scope scope, Clocks clocks) {
    return """
         from fact_version v
         join risk r on r.version_id = v.id
         join fact_citation x on x.version_id = v.id
         join citation_source s on s.citation_id = x.citation_id
         where %s and %s\
        """
            .formatted(
                clocks.standing("v.known_from", "v.known_to"), clocks.published("s.counts_from"))
        + (scope.themes().isEmpty()
            ? ""
            : " and v.id in (select version_id from fact_theme where theme_id in (:themes))")
        + (scope.category() == null ? "" : " and r.category = :category");
  }

  private <R> NativeQuery<R> query(String sql, Class<R> type, Scope scope, Clocks clocks) {
    NativeQuery<R> query = entities.unwrap(Session.class).createNativeQuery(sql, type);
    RiskCategory category = scope.category();
    if (category != null) {
      query.setParameter("category", category.name());
    }
    if (!scope.themes().isEmpty()) {
      query.setParameterList("themes", scope.themes());
    }
    return clocks.bind(query);
  }
}
