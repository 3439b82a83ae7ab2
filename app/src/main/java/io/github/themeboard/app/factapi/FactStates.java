package io.github.themeboard.app.factapi;

import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.amendment.PassageHistory;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactOrder;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.NoSuchFact;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.review.ActLog;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts as programs read them. */
@RequestScoped
class FactStates {
  private final Page page;
  private final Listing listing;
  private final FactRepository facts;
  private final ThemeRepository themes;
  private final MergerRepository mergers;
  private final ActLog log;
  private final PassageHistory passages;
  private final Visitor visitor;

  FactStates(
      Page page,
      Listing listing,
      FactRepository facts,
      ThemeRepository themes,
      MergerRepository mergers,
      ActLog log,
      PassageHistory passages,
      Visitor visitor) {
    this.page = page;
    this.listing = listing;
    this.facts = facts;
    this.themes = themes;
    this.mergers = mergers;
    this.log = log;
    this.passages = passages;
    this.visitor = visitor;
  }

  @Transactional
  Listing.Items<FactJson> list() {
    FactFilter filter = filter().with("v.fact.id > :afterFact", "afterFact", listing.afterId());
    List<PublishedFact> found =
        facts.page(filter, page.clocks(), FactOrder.OLDEST, 0, listing.toRead());
    return listing.of(found, f -> FactJson.of(f, page.locale()), PublishedFact::id);
  }

  private FactFilter filter() {
    FactKind kind = listing.oneOf(FactKind.class, "kind");
    FactFilter filter = kind == null ? FactFilter.of() : FactFilter.of(kind);
    String theme = page.parameter("theme");
    if (theme != null) {
      ThemeTree tree = themes.tree();
      filter = filter.inThemes(tree.bySlug(theme).map(tree::branch).orElse(Set.of(-1L)));
    }
    String company = page.parameter("company");
    if (company != null) {
      filter =
          filter.with(
              "exists (select 1 from v.companies o where o.slug = :companySlug)",
              "companySlug",
              mergers.survivorOf(company, page.clocks()).map(Company::slug).orElse(company));
    }
    Certainty certainty = listing.oneOf(Certainty.class, "certainty");
    return certainty == null
        ? filter
        : filter.with("v.certainty = :certainty", "certainty", certainty);
  }

  /**
   * The fact by the clocks, with its history up to the known-at clock; what is retracted is told to
   * curators only.
   */
  @Transactional
  FactJson.History one(long id) {
    Optional<PublishedFact> shown =
        facts.find(FactFilter.of().withId(id), page.clocks()).stream().findFirst();
    Instant until = page.clocks().knownAt();
    List<FactVersion> versions =
        facts.history(id).stream().filter(v -> by(v.knownFrom(), until)).toList();
    if (versions.isEmpty() || shown.isEmpty() && !visitor.curator()) {
      throw new NoSuchFact(id);
    }
    return new FactJson.History(
        FactJson.of(shown.orElseGet(() -> last(versions)), page.locale()),
        shown.isEmpty(),
        versions.stream().map(v -> FactJson.VersionJson.of(v, page.locale(), until)).toList(),
        decisions(id, until));
  }

  /** What was done to a fact and to its passages by a moment, in the order of the acts. */
  private List<DecisionJson> decisions(long id, @Nullable Instant until) {
    boolean toCurator = visitor.curator();
    Map<Act, List<PassageHistory.Move>> moves =
        passages.ofFact(id).stream()
            .filter(m -> by(m.act().at(), until))
            .collect(Collectors.groupingBy(PassageHistory.Move::act, Collectors.toList()));
    return Stream.concat(
            log.onFact(id).stream()
                .filter(d -> by(d.act().at(), until))
                .map(d -> DecisionJson.of(d.act(), List.of(), toCurator)),
            moves.entrySet().stream()
                .map(e -> DecisionJson.of(e.getKey(), e.getValue(), toCurator)))
        .sorted(Comparator.comparing(DecisionJson::act))
        .toList();
  }

  private static boolean by(@Nullable Instant at, @Nullable Instant until) {
    return until == null || at != null && !at.isAfter(until);
  }

  private static PublishedFact last(List<FactVersion> versions) {
    FactVersion last = Collections.max(versions, Comparator.comparing(FactVersion::version));
    return new PublishedFact(last, last.citations());
  }
}
