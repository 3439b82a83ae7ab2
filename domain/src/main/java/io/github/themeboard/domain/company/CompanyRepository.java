package io.github.themeboard.domain.company;

import io.github.themeboard.domain.article.Citation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Companies as rows. */
@ApplicationScoped
public class CompanyRepository implements PanacheRepository<Company> {

  private static final int MOST = 5_000;

  /** All companies by their names, without listings and aliases, in one statement. */
  public List<Company> byName() {
    return find("order by coalesce(name.en, name.zh)").page(0, MOST).list();
  }

  /** A passage of an article that shows a name or a listing of a company. */
  public record Evidence(Citation citation, Company company, String shown) {}

  /** The passages of an article that show names and listings, in two statements. */
  public List<Evidence> evidenceIn(long articleId) {
    List<Evidence> found = new ArrayList<>(evidence("a.name", "CompanyAlias", articleId));
    found.addAll(evidence("concat(a.symbol, '.', a.mic)", "Listing", articleId));
    return found;
  }

  private List<Evidence> evidence(String shown, String entity, long articleId) {
    return getEntityManager()
        .createQuery(
            "select new io.github.themeboard.domain.company.CompanyRepository$Evidence(c, o, "
                + shown
                + ") from "
                + entity
                + " a join a.citation c join a.company o where c.article.id = :article order by a.id",
            Evidence.class)
        .setParameter("article", articleId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Companies after some id, with listings and aliases, in three statements. */
  public List<Company> after(long id, int most) {
    List<Company> found = find("id > ?1 order by id", id).page(0, Math.min(most, MOST)).list();
    if (!found.isEmpty()) {
      for (String part : List.of("listings", "aliases")) {
        getEntityManager()
            .createQuery(
                "select distinct c from Company c left join fetch c." + part + " where c in :found",
                Company.class)
            .setParameter("found", found)
            .getResultList();
      }
    }
    return found;
  }

  /** A company with its listings, aliases and their evidence, in one statement. */
  public Optional<Company> bySlug(String slug) {
    return find(
            "select c from Company c left join fetch c.listings l left join fetch c.aliases a"
                + " left join fetch a.citation ac left join fetch l.citation lc"
                + " left join fetch ac.article where c.slug = ?1",
            slug)
        .singleResultOptional();
  }
}
