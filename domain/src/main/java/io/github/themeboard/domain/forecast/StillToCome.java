package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a forecast is: a figure with a period, or an event, of which one of its sources spoke while
 * its time was still to come. Announced, reported, believed and forecast count alike; what is
 * realised never does.
 *
 * <ul>
 *   <li>A source spoke on the day of its article: the printed one, or the earliest possible one.
 *       The day of the import says nothing. Of an article without any date, only a fact whose own
 *       wording is that of a forecast is one.
 *   <li>The time is still to come if its last day lies after that day; a fiscal year ends as the
 *       year that it is named after.
 *   <li>An event that is known by its year or its month alone, and whose year or month holds that
 *       day, may have happened by then. It is a forecast if its wording says so, or if it was
 *       announced or is believed and the day is printed: of an article that may be later than we
 *       know, and of what is reported, it cannot be told.
 * </ul>
 *
 * <p>The rule stands here twice, for a fact that was read and for a query; a test holds both
 * against one table of cases.
 */
public final class StillToCome {
  /**
   * The rule for a row of a fact and one of its sources, which has {@code kind}, {@code certainty}
   * (not realised), {@code begins} (of an event), {@code due}, and of the source {@code dated} and
   * {@code printed}.
   */
  public static final String SQL =
      """
      case when dated is null then certainty = 'FORECAST'
           when due <= dated then false
           else kind = 'FIGURE' or certainty = 'FORECAST' or begins > dated
                or printed is not null and certainty <> 'REPORTED'
      end""";

  private StillToCome() {}

  /** The last day of the time that a version speaks of; nothing if it speaks of none. */
  static Optional<LocalDate> due(FactVersion version) {
    if (version instanceof Event event) {
      return Optional.of(event.happened().last());
    }
    return version instanceof Figure figure
        ? Optional.ofNullable(figure.detail().period()).map(Period::last)
        : Optional.empty();
  }

  /** Whether a source spoke of a version's time while it was still to come. */
  static boolean when(Citation source, FactVersion version, LocalDate due) {
    Dating dating = source.article().dating();
    LocalDate spoke = dating.day();
    Certainty certainty = version.certainty();
    if (certainty == Certainty.REALISED) {
      return false;
    } else if (spoke == null) {
      return certainty == Certainty.FORECAST;
    } else if (!due.isAfter(spoke)) {
      return false;
    }
    return certainty == Certainty.FORECAST
        || !(version instanceof Event event)
        || event.happened().first().isAfter(spoke)
        || dating.certainty() == Dating.Certainty.EXACT && certainty != Certainty.REPORTED;
  }
}
