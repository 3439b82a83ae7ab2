package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the forecasts of one origin fared. A forecast that several origins make counts for each.
 *
 * @param made all of them
 * @param due those whose time is over, or that were judged before
 * @param unjudgeable those of which nobody can tell
 * @param open those whose time is over and that nobody has judged
 */
public record HouseRecord(
    Origin house,
    int made,
    int due,
    int cameTrue,
    int partly,
    int failed,
    int unjudgeable,
    int open) {
  /** Fewer verdicts than this say little about a house. */
  public static final int FEW = 10;

  /** The records of all origins, most forecasts first. */
  public static List<HouseRecord> of(List<Forecast> forecasts, LocalDate today) {
    Map<String, List<Forecast>> byHouse = new LinkedHashMap<>();
    Map<String, Origin> houses = new LinkedHashMap<>();
    for (Forecast forecast : forecasts) {
      for (Origin house : forecast.fact().sources()) {
        houses.putIfAbsent(house.key(), house);
        byHouse.computeIfAbsent(house.key(), k -> new ArrayList<>()).add(forecast);
      }
    }
    return houses.values().stream()
        .map(house -> of(house, byHouse.getOrDefault(house.key(), List.of()), today))
        .sorted(Comparator.comparingInt(HouseRecord::made).reversed())
        .toList();
  }

  private static HouseRecord of(Origin house, List<Forecast> forecasts, LocalDate today) {
    return new HouseRecord(
        house,
        forecasts.size(),
        (int) forecasts.stream().filter(f -> f.verdict() != null || f.daysFrom(today) < 0).count(),
        count(forecasts, Outcome.CAME_TRUE),
        count(forecasts, Outcome.PARTLY),
        count(forecasts, Outcome.FAILED),
        count(forecasts, Outcome.UNJUDGEABLE),
        (int) forecasts.stream().filter(f -> f.on(today) == DueState.OVERDUE).count());
  }

  private static int count(List<Forecast> forecasts, Outcome outcome) {
    return (int)
        forecasts.stream()
            .map(Forecast::verdict)
            .filter(verdict -> verdict != null && verdict.outcome() == outcome)
            .count();
  }

  /** Whether it was judged too seldom to say much. */
  public boolean few() {
    return cameTrue + partly + failed < FEW;
  }
}
