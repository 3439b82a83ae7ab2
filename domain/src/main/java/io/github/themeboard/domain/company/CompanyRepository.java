package io.github.themeboard.domain.company;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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
