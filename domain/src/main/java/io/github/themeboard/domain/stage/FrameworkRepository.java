package io.github.themeboard.domain.stage;

import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Frameworks and their stages. */
@ApplicationScoped
public class FrameworkRepository implements PanacheRepository<Framework> {
  private static final int MOST = 1_000;
  private static final int MOST_STANDINGS = 20_000;

  /**
   * Where a stage stands for a theme, as the latest source says.
   *
   * @param position of the stage in its framework
   * @param name of the stage
   */
  public record Standing(
      long themeId,
      long frameworkId,
      int position,
      long stageId,
      Wording name,
      StageStatus status) {}

  /**
   * The standings of all themes as the clocks show them, earlier sources first, in one statement;
   * of more than it reads at most, those of the latest sources.
   */
  public List<Standing> standings(Clocks clocks) {
    TypedQuery<Standing> query =
        getEntityManager()
            .createQuery(
                "select new io.github.themeboard.domain.stage.FrameworkRepository$Standing("
                    + "t.id, s.framework.id, s.position, s.id, s.name, r.status) from StageReading r join r.themes t"
                    + " join r.stage s join r.citations c join c.article a where "
                    + clocks.standing("r.knownFrom", "r.knownTo")
                    + " and "
                    + clocks.published("a.countsFrom")
                    + " and r.aspect = :status"
                    + " group by t.id, s.framework.id, s.position, s.id, s.name.en, s.name.zh,"
                    + " r.status, r.id"
                    + " order by max(a.countsFrom) desc, r.id desc",
                Standing.class)
            .setParameter("status", StageReading.Aspect.STATUS);
    List<Standing> latest =
        new ArrayList<>(clocks.bind(query).setMaxResults(MOST_STANDINGS).getResultList());
    Collections.reverse(latest);
    return latest;
  }

  /** The stages of all frameworks that stand now, in order, with these, in one statement. */
  public List<Stage> stages() {
    return stages(Clocks.NOW);
  }

  /** The stages of all frameworks in order as the known-at clock shows them, in one statement. */
  public List<Stage> stages(Clocks clocks) {
    return inOrder(clocks, "true = true", q -> q);
  }

  /** The stages of one framework in order as the known-at clock shows them, in one statement. */
  public List<Stage> stages(Framework framework, Clocks clocks) {
    return inOrder(clocks, "f = :framework", q -> q.setParameter("framework", framework));
  }

  private List<Stage> inOrder(
      Clocks clocks, String condition, UnaryOperator<TypedQuery<Stage>> parameters) {
    TypedQuery<Stage> query =
        getEntityManager()
            .createQuery(
                "from Stage s join fetch s.framework f join fetch f.theme where "
                    + stood("f", clocks)
                    + " and "
                    + stood("s", clocks)
                    + " and "
                    + condition
                    // Where one was taken away, the next one has had its place since.
                    + " order by f.id, s.position, s.removedAt nulls last, s.id",
                Stage.class);
    return parameters.apply(known(clocks).bind(query)).setMaxResults(MOST).getResultList();
  }

  /** A framework as the known-at clock shows it, with its theme. */
  public Optional<Framework> bySlug(String slug, Clocks clocks) {
    TypedQuery<Framework> query =
        getEntityManager()
            .createQuery(
                "from Framework f join fetch f.theme where f.slug = :slug and "
                    + stood("f", clocks),
                Framework.class)
            .setParameter("slug", slug);
    return known(clocks).bind(query).setMaxResults(1).getResultStream().findFirst();
  }

  /** What is published does not touch frameworks. */
  private static Clocks known(Clocks clocks) {
    return new Clocks(null, clocks.knownAt());
  }

  /** The condition that a row stands at the known-at clock; one without a beginning always did. */
  private static String stood(String row, Clocks clocks) {
    return clocks.knownAt() == null
        ? row + ".removedAt is null"
        : "(%1$s.madeAt is null or %1$s.madeAt <= :known)".formatted(row)
            + " and (%1$s.removedAt is null or %1$s.removedAt > :known)".formatted(row);
  }
}
