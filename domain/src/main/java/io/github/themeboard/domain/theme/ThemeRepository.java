package io.github.themeboard.domain.theme;

import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Themes as rows. */
@ApplicationScoped
public class ThemeRepository implements PanacheRepository<Theme> {
  /** More themes than any board can show; a tree past it is a mistake in the data. */
  private static final int MOST = 5_000;

  /** The whole tree, in one statement. */
  public ThemeTree tree() {
    return new ThemeTree(find("order by position").page(0, MOST).list());
  }

  /**
   * Every theme that any fact bears on, summed up over its branch as the clocks show it, in one
   * statement.
   */
  public List<ThemeSummary> summaries(Clocks clocks) {
    String sql =
        """
        with recursive branch (root, id) as (
          select id, id from theme
          union
          select b.root, t.id from branch b join theme t on t.parent_id = b.id
        )
        select b.root,
               count(distinct fc.company_id) filter (where v.kind = 'EXPOSURE'),
               count(distinct v.fact_id) filter (where v.kind = 'RISK'),
               count(distinct v.fact_id) filter (where v.kind = 'FIGURE'),
               count(distinct s.article_id),
               count(distinct s.origin),
               max(s.dated),
               max(s.printed)
        from branch b
        join fact_theme ft on ft.theme_id = b.id
        join fact_version v on v.id = ft.version_id
        join fact_citation x on x.version_id = v.id
        join citation_source s on s.citation_id = x.citation_id
        left join fact_company fc on fc.version_id = v.id
        where %s and %s
        group by b.root
        """
            .formatted(
                clocks.standing("v.known_from", "v.known_to"), clocks.published("s.counts_from"));
    NativeQuery<Object[]> query =
        getEntityManager().unwrap(Session.class).createNativeQuery(sql, Object[].class);
    return clocks
        .bind(query)
        .setMaxResults(MOST)
        .getResultStream()
        .map(ThemeRepository::summary)
        .toList();
  }

  private static ThemeSummary summary(Object[] row) {
    return new ThemeSummary(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).intValue(),
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue(),
        lastEvidence((LocalDate) row[6], (LocalDate) row[7]));
  }

  /** The latest day is exact only if an article prints it. */
  private static @Nullable Dating lastEvidence(
      @Nullable LocalDate dated, @Nullable LocalDate printed) {
    if (dated == null) {
      return null;
    }
    return dated.equals(printed) ? Dating.exact(dated) : Dating.notBefore(dated);
  }
}
