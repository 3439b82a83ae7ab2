package io.github.themeboard.app.register;

import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.Listing;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.register.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the page of a merger shows. */
@RequestScoped
class MergerPages {
  private static final int MOST_FOUND = 20;

  private final Page page;
  private final CompanyRepository companies;
  private final MergerRepository mergers;

  MergerPages(Page page, CompanyRepository companies, MergerRepository mergers) {
    this.page = page;
    this.companies = companies;
    this.mergers = mergers;
  }

  /**
   * A company that the search found.
   *
   * @param shares its listings in one line
   */
  record FoundView(String slug, String name, String lang, String shares) {}

  /** What can be kept of the company. */
  record ChoiceView(String into, String name, List<String> names, List<String> shares) {}

  /**
   * The page.
   *
   * @param words what was searched for; null for nothing yet
   * @param choice once the other company is chosen
   * @param survivor once it is merged
   */
  record MergerView(
      String slug,
      String name,
      @Nullable String words,
      List<FoundView> found,
      @Nullable ChoiceView choice,
      @Nullable FoundView survivor) {}

  @Transactional
  MergerView merger(String slug) {
    Company company = companies.bySlug(slug).orElseThrow(() -> new NoSuchPage("/companies"));
    FoundView survivor = mergers.of(company).map(m -> found(m.survivor())).orElse(null);
    String into = survivor == null ? page.parameter("into") : null;
    String words = survivor == null ? page.parameter("q") : null;
    return new MergerView(
        slug,
        name(company),
        words,
        words == null ? List.of() : search(company, words),
        into == null ? null : choice(company, into),
        survivor);
  }

  private List<FoundView> search(Company company, String words) {
    return companies.search(words, 0, MOST_FOUND + 1).stream()
        .filter(c -> !c.id().equals(company.id()))
        .limit(MOST_FOUND)
        .map(this::found)
        .toList();
  }

  private ChoiceView choice(Company company, String into) {
    Company survivor = companies.bySlug(into).orElseThrow(() -> new NoSuchPage("/companies"));
    return new ChoiceView(
        into,
        name(survivor),
        Kept.namesOf(company),
        company.listings().stream().map(Kept::share).toList());
  }

  private FoundView found(Company company) {
    return new FoundView(
        company.slug(),
        name(company),
        company.name().languageIn(page.locale()),
        company.listings().stream().map(MergerPages::share).collect(Collectors.joining(", ")));
  }

  private static String share(Listing listing) {
    return listing.mic() + " " + listing.symbol();
  }

  private String name(Company company) {
    return company.name().in(page.locale());
  }
}
