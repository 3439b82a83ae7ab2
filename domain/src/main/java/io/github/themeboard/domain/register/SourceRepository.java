package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;

/** Lists houses and publishers. */
@ApplicationScoped
public class SourceRepository {
  private static final int MOST = 500;

  private final EntityManager entities;

  SourceRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A row of the list.
   *
   * @param otherNames in one line
   */
  public record Listed(long id, String slug, Wording name, String otherNames, long articles) {}

  /**
   * Houses or publishers after some id, oldest first, in one statement.
   *
   * @param words part of a name, in any case; empty for all
   */
  public List<Listed> after(SourceKind kind, String words, long id, int most) {
    String sql =
        """
        select s.id, s.slug, s.name_en, s.name_zh,
               coalesce((select string_agg(n.name, ', ' order by n.name)
                         from {s}_name n where n.{s}_id = s.id), ''),
               (select count(*) from article a where a.{s}_id = s.id)
        from {s} s
        where s.id > :id
          and (strpos(lower(coalesce(s.name_en, '')), :words) > 0
               or strpos(lower(coalesce(s.name_zh, '')), :words) > 0
               or exists (select 1 from {s}_name n
                          where n.{s}_id = s.id and strpos(lower(n.name), :words) > 0))
        order by s.id
        """
            .replace("{s}", kind.token());
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setParameter("id", id)
        .setParameter("words", words.strip().toLowerCase(Locale.ROOT))
        .setMaxResults(Math.min(most, MOST))
        .getResultStream()
        .map(SourceRepository::listed)
        .toList();
  }

  private static Listed listed(Object[] row) {
    return new Listed(
        ((Number) row[0]).longValue(),
        (String) row[1],
        new Wording((String) row[2], (String) row[3]),
        (String) row[4],
        ((Number) row[5]).longValue());
  }
}
