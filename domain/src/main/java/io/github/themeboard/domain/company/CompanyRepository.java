package io.github.themeboard.domain.company;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Companies as rows. */
@ApplicationScoped
public class CompanyRepository implements PanacheRepository<Company> {

  private static final int MOST = 5_000;

  /** Companies of their own: one that was merged into another is left out. */
  private static final String UNMERGED =
      "not exists (select 1 from Merger m where m.merged = c and m.undoneId is null)";

  /** The same at a moment: a merger holds from its act until it is taken back. */
  private static final String UNMERGED_THEN =
      "not exists (select 1 from Merger m where m.merged = c and exists (select 1 from Act b where"
          + " b.id = m.actId and b.at <= :known) and not exists (select 1 from Act u where u.id ="
          + " m.undoneId and u.at <= :known))";

  private static final String OWN = "c.removedAt is null and " + UNMERGED;

  /** All companies by their names, without listings and aliases, in one statement. */
  public List<Company> byName() {
    return byName(Clocks.NOW);
  }

  /** The companies by their names that were in the register by the known-at clock. */
  public List<Company> byName(Clocks clocks) {
    String query =
        "from Company c where " + standing(clocks) + " order by coalesce(c.name.en, c.name.zh)";
    return find(query, moment(clocks)).page(0, MOST).list();
  }

  private static String standing(Clocks clocks) {
    return clocks.knownAt() == null
        ? OWN
        : "(c.removedAt is null or c.removedAt > :known) and c.createdAt <= :known and "
            + UNMERGED_THEN;
  }

  private static Map<String, Object> moment(Clocks clocks) {
    Instant known = clocks.knownAt();
    return known == null ? Map.of() : Map.of("known", known);
  }

  /**
   * Companies of which a name or another name has some words, or a listing a symbol that starts so,
   * in order of their ids, with their listings, in two statements. It looks at every name: there
   * are thousands of companies, not millions.
   *
   * @param words in any case; a ticker's exchange, such as {@code .SH}, counts for nothing
   * @param afterId only companies after this one; 0 for the first
   */
  public List<Company> search(String words, long afterId, int most) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    List<Company> found =
        find(
                "from Company c where c.id > ?1 and "
                    + OWN
                    + " and (lower(c.name.en) like ?2 escape '!' or lower(c.name.zh) like ?2 escape"
                    + " '!' or c.slug = ?4 or exists (select 1 from CompanyAlias a where a.company"
                    + " = c and lower(a.name) like ?2 escape '!') or exists (select 1 from Listing"
                    + " l where l.company = c and lower(l.symbol) like ?3 escape '!')) order by"
                    + " c.id",
                afterId,
                "%" + plain + "%",
                plain.replaceFirst("\\.[a-z]{1,4}$", "") + "%",
                words.strip())
            .page(0, Math.min(most, MOST))
            .list();
    fetch("listings", found);
    return found;
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
                + " a join a.citation c join a.company o where c.article.id = :article order by"
                + " a.id",
            Evidence.class)
        .setParameter("article", articleId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Companies after some id, with listings and aliases, in three statements. */
  public List<Company> after(long id, int most) {
    return after(id, most, Clocks.NOW);
  }

  /** The same, as the register was by the known-at clock. */
  public List<Company> after(long id, int most, Clocks clocks) {
    Map<String, Object> parameters = new HashMap<>(moment(clocks));
    parameters.put("id", id);
    List<Company> found =
        find(
                "from Company c where c.id > :id and " + standing(clocks) + " order by c.id",
                parameters)
            .page(0, Math.min(most, MOST))
            .list();
    fetch("listings", found);
    fetch("aliases", found);
    return found;
  }

  private void fetch(String part, List<Company> found) {
    if (!found.isEmpty()) {
      getEntityManager()
          .createQuery(
              "select distinct c from Company c left join fetch c." + part + " where c in :found",
              Company.class)
          .setParameter("found", found)
          .getResultList();
    }
  }

  /** A company with its listings, aliases and their evidence, in one statement. */
  public Optional<Company> bySlug(String slug) {
    return bySlug(slug, Clocks.NOW);
  }

  /** The same, if it was in the register by the known-at clock. */
  public Optional<Company> bySlug(String slug, Clocks clocks) {
    return find(
            "select c from Company c left join fetch c.listings l left join fetch c.aliases a"
                + " left join fetch a.citation ac left join fetch l.citation lc"
                + " left join fetch ac.article where c.slug = ?1",
            slug)
        .<Company>singleResultOptional()
        .filter(company -> company.shownAt(clocks));
  }
}
