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

  /** All companies by their English names, without listings and aliases, in one statement. */
  public List<Company> byName() {
    return find("order by name.en").page(0, MOST).list();
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
