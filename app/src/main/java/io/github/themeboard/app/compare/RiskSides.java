package io.github.themeboard.app.compare;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Risk factors of the themes that are compared.
 *
 * @param common categories that two themes or more have
 * @param alone categories that one theme only has, by theme
 */
record RiskSides(List<Group> common, List<Alone> alone) {

  /**
   * One category.
   *
   * @param shared risk factors that bear on several of the themes
   * @param left how many more do
   * @param register address of the whole list of one of the themes
   */
  record Group(
      RiskCategory category,
      List<Shared> shared,
      int left,
      String register,
      List<Column> columns) {}

  /**
   * A risk factor of several themes.
   *
   * @param themes their names
   */
  record Shared(String themes, FactView fact) {}

  /**
   * The risk factors of one category that bear on one of the themes only.
   *
   * @param count all of the category that bear on the theme, shared ones included
   * @param origins independent sources of these
   * @param more address of the whole list where not all are shown, else empty
   */
  record Column(Link theme, int count, int origins, List<FactView> shown, String more) {}

  /** What one theme only has to fear. */
  record Alone(Link theme, List<Group> groups) {}

  static RiskSides of(List<Side> sides, Sheet sheet, int most) {
    Map<PublishedFact, List<Side>> risks =
        Side.byFact(sides.stream().map(RiskSides::only).toList());
    List<Group> common = new ArrayList<>();
    List<Alone> alone = new ArrayList<>();
    sides.forEach(s -> alone.add(new Alone(s.theme(), new ArrayList<>())));
    for (RiskCategory category : RiskCategory.values()) {
      List<Integer> having =
          Stream.iterate(0, i -> i < sides.size(), i -> i + 1)
              .filter(i -> !of(category, sides.get(i)).isEmpty())
              .toList();
      if (having.size() > 1) {
        common.add(group(category, sides, risks, sheet, most));
      } else if (having.size() == 1) {
        List<Side> own = List.of(sides.get(having.get(0)));
        alone.get(having.get(0)).groups().add(group(category, own, risks, sheet, most));
      }
    }
    return new RiskSides(common, alone);
  }

  private static Side only(Side side) {
    return new Side(
        side.slug(),
        side.theme(),
        side.facts().stream().filter(f -> f.version() instanceof RiskFactor).toList());
  }

  private static List<PublishedFact> of(RiskCategory category, Side side) {
    return side.facts().stream()
        .filter(f -> f.version() instanceof RiskFactor r && r.category() == category)
        .sorted(Comparator.comparing(PublishedFact::origins).reversed())
        .toList();
  }

  private static Group group(
      RiskCategory category,
      List<Side> sides,
      Map<PublishedFact, List<Side>> owners,
      Sheet sheet,
      int most) {
    List<Map.Entry<PublishedFact, List<Side>>> several =
        owners.entrySet().stream()
            .filter(e -> ((RiskFactor) e.getKey().version()).category() == category)
            .filter(e -> e.getValue().size() > 1)
            .toList();
    List<Shared> shared =
        several.stream()
            .limit(most)
            .map(e -> new Shared(Side.names(e.getValue(), sheet), sheet.fact(e.getKey())))
            .toList();
    List<Column> columns =
        sides.stream().map(s -> column(category, s, owners, sheet, most)).toList();
    return new Group(
        category,
        shared,
        several.size() - shared.size(),
        sheet.to(register(category, sides.get(0))),
        columns);
  }

  private static Column column(
      RiskCategory category,
      Side side,
      Map<PublishedFact, List<Side>> owners,
      Sheet sheet,
      int most) {
    List<PublishedFact> all = of(category, side);
    List<PublishedFact> own =
        all.stream().filter(f -> owners.getOrDefault(f, List.of()).size() < 2).toList();
    int origins =
        (int)
            all.stream()
                .flatMap(f -> f.citations().stream())
                .map(c -> c.origin().key())
                .distinct()
                .count();
    return new Column(
        side.theme(),
        all.size(),
        origins,
        own.stream().limit(most).map(sheet::fact).toList(),
        own.size() > most ? sheet.to(register(category, side)) : "");
  }

  private static String register(RiskCategory category, Side side) {
    return "/risks?theme=" + side.slug() + "&category=" + category.token();
  }
}
