package io.github.themeboard.app.change;

import io.github.themeboard.app.page.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A slider of one clock: it stands on one of some stops, the last of which is today.
 *
 * @param stops in their order
 * @param at the stop it stands on, from 0
 * @param words where it stands, in words
 */
record Slider(List<Stop> stops, int at, String words) {

  /**
   * A place where it can stand.
   *
   * @param value what the clock's parameter is set to; empty for today
   * @param name as a list shows it: an ISO day, or the word for today
   */
  record Stop(String value, String name, boolean chosen) {}

  /** The number of the last stop. */
  public int last() {
    return stops.size() - 1;
  }

  /** Of the published-by clock. */
  static Slider ofDays(List<LocalDate> days, @Nullable LocalDate asked, Dates dates, String today) {
    return of(days, asked, LocalDate::toString, LocalDate::toString, dates::day, today);
  }

  /** Of the known-at clock, which stands at the ends of days, and where else it was asked for. */
  static Slider ofMoments(
      List<LocalDate> days, @Nullable Instant asked, LocalTime end, Dates dates, String today) {
    List<Instant> ends = days.stream().map(d -> d.atTime(end).toInstant(ZoneOffset.UTC)).toList();
    return of(
        ends, asked, Instant::toString, i -> i.toString().substring(0, 10), dates::moment, today);
  }

  private static <T extends Comparable<? super T>> Slider of(
      Collection<T> days,
      @Nullable T asked,
      Function<T, String> value,
      Function<T, String> name,
      Function<T, String> words,
      String today) {
    TreeSet<T> all = new TreeSet<>(days);
    if (asked != null) {
      all.add(asked);
    }
    List<Stop> stops = new ArrayList<>(all.size() + 1);
    all.forEach(d -> stops.add(new Stop(value.apply(d), name.apply(d), d.equals(asked))));
    stops.add(new Stop("", today, asked == null));
    int at = asked == null ? all.size() : all.headSet(asked).size();
    return new Slider(stops, at, asked == null ? today : words.apply(asked));
  }
}
