package io.github.themeboard.app.timeline;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Paging;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactOrder;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the timeline shows. */
@RequestScoped
class TimelinePages {
  /** Fewer than rows of a table: an event has a sentence, its companies and its footnotes. */
  private static final int ROWS = 80;

  private final Page page;
  private final FactRepository facts;
  private final CompanyRepository companies;
  private final MergerRepository mergers;
  private final ThemeChoice themes;

  TimelinePages(
      Page page,
      FactRepository facts,
      CompanyRepository companies,
      MergerRepository mergers,
      ThemeChoice themes) {
    this.page = page;
    this.facts = facts;
    this.companies = companies;
    this.mergers = mergers;
    this.themes = themes;
  }

  /** The events of one year. */
  record Year(int year, List<EventViews.EventView> events) {}

  /** Events by year, filtered, one page of them. */
  record TimelineView(
      List<Year> years,
      Paging paging,
      List<Choice> themes,
      List<Choice> companies,
      String from,
      String to,
      List<NoteView> endnotes) {}

  @Transactional
  TimelineView list() {
    List<Company> all = new ArrayList<>(companies.byName(page.clocks()));
    String slug = page.parameter("company");
    FactFilter filter = themes.narrow(FactFilter.of(FactKind.EVENT));
    if (slug != null) {
      Company chosen = named(slug);
      filter = filter.ofCompany(chosen.id());
      if (all.stream().noneMatch(c -> c.id().equals(chosen.id()))) {
        all.add(chosen); // of its own at that time, merged since
      }
    }
    String from = page.day("from");
    String to = page.day("to");
    // ISO 8601 dates of any precision sort as text; a month or a year is in if any of its days is.
    if (from != null) {
      filter =
          filter.with(
              "treat(v as Event).happened >= substring(:from, 1, length(treat(v as Event).happened))",
              "from",
              from);
    }
    if (to != null) {
      filter = filter.with("treat(v as Event).happened <= :to", "to", to);
    }
    Sheet sheet = new Sheet(page);
    Paging paging = Paging.of(page, facts.count(filter, page.clocks()), ROWS);
    List<PublishedFact> shown =
        facts.page(filter, page.clocks(), FactOrder.LATEST_EVENT, paging.first(), paging.most());
    return new TimelineView(
        years(EventViews.of(shown, sheet, paging.most())),
        paging,
        themes.choices(),
        choices(all, slug),
        from == null ? "" : from,
        to == null ? "" : to,
        sheet.endnotes());
  }

  /** A company by its slug; the address of a merged one leads to the one that it is part of. */
  private Company named(String slug) {
    mergers
        .survivorOf(slug, page.clocks())
        .ifPresent(
            survivor -> {
              throw new RedirectionException(
                  Response.Status.SEE_OTHER,
                  URI.create(page.here(Map.of("company", survivor.slug()))));
            });
    return companies.bySlug(slug, page.clocks()).orElseThrow(() -> new NoSuchPage("/companies"));
  }

  private List<Choice> choices(List<Company> all, @Nullable String chosen) {
    return all.stream()
        .map(c -> new Choice(c.slug(), c.name().in(page.locale()), c.slug().equals(chosen)))
        .toList();
  }

  private static List<Year> years(List<EventViews.EventView> events) {
    Map<Integer, List<EventViews.EventView>> byYear = new LinkedHashMap<>();
    events.forEach(e -> byYear.computeIfAbsent(e.year(), y -> new ArrayList<>()).add(e));
    return byYear.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList();
  }
}
