package io.github.themeboard.app.factapi;

import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyAlias;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.MergerRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Companies as programs read them. */
@RequestScoped
class CompanyStates {
  private final Page page;
  private final Listing listing;
  private final CompanyRepository companies;
  private final MergerRepository mergers;

  CompanyStates(Page page, Listing listing, CompanyRepository companies, MergerRepository mergers) {
    this.page = page;
    this.listing = listing;
    this.companies = companies;
    this.mergers = mergers;
  }

  /**
   * A company.
   *
   * @param state listed, filed or private
   * @param aliases other names that sources use
   */
  @Schema(name = "Company")
  record CompanyJson(
      String slug,
      String name,
      @Nullable String nameEn,
      @Nullable String nameZh,
      String state,
      List<ShareJson> listings,
      List<String> aliases,
      String url) {}

  /** A share: market identifier code (ISO 10383) and symbol. */
  @Schema(name = "Listing")
  record ShareJson(String mic, String symbol) {}

  @Transactional
  Listing.Items<CompanyJson> list() {
    List<Company> found = companies.after(listing.afterId(), listing.toRead(), page.clocks());
    return listing.of(found, this::json, Company::id);
  }

  @Transactional
  CompanyJson one(String slug) {
    mergers
        .survivorOf(slug, page.clocks())
        .ifPresent(
            survivor -> {
              throw new RedirectionException(
                  Response.Status.SEE_OTHER,
                  URI.create(page.to("/api/v1/companies/" + survivor.slug())));
            });
    return companies
        .bySlug(slug, page.clocks())
        .map(this::json)
        .orElseThrow(() -> new NoSuchPage("/companies"));
  }

  private CompanyJson json(Company c) {
    return new CompanyJson(
        c.slug(),
        c.name().in(page.locale()),
        c.name().en(),
        c.name().zh(),
        c.state().token(),
        c.listings().stream().map(l -> new ShareJson(l.mic(), l.symbol())).toList(),
        c.aliases().stream()
            .filter(a -> a.citation() != null)
            .map(CompanyAlias::name)
            .distinct()
            .toList(),
        "/companies/" + c.slug());
  }
}
