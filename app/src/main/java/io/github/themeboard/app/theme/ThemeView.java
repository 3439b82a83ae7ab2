package io.github.themeboard.app.theme;

import io.github.themeboard.app.company.CompanyOrder;
import io.github.themeboard.app.company.ExposureViews;
import io.github.themeboard.app.fact.Extent;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.figure.ChartView;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.risk.RiskViews;
import io.github.themeboard.app.stage.StageViews;
import io.github.themeboard.app.timeline.EventViews;
import java.util.List;

/** A theme and its whole branch; what is long is folded. */
record ThemeView(
    String slug,
    String name,
    List<Link> path,
    List<Subtheme> children,
    Counts counts,
    String lastEvidence,
    Extent extent,
    Fold<FactView> thesis,
    List<FigureView> headlines,
    List<FactView> firstRisks,
    List<CompanyOrder.Choice> orders,
    Fold<ExposureViews.Row> companies,
    Fold<DisputeLine> conflicts,
    List<RiskStrip.Cell> strip,
    Fold<RiskViews.Group> risks,
    List<ChartView> charts,
    Fold<FigureView> figures,
    List<StageViews.Ladder> ladders,
    Fold<EventViews.EventView> events,
    Fold<HouseLine> houses,
    Fold<HouseViews> views,
    Fold<SourceLine> sources,
    List<NoteView> endnotes) {

  /** By what the companies are sorted. */
  public CompanyOrder order() {
    return orders.stream()
        .filter(CompanyOrder.Choice::chosen)
        .map(CompanyOrder.Choice::order)
        .findFirst()
        .orElse(CompanyOrder.GRADE);
  }
}
