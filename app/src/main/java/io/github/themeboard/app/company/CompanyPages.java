package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Paging;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.exposure.MentionRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Reads what the list of companies shows. */
@RequestScoped
class CompanyPages {
  private final Page page;
  private final MentionRepository mentions;
  private final ThemeChoice themes;

  CompanyPages(Page page, MentionRepository mentions, ThemeChoice themes) {
    this.page = page;
    this.mentions = mentions;
    this.themes = themes;
  }

  /** A company in the list. */
  record Entry(
      Link company,
      List<ListingView> listings,
      Company.State state,
      int grade,
      List<Link> themes,
      int facts,
      int origins,
      String lastMention) {}

  /** The companies that facts speak of, a page of them. */
  record CompaniesView(List<Entry> companies, Paging paging, List<Choice> themes) {}

  @Transactional
  CompaniesView list() {
    Set<Long> branch = themes.branch();
    Paging paging = Paging.of(page, mentions.count(branch, page.clocks()));
    Sheet sheet = new Sheet(page);
    List<Entry> entries =
        mentions.page(branch, page.locale(), page.clocks(), paging.first(), paging.most()).stream()
            .map(m -> entry(m, sheet))
            .toList();
    return new CompaniesView(entries, paging, themes.choices());
  }

  private Entry entry(MentionRepository.Mentioned mentioned, Sheet sheet) {
    Company company = mentioned.company();
    return new Entry(
        sheet.company(company),
        sheet.listings(company),
        company.state(),
        mentioned.grade(),
        themes.tree().all().stream()
            .filter(t -> mentioned.themes().contains(t.id()))
            .map(t -> new Link(sheet.to("/themes/" + t.slug()), sheet.in(t.name())))
            .toList(),
        mentioned.facts(),
        mentioned.origins(),
        sheet.dates().dating(mentioned.last()));
  }
}
