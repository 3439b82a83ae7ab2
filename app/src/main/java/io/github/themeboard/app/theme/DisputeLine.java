package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.stage.StageReading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in words.
 *
 * @param lang BCP 47 tag of what it is about where it is not in the language of the page; else null
 * @param detail measure and period, or the framework of the stage
 * @param href the page where all sides stand
 * @param left how many values are not shown
 */
record DisputeLine(
    String about, @Nullable String lang, String detail, String href, List<Side> sides, int left) {
  /** Values that a page shows of one dispute. */
  private static final int MOST_SIDES = 4;

  /** Facts that it shows of one value. */
  private static final int MOST_FACTS = 3;

  /**
   * What some facts say of it.
   *
   * @param left how many facts that say the same are not shown
   */
  record Side(String said, List<FactView> facts, int left) {}

  static List<DisputeLine> of(List<Dispute> disputes, FigureSet set, Sheet sheet) {
    return disputes.stream().map(d -> line(d, set, sheet)).toList();
  }

  private static DisputeLine line(Dispute dispute, FigureSet set, Sheet sheet) {
    List<List<PublishedFact>> shown = dispute.values().stream().limit(MOST_SIDES).toList();
    int left = dispute.values().size() - shown.size();
    return shown.get(0).get(0).version() instanceof Figure figure
        ? figure(figure, shown.stream().map(v -> value(v, set, sheet)).toList(), left, sheet)
        : stage(shown.stream().map(v -> v.get(0)).toList(), left, sheet);
  }

  /** One value of a figure, with those that give it. */
  private record Value(String href, Side side) {}

  private static Value value(List<PublishedFact> facts, FigureSet set, Sheet sheet) {
    List<FigureView> rows = set.rows(facts.stream().limit(MOST_FACTS).toList(), sheet);
    int left = Math.max(0, facts.size() - MOST_FACTS);
    FigureView first = rows.get(0);
    List<FactView> said = rows.stream().map(FigureView::fact).toList();
    return new Value(first.href(), new Side(first.amount(), said, left));
  }

  private static DisputeLine figure(Figure figure, List<Value> values, int left, Sheet sheet) {
    FigureDetail detail = figure.detail();
    String period = sheet.dates().period(detail.period());
    return new DisputeLine(
        sheet.in(detail.subject()),
        sheet.foreign(detail.subject()),
        Stream.of(sheet.in(detail.measure().name()), period)
            .filter(part -> part != null)
            .collect(Collectors.joining(" · ")),
        values.get(0).href(),
        values.stream().map(Value::side).toList(),
        left);
  }

  private static DisputeLine stage(List<PublishedFact> readings, int left, Sheet sheet) {
    StageReading first = (StageReading) readings.get(0).version();
    List<Side> sides = new ArrayList<>();
    for (PublishedFact fact : readings) {
      StageReading reading = (StageReading) fact.version();
      String said = sheet.messages().stage_status(reading.status());
      sides.add(new Side(said, List.of(sheet.fact(fact)), 0));
    }
    return new DisputeLine(
        sheet.in(first.stage().name()),
        sheet.foreign(first.stage().name()),
        sheet.in(first.stage().framework().name()),
        sheet.to("/stages/" + first.stage().framework().slug()),
        sides,
        left);
  }
}
