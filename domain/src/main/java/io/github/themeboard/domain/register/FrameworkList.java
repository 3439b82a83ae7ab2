package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** Lists frameworks, and what is said of the stages of one. */
@ApplicationScoped
public class FrameworkList {
  private static final int MOST = 500;

  private final EntityManager entities;

  FrameworkList(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A row of the list.
   *
   * @param theme name of the theme that it reads
   * @param readings facts that read one of its stages now
   */
  public record Listed(
      long id, String slug, Wording name, Wording theme, long stages, long readings) {}

  /**
   * A fact that reads a stage now.
   *
   * @param stage slug of the stage
   */
  public record Reading(String stage, long fact, Wording text) {}

  /** Frameworks after some id, oldest first, in one statement. */
  public List<Listed> after(long id, int most) {
    return session()
        .createNativeQuery(
            """
            select f.id, f.slug, f.name_en, f.name_zh, t.name_en, t.name_zh,
                   (select count(*) from stage s
                    where s.framework_id = f.id and s.removed_at is null),
                   (select count(*) from stage s join stage_reading r on r.stage_id = s.id
                    join fact_version v on v.id = r.version_id and v.known_to is null
                    where s.framework_id = f.id)
            from framework f join theme t on t.id = f.theme_id
            where f.id > :id and f.removed_at is null
            order by f.id
            """,
            Object[].class)
        .setParameter("id", id)
        .setMaxResults(Math.min(most, MOST))
        .getResultStream()
        .map(FrameworkList::listed)
        .toList();
  }

  private static Listed listed(Object[] row) {
    return new Listed(
        ((Number) row[0]).longValue(),
        (String) row[1],
        new Wording((String) row[2], (String) row[3]),
        new Wording((String) row[4], (String) row[5]),
        ((Number) row[6]).longValue(),
        ((Number) row[7]).longValue());
  }

  /** What facts say of a framework's stages now, oldest first, in one statement. */
  public List<Reading> readings(long framework) {
    return session()
        .createNativeQuery(
            "select s.slug, v.fact_id, v.text_en, v.text_zh from stage s"
                + " join stage_reading r on r.stage_id = s.id"
                + " join fact_version v on v.id = r.version_id and v.known_to is null"
                + " where s.framework_id = :id order by v.fact_id",
            Object[].class)
        .setParameter("id", framework)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            row ->
                new Reading(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    new Wording((String) row[2], (String) row[3])))
        .toList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
