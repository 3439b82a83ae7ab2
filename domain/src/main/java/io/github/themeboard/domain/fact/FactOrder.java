package io.github.themeboard.domain.fact;

/**
 * In which order facts are read; each ends in the id of the fact, so that no fact stands on two
 * pages of a list, nor on none.
 */
public enum FactOrder {
  /** As the board learned of them. */
  OLDEST(""),

  /**
   * Events, the latest first. A year counts as its last day and so does a month, though it may have
   * fewer than 31: ISO 8601 sorts as text.
   */
  LATEST_EVENT(
      "concat(treat(v as Event).happened,"
          + " substring('-12-31', length(treat(v as Event).happened) - 3)) desc, "),

  /** Figures by measure, subject and time. */
  FIGURES(
      "m.slug, coalesce(treat(v as Figure).subject.en, treat(v as Figure).subject.zh),"
          + " coalesce(treat(v as Figure).period, ''), ");

  private final String before;

  FactOrder(String before) {
    this.before = before;
  }

  /** In the terms of a {@link FactQuery} that selects whole versions. */
  String expression() {
    return before + "v.fact.id";
  }
}
