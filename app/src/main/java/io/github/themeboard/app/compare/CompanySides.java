package io.github.themeboard.app.compare;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Folds;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Companies of the themes that are compared.
 *
 * @param common those of two themes or more, the most central first
 * @param alone those of one theme only, by theme
 */
record CompanySides(Fold<Row> common, List<Alone> alone) {

  private static final int FOLDED = 10;

  /** A company with its place in each theme, in the order of the themes. */
  record Row(Link company, List<ListingView> listings, List<Cell> cells) {}

  /**
   * What a company is to a theme.
   *
   * @param role the strongest, or null where it has none
   * @param grade 0 where it has none
   * @param fact the reason, or null
   */
  record Cell(String theme, Exposure.@Nullable Role role, int grade, @Nullable FactView fact) {}

  /** The companies that only one theme has. */
  record Alone(Link theme, Fold<Row> rows) {}

  /** The strongest reasons of one company, by the number of the side. */
  private record Found(Company company, Map<Integer, PublishedFact> reasons) {
    int grades() {
      return reasons.values().stream().mapToInt(CompanySides::grade).sum();
    }

    int first() {
      return reasons.keySet().iterator().next();
    }
  }

  static CompanySides of(List<Side> sides, Sheet sheet, Folds folds) {
    List<Found> all = found(sides);
    List<Found> common = all.stream().filter(f -> f.reasons().size() > 1).toList();
    Fold<Row> rows =
        folds.of(
            "companies",
            common,
            FOLDED,
            shown -> shown.stream().map(f -> row(f, sides, sheet)).toList());
    List<Alone> alone = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      int side = i;
      List<Found> mine =
          all.stream().filter(f -> f.reasons().size() == 1 && f.first() == side).toList();
      List<Side> own = List.of(sides.get(side));
      Fold<Row> only =
          folds.of(
              "companies-" + (side + 1),
              mine,
              FOLDED,
              shown -> shown.stream().map(f -> row(moved(f), own, sheet)).toList());
      alone.add(new Alone(own.get(0).theme(), only));
    }
    return new CompanySides(rows, alone);
  }

  private static Found moved(Found found) {
    return new Found(found.company(), Map.of(0, found.reasons().values().iterator().next()));
  }

  private static List<Found> found(List<Side> sides) {
    Map<Long, Found> byCompany = new LinkedHashMap<>();
    for (int side = 0; side < sides.size(); side++) {
      for (PublishedFact fact : sides.get(side).facts()) {
        if (fact.version() instanceof Exposure) {
          Company company = fact.version().companies().iterator().next();
          byCompany
              .computeIfAbsent(company.id(), id -> new Found(company, new HashMap<>()))
              .reasons()
              .merge(side, fact, CompanySides::stronger);
        }
      }
    }
    return byCompany.values().stream()
        .sorted(
            Comparator.comparing(Found::grades)
                .reversed()
                .thenComparing(f -> f.company().name().any()))
        .toList();
  }

  private static PublishedFact stronger(PublishedFact one, PublishedFact other) {
    Comparator<PublishedFact> strength =
        Comparator.comparing(CompanySides::grade).thenComparing(PublishedFact::origins);
    return strength.compare(one, other) >= 0 ? one : other;
  }

  private static int grade(PublishedFact fact) {
    return ((Exposure) fact.version()).grade();
  }

  private static Row row(Found found, List<Side> sides, Sheet sheet) {
    List<Cell> cells = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      cells.add(cell(sides.get(side).theme().name(), found.reasons().get(side), sheet));
    }
    return new Row(sheet.company(found.company()), sheet.listings(found.company()), cells);
  }

  private static Cell cell(String theme, @Nullable PublishedFact fact, Sheet sheet) {
    return fact == null
        ? new Cell(theme, null, 0, null)
        : new Cell(theme, ((Exposure) fact.version()).role(), grade(fact), sheet.fact(fact));
  }
}
