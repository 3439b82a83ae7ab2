package io.github.themeboard.app.register.company;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.register.CompanyFault;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register of companies in words. */
@RequestScoped
class CompanyWords {
  private final Page page;

  CompanyWords(Page page) {
    this.page = page;
  }

  static String address(String slug) {
    return "/admin/companies/" + slug;
  }

  CompanyMessages messages() {
    return page.messages(CompanyMessages.class);
  }

  /** The states of a company as options of a form. */
  List<Choice> states(String chosen) {
    return Stream.of(Company.State.values())
        .map(s -> new Choice(s.token(), page.messages().company_state(s), s.token().equals(chosen)))
        .toList();
  }

  /** What is wrong with a form before anything is asked of the register; null if nothing is. */
  @Nullable FaultView fault(CompanyForm form) {
    if (!form.named()) {
      return FaultView.of(messages().name_missing());
    }
    if (form.listedAndNot()) {
      return FaultView.of(messages().private_listed());
    }
    return form.tooLong() ? FaultView.of(messages().too_long()) : null;
  }

  FaultView unreadable(String line) {
    return FaultView.of(messages().listing_wrong(line));
  }

  /**
   * Why the register refused.
   *
   * @param slug of the company that was to be corrected; null for one that was to be made
   */
  FaultView fault(@Nullable String slug, CompanyFault e) {
    Wording owner = e.owner();
    if (owner == null) {
      return FaultView.of(messages().slug_wrong(e.about()));
    }
    String name = owner.in(page.locale());
    Link other = new Link(address(e.slug()), messages().see_company(name));
    if (e.problem() == CompanyFault.Problem.SLUG_TAKEN) {
      return new FaultView(messages().slug_taken(e.about(), name), List.of(other));
    }
    String merger = slug == null ? null : address(slug) + "/merger?into=" + e.slug();
    return new FaultView(
        messages().listing_taken(e.about(), name),
        merger == null
            ? List.of(other)
            : List.of(other, new Link(merger, messages().merge_with(name))));
  }
}
