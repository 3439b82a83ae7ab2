package io.github.themeboard.app.company;

import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.PublishedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company among some facts.
 *
 * @param reasons those that put it into a theme, the strongest first; never empty
 * @param mentions all that name it, those included
 */
public record Exposed(Company company, List<PublishedFact> reasons, List<PublishedFact> mentions) {

  /** The companies that some facts expose, in no order. */
  public static List<Exposed> of(List<PublishedFact> facts) {
    Map<Long, Exposed> byCompany = new LinkedHashMap<>();
    facts.stream()
        .filter(f -> f.version() instanceof Exposure)
        .sorted(Comparator.comparing((PublishedFact f) -> exposure(f).grade()).reversed())
        .forEach(
            f -> {
              Company company = f.version().companies().iterator().next();
              byCompany
                  .computeIfAbsent(
                      company.id(), c -> new Exposed(company, new ArrayList<>(), new ArrayList<>()))
                  .reasons()
                  .add(f);
            });
    for (PublishedFact fact : facts) {
      for (Company company : fact.version().companies()) {
        Exposed exposed = byCompany.get(company.id());
        if (exposed != null) {
          exposed.mentions().add(fact);
        }
      }
    }
    return List.copyOf(byCompany.values());
  }

  static Exposure exposure(PublishedFact fact) {
    return (Exposure) fact.version();
  }

  /** The highest of its grades. */
  public int grade() {
    return exposure(reasons.get(0)).grade();
  }

  /** Independent sources of its reasons. */
  public int origins() {
    return (int)
        reasons.stream()
            .flatMap(f -> f.citations().stream())
            .map(c -> c.origin().key())
            .distinct()
            .count();
  }

  /** When a source named it last; unknown if none of them is dated. */
  public Dating lastMention() {
    return PublishedFact.latestOf(
            mentions.stream().map(PublishedFact::lastEvidence).flatMap(Optional::stream))
        .orElse(Dating.unknown());
  }

  /** The day of its last mention, for ordering: what is undated is oldest. */
  LocalDate lastDay() {
    LocalDate day = lastMention().day();
    return day == null ? LocalDate.MIN : day;
  }
}
