package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import java.util.List;

/** Tells the pound that metals are weighed in from the pound sterling. */
final class Pounds {
  private static final Measured WEIGHT = new Measured("other", BigDecimal.ONE, Dimension.MASS);

  /** What a price by weight is printed with; sterling has none of it. */
  private static final List<String> WEIGHED =
      List.of(" a pound", " per pound", "/lb", "/pound", " lbs", " per lb", " pounds of u3o8");

  private static final List<String> STERLING = List.of("£", "sterling", "gbp");

  private final String lower;
  private boolean decided;
  private boolean weighed;

  Pounds(String lower) {
    this.lower = lower;
  }

  /**
   * The quantity, its pounds taken for a weight before what is weighed, or where the note weighs.
   */
  Quantity read(Quantity quantity) {
    boolean pounds =
        quantity.measured().unit().equals("GBP") && lower.startsWith("pound", pound(quantity));
    boolean ofThing = pounds && lower.startsWith(" of ", quantity.end());
    return pounds && (ofThing || weighed()) ? quantity.measuredIn(WEIGHT) : quantity;
  }

  /** Where the word would begin at the end of the quote. */
  private int pound(Quantity quantity) {
    int plural = lower.charAt(quantity.end() - 1) == 's' ? 1 : 0;
    return Math.max(quantity.start(), quantity.end() - "pound".length() - plural);
  }

  private boolean weighed() {
    if (!decided) {
      weighed =
          WEIGHED.stream().anyMatch(lower::contains)
              && STERLING.stream().noneMatch(lower::contains);
      decided = true;
    }
    return weighed;
  }
}
