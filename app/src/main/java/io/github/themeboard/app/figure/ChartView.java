package io.github.themeboard.app.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart and the table that says the same.
 *
 * @param id of its element
 * @param unit of the axis, in words
 * @param shape {@code time} for one subject over periods, {@code subjects} for several subjects
 *     side by side
 */
public record ChartView(String id, String title, String unit, String shape, List<Bar> bars) {

  /**
   * One bar.
   *
   * @param value in the unit of the axis
   * @param year where it stands on an axis of time, or null
   * @param amount the value in words
   * @param period in words, or null
   * @param expected whether it is a forecast or a plan rather than a fact
   * @param href page of the figure
   */
  public record Bar(
      String label,
      double value,
      @Nullable Double year,
      String amount,
      @Nullable String period,
      boolean expected,
      String certainty,
      String href) {}

  /** What a screen reader says of the picture. */
  public String alternative() {
    StringBuilder text = new StringBuilder(title);
    bars.forEach(b -> text.append("; ").append(b.label()).append(": ").append(b.amount()));
    return text.toString();
  }
}
