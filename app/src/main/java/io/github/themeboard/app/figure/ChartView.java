package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.FactView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart and the table that says the same.
 *
 * @param id of its element
 * @param unit of the axis, in words
 * @param shape {@code time} for one subject over periods, {@code subjects} for several subjects
 *     side by side, {@code ranges} for what several houses expect of one thing, {@code growth} for
 *     the start and the end of a rate, {@code months} for counts by month
 * @param rate the growth rate between two bars, or null
 * @param remark what the picture leaves out, or null
 */
public record ChartView(
    String id,
    String title,
    String unit,
    String shape,
    List<Bar> bars,
    @Nullable Rate rate,
    @Nullable String remark) {
  /** A table of more rows is folded. */
  private static final int FOLDED = 12;

  /** So many bars side by side have room in the lowest picture. */
  private static final int LOW = 6;

  /**
   * One bar.
   *
   * @param labelLang BCP 47 tag of the label where it is not in the language of the page; else null
   * @param value in the unit of the axis; the lower end of a range
   * @param high the upper end of a range, or null
   * @param year where its middle stands on an axis of years, or null
   * @param amount the value in words
   * @param expected whether it is a forecast or a plan rather than a fact
   * @param certainty in words, or null for a count of the board's own
   * @param href page of the figure, or null
   * @param fact that says it, or null for a count of the board's own
   */
  public record Bar(
      String label,
      @Nullable String labelLang,
      double value,
      @Nullable Double high,
      @Nullable Double year,
      String amount,
      boolean expected,
      @Nullable String certainty,
      @Nullable String href,
      @Nullable FactView fact) {

    /** The same bar, told from others of its name by who says it. */
    Bar withSource() {
      return fact == null
          ? this
          : new Bar(
              label + " · " + fact.sources(),
              labelLang,
              value,
              high,
              year,
              amount,
              expected,
              certainty,
              href,
              fact);
    }
  }

  /**
   * The rate that joins the two bars of a growth chart.
   *
   * @param amount the rate in words, with its kind
   */
  public record Rate(FactView fact, String href, String amount, ArithmeticView arithmetic) {}

  /** The same chart under an id that its page has not given away yet. */
  public ChartView named(String newId) {
    return new ChartView(newId, title, unit, shape, bars, rate, remark);
  }

  /** The same chart with what its picture leaves out. */
  public ChartView remarked(String left) {
    return new ChartView(id, title, unit, shape, bars, rate, left);
  }

  /** What a screen reader says of the picture; the table has the rest. */
  public String alternative() {
    StringBuilder text = new StringBuilder(title);
    bars.stream()
        .limit(FOLDED)
        .forEach(b -> text.append("; ").append(b.label()).append(": ").append(b.amount()));
    return bars.size() > FOLDED ? text.append("; …").toString() : text.toString();
  }

  /** Whether the table is too long to stand open below the picture. */
  public boolean folded() {
    return bars.size() > FOLDED;
  }

  /** Whether bars differ in being facts or expectations, which the picture has to explain. */
  public boolean mixed() {
    return bars.stream().map(Bar::expected).distinct().count() > 1;
  }

  /** How much room the picture takes: {@code low}, {@code tall} or {@code tallest}. */
  public String height() {
    boolean rows = shape.equals("subjects") || shape.equals("ranges");
    if (!rows || bars.size() <= LOW) {
      return "low";
    }
    return bars.size() <= FOLDED ? "tall" : "tallest";
  }
}
