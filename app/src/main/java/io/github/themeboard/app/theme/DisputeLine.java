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
 * @param left how many sides are not shown
 */
record DisputeLine(
    String about, @Nullable String lang, String detail, String href, List<Side> sides, int left) {
  /** Sides that a page shows of one dispute. */
  private static final int MOST_SIDES = 6;

  /** What one fact says of it. */
  record Side(String said, String sources, FactView fact) {}

  static List<DisputeLine> of(List<Dispute> disputes, FigureSet set, Sheet sheet) {
    return disputes.stream().map(d -> line(d, set, sheet)).toList();
  }

  private static DisputeLine line(Dispute dispute, FigureSet set, Sheet sheet) {
    List<PublishedFact> shown = dispute.sides().stream().limit(MOST_SIDES).toList();
    int left = dispute.sides().size() - shown.size();
    return dispute.sides().get(0).version() instanceof Figure figure
        ? figure(figure, set.rows(shown, sheet), left, sheet)
        : stage(shown, left, sheet);
  }

  private static DisputeLine figure(Figure figure, List<FigureView> rows, int left, Sheet sheet) {
    FigureDetail detail = figure.detail();
    String period = sheet.dates().period(detail.period());
    return new DisputeLine(
        sheet.in(detail.subject()),
        sheet.foreign(detail.subject()),
        Stream.of(sheet.in(detail.measure().name()), period)
            .filter(part -> part != null)
            .collect(Collectors.joining(" · ")),
        rows.get(0).href(),
        rows.stream().map(r -> new Side(r.amount(), r.fact().sources(), r.fact())).toList(),
        left);
  }

  private static DisputeLine stage(List<PublishedFact> readings, int left, Sheet sheet) {
    StageReading first = (StageReading) readings.get(0).version();
    List<Side> sides = new ArrayList<>();
    for (PublishedFact fact : readings) {
      FactView view = sheet.fact(fact);
      StageReading reading = (StageReading) fact.version();
      sides.add(new Side(sheet.messages().stage_status(reading.status()), view.sources(), view));
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
