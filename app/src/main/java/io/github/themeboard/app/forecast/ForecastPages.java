package io.github.themeboard.app.forecast;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Paging;
import io.github.themeboard.domain.forecast.DueList;
import io.github.themeboard.domain.forecast.DueState;
import io.github.themeboard.domain.forecast.Forecast;
import io.github.themeboard.domain.forecast.HouseRecord;
import io.github.themeboard.domain.forecast.Ledger;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the forecast ledger shows. */
@RequestScoped
class ForecastPages {
  /** Of each state, where all states are shown. */
  private static final int FIRST = 20;

  /** Of one state: each stands there with its passages, once more for paper. */
  private static final int ROWS = 80;

  private static final int HOUSES = 12;
  private static final int MORE_HOUSES = 100;

  /** Houses that a reader chooses from; the one that the address names is always among them. */
  private static final int MOST_CHOICES = 200;

  private final Page page;
  private final Ledger ledger;
  private final DueList list;
  private final ThemeChoice themes;
  private final Clock clock;

  ForecastPages(Page page, Ledger ledger, DueList list, ThemeChoice themes, Clock clock) {
    this.page = page;
    this.ledger = ledger;
    this.list = list;
    this.themes = themes;
    this.clock = clock;
  }

  /**
   * The forecasts of one state.
   *
   * @param all address of all of them; null if all are shown
   */
  record Group(
      DueState state,
      int count,
      List<ForecastViews.ForecastView> forecasts,
      @Nullable String all) {}

  /**
   * The ledger.
   *
   * @param day that it is reckoned on, in words
   * @param houses records that are shown at once
   * @param moreHouses records that fold away
   * @param houseCount how many records there are, shown or not
   * @param few so many verdicts say little; 0 if every house has more
   * @param paging of the forecasts where those of one state are shown
   */
  record LedgerView(
      String day,
      int count,
      List<Group> groups,
      List<ForecastViews.RecordView> houses,
      List<ForecastViews.RecordView> moreHouses,
      int houseCount,
      int few,
      List<Choice> themes,
      List<Choice> states,
      List<Choice> origins,
      Paging paging,
      List<NoteView> endnotes) {
    /** How many records the page has. */
    public int shownHouses() {
      return houses.size() + moreHouses.size();
    }
  }

  @Transactional
  LedgerView ledger() {
    LocalDate today = page.clocks().day(clock.instant());
    String house = page.parameter("house");
    DueState state = state();
    DueList.Scope scope = new DueList.Scope(themes.branch(), house, today);
    Map<DueState, Integer> counts = list.counts(scope, page.clocks());
    if (state != null) {
      counts.keySet().retainAll(Set.of(state));
    }
    int count = counts.values().stream().mapToInt(Integer::intValue).sum();
    Paging paging = Paging.of(page, state == null ? 0 : count, ROWS);
    Sheet sheet = new Sheet(page);
    ForecastViews views = new ForecastViews(sheet, page.messages(ForecastMessages.class), today);
    List<Forecast> shown =
        ledger.forecasts(
            list.facts(
                scope, state, page.clocks(), paging.first(), state == null ? FIRST : paging.most()),
            page.clocks());
    List<Group> groups =
        counts.entrySet().stream()
            .map(
                e ->
                    group(
                        e.getKey(),
                        e.getValue(),
                        shown.stream().filter(f -> f.on(today) == e.getKey()).toList(),
                        views))
            .toList();
    List<HouseRecord> records = list.records(scope, page.clocks());
    List<ForecastViews.RecordView> houses =
        records.stream()
            .filter(r -> house == null || r.house().key().equals(house))
            .map(views::house)
            .toList();
    int first = Math.min(HOUSES, houses.size());
    int more = Math.min(MORE_HOUSES, houses.size());
    return new LedgerView(
        sheet.dates().day(today),
        count,
        groups,
        houses.subList(0, first),
        houses.subList(first, more),
        houses.size(),
        houses.stream().anyMatch(ForecastViews.RecordView::few) ? HouseRecord.FEW : 0,
        themes.choices(),
        states(state),
        origins(records, house, sheet),
        paging,
        sheet.endnotes());
  }

  private Group group(DueState state, int count, List<Forecast> shown, ForecastViews views) {
    return new Group(
        state,
        count,
        shown.stream().map(views::forecast).toList(),
        state() != null || shown.size() == count
            ? null
            : page.here(Map.of("state", state.token())));
  }

  private @Nullable DueState state() {
    return Token.parse(DueState.class, Objects.requireNonNullElse(page.parameter("state"), ""))
        .orElse(null);
  }

  private List<Choice> states(@Nullable DueState chosen) {
    ForecastMessages words = page.messages(ForecastMessages.class);
    return Stream.of(DueState.values())
        .map(s -> new Choice(s.token(), words.state(s), s == chosen))
        .toList();
  }

  private static List<Choice> origins(
      List<HouseRecord> records, @Nullable String chosen, Sheet sheet) {
    return Stream.concat(
            records.stream().limit(MOST_CHOICES).map(HouseRecord::house),
            records.stream()
                .skip(MOST_CHOICES)
                .map(HouseRecord::house)
                .filter(o -> o.key().equals(chosen)))
        .map(o -> new Choice(o.key(), sheet.origin(o), o.key().equals(chosen)))
        .toList();
  }
}
