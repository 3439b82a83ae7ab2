package io.github.themeboard.app.figure;

import io.github.themeboard.app.page.Messages;

/** Units in words, for choices. */
public final class UnitNames {
  private UnitNames() {}

  /** A unit that is not one of these, such as a currency, is its own name. */
  public static String of(String code, Messages m) {
    return switch (code) {
      case "percent" -> m.unit_percent();
      case "multiple" -> m.unit_multiple();
      case "count" -> m.unit_count();
      case "tokens" -> m.unit_tokens();
      case "watts" -> m.unit_watts();
      case "years" -> m.unit_years();
      case "months" -> m.unit_months();
      case "other" -> m.unit_other();
      default -> code;
    };
  }
}
