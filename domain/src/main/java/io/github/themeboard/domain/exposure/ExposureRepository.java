package io.github.themeboard.domain.exposure;

import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which companies are in which themes. */
@ApplicationScoped
public class ExposureRepository implements PanacheRepository<Exposure> {

  /**
   * A company and how many facts put it into some themes.
   *
   * @param en its English name, or null
   * @param zh its Chinese name, or null
   * @param themes how many of the themes it is in
   */
  public record Named(
      String slug, @Nullable String en, @Nullable String zh, long facts, long themes) {
    /** The company's name. */
    public Wording name() {
      return new Wording(en, zh);
    }
  }

  /**
   * The companies that facts put into some themes, those in most of the themes first, then those
   * that most facts name; in one statement.
   *
   * @param except a company that is left out
   */
  public List<Named> inThemes(Collection<Long> themes, long except, Clocks clocks, int most) {
    if (themes.isEmpty()) {
      return List.of();
    }
    TypedQuery<Named> query =
        getEntityManager()
            .createQuery(
                "select new io.github.themeboard.domain.exposure.ExposureRepository$Named("
                    + "c.slug, c.name.en, c.name.zh, count(distinct v.fact.id),"
                    + " count(distinct t.id)) from Exposure v join v.companies c"
                    + " join v.themes t where t.id in :themes and c.id <> :except and "
                    + clocks.standing("v.knownFrom", "v.knownTo")
                    + " and exists (select 1 from v.citations p where "
                    + clocks.published("p.article.countsFrom")
                    + ") group by c.id, c.slug, c.name.en, c.name.zh"
                    + " order by count(distinct t.id) desc, count(distinct v.fact.id) desc, c.id",
                Named.class)
            .setParameter("themes", themes)
            .setParameter("except", except);
    return clocks.bind(query).setMaxResults(most).getResultList();
  }
}
