package io.github.themeboard.domain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which of many days a slider stops at. */
public final class Stops {
  private Stops() {}

  /**
   * At most so many days: the newer half of them are the newest days, without a gap; the older half
   * are taken at even distances from the rest, the first day among them.
   *
   * @param days in their order
   * @param most at least 4
   */
  public static List<LocalDate> of(List<LocalDate> days, int most) {
    if (days.size() <= most) {
      return List.copyOf(days);
    }
    int older = most / 2;
    int rest = days.size() - (most - older);
    List<LocalDate> stops = new ArrayList<>(most);
    for (int i = 0; i < older; i++) {
      stops.add(days.get((int) ((long) i * rest / older)));
    }
    stops.addAll(days.subList(rest, days.size()));
    return List.copyOf(stops);
  }
}
