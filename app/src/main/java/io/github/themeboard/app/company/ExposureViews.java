package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Companies with their reasons. */
public final class ExposureViews {
  private ExposureViews() {}

  /** One reason why a company is in a theme. */
  public record Reason(Exposure.Role role, int grade, FactView fact) {}

  /**
   * A company and all its reasons, strongest first.
   *
   * @param grade the highest
   * @param origins independent sources over all reasons
   */
  public record Row(
      Link company,
      List<ListingView> listings,
      Company.State state,
      int grade,
      Set<Exposure.Role> roles,
      int origins,
      List<Reason> reasons) {

    /** The strongest reason. */
    public Reason first() {
      return reasons.get(0);
    }

    /** The other reasons. */
    public List<Reason> others() {
      return reasons.subList(1, reasons.size());
    }
  }

  /** The companies that some facts expose: by grade, then by number of sources; at most so many. */
  public static List<Row> of(List<PublishedFact> facts, Sheet sheet, int most) {
    Map<Long, List<PublishedFact>> byCompany = new LinkedHashMap<>();
    facts.stream()
        .filter(f -> f.version() instanceof Exposure)
        .sorted(Comparator.comparing((PublishedFact f) -> exposure(f).grade()).reversed())
        .forEach(f -> byCompany.computeIfAbsent(company(f).id(), c -> new ArrayList<>()).add(f));
    return byCompany.values().stream()
        .sorted(
            Comparator.comparing((List<PublishedFact> f) -> exposure(f.get(0)).grade())
                .thenComparing(ExposureViews::origins)
                .reversed()
                .thenComparing(f -> company(f.get(0)).name().any()))
        .limit(most)
        .map(f -> row(f, sheet))
        .toList();
  }

  /** How many companies some facts expose. */
  public static int count(List<PublishedFact> facts) {
    return (int)
        facts.stream()
            .filter(f -> f.version() instanceof Exposure)
            .map(f -> company(f).id())
            .distinct()
            .count();
  }

  private static Row row(List<PublishedFact> facts, Sheet sheet) {
    Company company = company(facts.get(0));
    List<Reason> reasons =
        facts.stream()
            .map(f -> new Reason(exposure(f).role(), exposure(f).grade(), sheet.fact(f)))
            .toList();
    Set<Exposure.Role> roles = new LinkedHashSet<>();
    reasons.forEach(r -> roles.add(r.role()));
    return new Row(
        sheet.company(company),
        sheet.listings(company),
        company.state(),
        reasons.get(0).grade(),
        roles,
        origins(facts),
        reasons);
  }

  private static int origins(List<PublishedFact> facts) {
    return (int)
        facts.stream()
            .flatMap(f -> f.citations().stream())
            .map(c -> c.origin().key())
            .distinct()
            .count();
  }

  private static Exposure exposure(PublishedFact fact) {
    return (Exposure) fact.version();
  }

  private static Company company(PublishedFact fact) {
    return fact.version().companies().iterator().next();
  }
}
