package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Companies with their reasons. */
public final class ExposureViews {
  private ExposureViews() {}

  /** One reason why a company is in a theme. */
  public record Reason(Exposure.Role role, int grade, FactView fact) {}

  /**
   * A company and its reasons, strongest first.
   *
   * @param grade the highest
   * @param origins independent sources over all reasons
   * @param facts how many facts of the page name it
   * @param lastMention in words
   * @param left how many of its reasons are not shown
   */
  public record Row(
      Link company,
      List<ListingView> listings,
      Company.State state,
      int grade,
      Set<Exposure.Role> roles,
      int origins,
      int facts,
      String lastMention,
      List<Reason> reasons,
      int left) {

    /** The strongest reason. */
    public Reason first() {
      return reasons.get(0);
    }

    /** The other reasons. */
    public List<Reason> others() {
      return reasons.subList(1, reasons.size());
    }
  }

  /**
   * Some companies as rows.
   *
   * @param mostReasons of each company; at least one
   */
  public static List<Row> rows(List<Exposed> companies, Sheet sheet, int mostReasons) {
    return companies.stream().map(c -> row(c, sheet, mostReasons)).toList();
  }

  /** How many companies some facts expose. */
  public static int count(List<PublishedFact> facts) {
    return Exposed.of(facts).size();
  }

  /** Some exposures as reasons. */
  static List<Reason> reasons(List<PublishedFact> exposures, Sheet sheet) {
    return exposures.stream()
        .map(
            f -> new Reason(Exposed.exposure(f).role(), Exposed.exposure(f).grade(), sheet.fact(f)))
        .toList();
  }

  private static Row row(Exposed exposed, Sheet sheet, int mostReasons) {
    Company company = exposed.company();
    List<Reason> reasons = reasons(exposed.reasons().stream().limit(mostReasons).toList(), sheet);
    Set<Exposure.Role> roles = new LinkedHashSet<>();
    exposed.reasons().forEach(f -> roles.add(Exposed.exposure(f).role()));
    return new Row(
        sheet.company(company),
        sheet.listings(company),
        company.state(),
        exposed.grade(),
        roles,
        exposed.origins(),
        exposed.mentions().size(),
        sheet.dates().dating(exposed.lastMention()),
        reasons,
        exposed.reasons().size() - reasons.size());
  }
}
