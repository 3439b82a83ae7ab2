package io.github.themeboard.app.forecast;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.Page;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the forecast ledger shows. */
@RequestScoped
class ForecastPages {
  /** Of each state, where all states are shown. */
  private static final int FIRST = 20;

  private static final int ROWS = 100;
  private static final int HOUSES = 12;

  private final Page page;
  private final Ledger ledger;
  private final ThemeChoice themes;
  private final Clock clock;

  ForecastPages(Page page, Ledger ledger, ThemeChoice themes, Clock clock) {
    this.page = page;
    this.ledger = ledger;
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
   * @param few so many verdicts say little; 0 if every house has more
   * @param earlier address of the page before; null on the first
   * @param later address of the next page; null on the last
   */
  record LedgerView(
      String day,
      int count,
      List<Group> groups,
      List<ForecastViews.RecordView> houses,
      List<ForecastViews.RecordView> moreHouses,
      int few,
      List<Choice> themes,
      List<Choice> states,
      List<Choice> origins,
      @Nullable String earlier,
      @Nullable String later,
      List<NoteView> endnotes) {}

  @Transactional
  LedgerView ledger() {
    LocalDate today = page.clocks().day(clock.instant());
    List<Forecast> all = ledger.forecasts(themes.narrow(Ledger.filter()), page.clocks());
    List<HouseRecord> records = HouseRecord.of(all, today);
    String house = page.parameter("house");
    DueState state = state();
    List<Forecast> chosen =
        all.stream()
            .filter(f -> house == null || saidBy(f, house))
            .filter(f -> state == null || f.on(today) == state)
            .toList();
    Sheet sheet = new Sheet(page);
    ForecastViews views = new ForecastViews(sheet, page.messages(ForecastMessages.class), today);
    List<Group> groups =
        Stream.of(DueState.values())
            .map(s -> group(s, chosen.stream().filter(f -> f.on(today) == s).toList(), views))
            .filter(g -> g.count() > 0)
            .toList();
    List<ForecastViews.RecordView> houses =
        records.stream()
            .filter(r -> house == null || r.house().key().equals(house))
            .map(views::house)
            .toList();
    int last = state == null ? 0 : (chosen.size() - 1) / ROWS;
    return new LedgerView(
        sheet.dates().day(today),
        chosen.size(),
        groups,
        houses.subList(0, Math.min(HOUSES, houses.size())),
        houses.subList(Math.min(HOUSES, houses.size()), houses.size()),
        houses.stream().anyMatch(ForecastViews.RecordView::few) ? HouseRecord.FEW : 0,
        themes.choices(),
        states(state),
        origins(records, house, sheet),
        number() > 0 ? at(number() - 1) : null,
        number() < last ? at(number() + 1) : null,
        sheet.endnotes());
  }

  private static boolean saidBy(Forecast forecast, String house) {
    return forecast.fact().sources().stream().anyMatch(origin -> origin.key().equals(house));
  }

  private Group group(DueState state, List<Forecast> found, ForecastViews views) {
    boolean only = state() != null;
    List<ForecastViews.ForecastView> shown =
        found.stream()
            .skip(only ? (long) number() * ROWS : 0)
            .limit(only ? ROWS : FIRST)
            .map(views::forecast)
            .toList();
    return new Group(
        state,
        found.size(),
        shown,
        only || shown.size() == found.size() ? null : page.here(Map.of("state", state.token())));
  }

  private @Nullable DueState state() {
    return Token.parse(DueState.class, Objects.requireNonNullElse(page.parameter("state"), ""))
        .orElse(null);
  }

  /** The page of the list, from 0. */
  private int number() {
    String written = page.parameter("page");
    return written == null || !written.matches("[1-9]\\d{0,3}") ? 0 : Integer.parseInt(written) - 1;
  }

  private String at(int number) {
    return page.here(Map.of("page", number == 0 ? "" : String.valueOf(number + 1)));
  }

  private List<Choice> states(@Nullable DueState chosen) {
    ForecastMessages words = page.messages(ForecastMessages.class);
    return Stream.of(DueState.values())
        .map(s -> new Choice(s.token(), words.state(s), s == chosen))
        .toList();
  }

  private static List<Choice> origins(
      List<HouseRecord> records, @Nullable String chosen, Sheet sheet) {
    return records.stream()
        .map(HouseRecord::house)
        .map(o -> new Choice(o.key(), sheet.origin(o), o.key().equals(chosen)))
        .toList();
  }
}
