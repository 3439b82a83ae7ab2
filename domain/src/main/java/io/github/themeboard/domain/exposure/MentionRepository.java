package io.github.themeboard.domain.exposure;

import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The companies that facts speak of: the most exposed first, then those that most sources, then
 * those that most facts name; read a page at a time.
 */
@ApplicationScoped
public class MentionRepository {
  /** Themes of the companies of one page. */
  private static final int MOST_PLACES = 20_000;

  private final EntityManager entities;

  MentionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A company with its listings.
   *
   * @param grade the highest of its exposures, 0 without one
   * @param facts how many facts name it
   * @param origins how many independent sources these have
   * @param last the latest date of a source; unknown if none of them is dated
   * @param themes into which its exposures put it
   */
  public record Mentioned(
      Company company, int grade, int facts, int origins, Dating last, Set<Long> themes) {}

  /**
   * How many companies there are, in one statement.
   *
   * @param themes only facts that bear on one of these; all where there are none
   */
  public int count(Collection<Long> themes, Clocks clocks) {
    String sql = "select count(distinct m.company_id)" + from("", themes, clocks);
    return query(sql, Long.class, themes, clocks).getSingleResult().intValue();
  }

  /**
   * Some of the companies, in three statements.
   *
   * @param themes as above
   * @param reader by whose language names decide between equals
   * @param first the place of the first, from 0
   */
  public List<Mentioned> page(
      Collection<Long> themes, Locale reader, Clocks clocks, int first, int most) {
    String name =
        reader.getLanguage().equals("zh")
            ? "coalesce(c.name_zh, c.name_en)"
            : "coalesce(c.name_en, c.name_zh)";
    String sql =
        "select m.company_id, coalesce(max(e.grade), 0) as grade,"
            + " count(distinct v.fact_id) as facts, count(distinct s.origin) as origins,"
            + " max(s.dated), max(s.printed)"
            + from("", themes, clocks)
            + " group by m.company_id, c.name_en, c.name_zh"
            + " order by grade desc, origins desc, facts desc, "
            + name
            + ", m.company_id";
    List<Object[]> rows =
        query(sql, Object[].class, themes, clocks)
            .setFirstResult(first)
            .setMaxResults(most)
            .getResultList();
    List<Long> ids = rows.stream().map(r -> ((Number) r[0]).longValue()).toList();
    Map<Long, Company> companies = companies(ids);
    Map<Long, Set<Long>> places = places(ids, themes, clocks);
    return rows.stream()
        .map(
            r -> {
              long id = ((Number) r[0]).longValue();
              return new Mentioned(
                  Objects.requireNonNull(companies.get(id)),
                  ((Number) r[1]).intValue(),
                  ((Number) r[2]).intValue(),
                  ((Number) r[3]).intValue(),
                  dating((LocalDate) r[4], (LocalDate) r[5]),
                  places.getOrDefault(id, Set.of()));
            })
        .toList();
  }

  private Map<Long, Company> companies(List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select distinct c from Company c left join fetch c.listings where c.id in :ids",
                Company.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Company::id, Function.identity()));
  }

  private Map<Long, Set<Long>> places(List<Long> ids, Collection<Long> themes, Clocks clocks) {
    Map<Long, Set<Long>> places = new HashMap<>();
    if (!ids.isEmpty()) {
      String sql =
          "select distinct m.company_id, t.theme_id"
              + from("join fact_theme t on t.version_id = v.id", themes, clocks)
              + " and e.grade is not null and m.company_id in (:companies)";
      query(sql, Object[].class, themes, clocks)
          .setParameterList("companies", ids)
          .setMaxResults(MOST_PLACES)
          .getResultList()
          .forEach(
              r ->
                  places
                      .computeIfAbsent(((Number) r[0]).longValue(), c -> new HashSet<>())
                      .add(((Number) r[1]).longValue()));
    }
    return places;
  }

  /** The latest day is exact only if an article prints it. */
  private static Dating dating(@Nullable LocalDate dated, @Nullable LocalDate printed) {
    if (dated == null) {
      return Dating.unknown();
    }
    return dated.equals(printed) ? Dating.exact(dated) : Dating.notBefore(dated);
  }

  private static String from(String join, Collection<Long> themes, Clocks clocks) {
    return """
         from fact_version v
         join fact_company m on m.version_id = v.id
         join company c on c.id = m.company_id
         left join exposure e on e.version_id = v.id
         join fact_citation x on x.version_id = v.id
         join citation_source s on s.citation_id = x.citation_id
         %s
         where v.kind in ('EXPOSURE', 'FIGURE', 'EVENT', 'VIEW') and %s and %s\
        """
            .formatted(
                join,
                clocks.standing("v.known_from", "v.known_to"),
                clocks.published("s.counts_from"))
        + (themes.isEmpty()
            ? ""
            : " and v.id in (select version_id from fact_theme where theme_id in (:themes))");
  }

  private <R> NativeQuery<R> query(
      String sql, Class<R> type, Collection<Long> themes, Clocks clocks) {
    NativeQuery<R> query = entities.unwrap(Session.class).createNativeQuery(sql, type);
    if (!themes.isEmpty()) {
      query.setParameterList("themes", themes);
    }
    return clocks.bind(query);
  }
}
