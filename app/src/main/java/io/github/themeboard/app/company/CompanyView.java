package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.Extent;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.figure.ChartView;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.timeline.EventViews;
import io.github.themeboard.domain.company.Company;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One company with its facts; what is long is folded.
 *
 * @param map where it sits in the tree of themes
 * @param others companies of the same themes
 * @param themes how many themes the reasons put it into
 */
record CompanyView(
    String slug,
    String name,
    @Nullable String lang,
    String otherName,
    Company.State state,
    List<EvidencedListing> listings,
    List<Evidenced> aliases,
    List<ThemeMap.Spot> map,
    List<Companion> others,
    int themes,
    Fold<ExposureViews.Reason> reasons,
    List<ChartView> charts,
    Fold<FigureView> figures,
    Fold<EventViews.EventView> events,
    Fold<FactView> views,
    List<Recent> recent,
    Extent extent,
    List<NoteView> endnotes) {

  /** Another name, with the passage that uses it. */
  record Evidenced(String name, @Nullable NoteView note) {}

  /** A listing, with the passage that prints it. */
  record EvidencedListing(ListingView listing, @Nullable NoteView note) {}

  /**
   * Another company.
   *
   * @param themes how many themes the two share
   * @param facts how many facts put it into them
   */
  record Companion(Link company, long themes, long facts) {}
}
