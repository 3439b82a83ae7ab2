package io.github.themeboard.domain.stage;

import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Frameworks and their stages. */
@ApplicationScoped
public class FrameworkRepository implements PanacheRepository<Framework> {
  private static final int MOST = 1_000;
  private static final int MOST_STANDINGS = 20_000;

  /**
   * Where a stage stands for a theme, as the latest source says.
   *
   * @param name of the stage
   */
  public record Standing(long themeId, long stageId, Wording name, StageStatus status) {}

  /**
   * The standings of all themes as the clocks show them, earlier sources first, in one statement.
   */
  public List<Standing> standings(Clocks clocks) {
    TypedQuery<Standing> query =
        getEntityManager()
            .createQuery(
                "select new io.github.themeboard.domain.stage.FrameworkRepository$Standing("
                    + "t.id, s.id, s.name, r.status) from StageReading r join r.themes t"
                    + " join r.stage s join r.citations c join c.article a where "
                    + clocks.standing("r.knownFrom", "r.knownTo")
                    + " and "
                    + clocks.published("a.countsFrom")
                    + " and r.aspect = :status"
                    + " group by t.id, s.id, s.name.en, s.name.zh, r.status, r.id"
                    + " order by max(a.countsFrom), r.id",
                Standing.class)
            .setParameter("status", StageReading.Aspect.STATUS);
    return clocks.bind(query).setMaxResults(MOST_STANDINGS).getResultList();
  }

  /** The stages of all frameworks in order, each with its framework, in one statement. */
  public List<Stage> stages() {
    return getEntityManager()
        .createQuery(
            "from Stage s join fetch s.framework f join fetch f.theme order by f.id, s.position",
            Stage.class)
        .setMaxResults(MOST)
        .getResultList();
  }
}
