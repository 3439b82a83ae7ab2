package io.github.themeboard.app.change;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.change.Change;
import io.github.themeboard.domain.change.ChangeList;
import io.github.themeboard.domain.change.Changes;
import io.github.themeboard.domain.change.Span;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the page of changes shows. */
@RequestScoped
class ChangePages {
  /** Changes on one page. */
  private static final int SHOWN = 50;

  /** Far more pages than anybody turns. */
  private static final int LAST_PAGE = 10_000;

  private final Page page;
  private final AskedChanges asked;
  private final Changes changes;
  private final ThemeChoice themes;

  ChangePages(Page page, AskedChanges asked, Changes changes, ThemeChoice themes) {
    this.page = page;
    this.asked = asked;
    this.changes = changes;
    this.themes = themes;
  }

  /** The changes of one sort that the page shows, and how many there are in all. */
  record Section(Change.Sort sort, int count, List<ChangeViews.Kind> kinds) {
    public String id() {
      return sort.name().toLowerCase(Locale.ROOT);
    }
  }

  /** A moment as the fields of the form take it, and in words. */
  record MomentView(String day, String known, String words) {}

  /**
   * What changed.
   *
   * @param about the name of the theme or company; null for the whole board
   * @param company its slug, which the form keeps; empty for none
   * @param asked whether the address names a first moment
   * @param first address of the first page
   * @param newer address of the page before; null on the first
   * @param further address of the page after; null on the last
   */
  record DiffView(
      @Nullable String about,
      String company,
      boolean asked,
      MomentView from,
      MomentView to,
      int count,
      List<Section> sections,
      List<Choice> themes,
      String first,
      @Nullable String newer,
      @Nullable String further,
      List<NoteView> endnotes) {}

  @Transactional
  DiffView diff() {
    Span span = asked.span().orElse(null);
    Sheet sheet = new Sheet(page);
    int number = number();
    int first = (number - 1) * SHOWN;
    ChangeList found =
        span == null
            ? new ChangeList(List.of(), 0, 0, 0)
            : changes.between(span, asked.scope(), first, SHOWN);
    return new DiffView(
        asked
            .company()
            .map(c -> sheet.in(c.name()))
            .or(() -> themes.chosen().map(ThemeTree.Node::name).map(sheet::in))
            .orElse(null),
        asked.company().map(Company::slug).orElse(""),
        span != null,
        moment(span == null ? Clocks.NOW : span.from()),
        moment(span == null ? page.clocks() : span.to()),
        found.count(),
        sections(found, new ChangeViews(page, sheet)),
        themes.choices(),
        turned(1),
        number == 1 ? null : turned(number - 1),
        first + SHOWN < found.count() ? turned(number + 1) : null,
        sheet.endnotes());
  }

  private static List<Section> sections(ChangeList found, ChangeViews views) {
    return List.of(
        section(found, views, Change.Sort.ADDED, found.added()),
        section(found, views, Change.Sort.CHANGED, found.changed()),
        section(found, views, Change.Sort.RETRACTED, found.retracted()));
  }

  private static Section section(ChangeList found, ChangeViews views, Change.Sort sort, int count) {
    return new Section(sort, count, views.of(found.changes(), sort));
  }

  private MomentView moment(Clocks clocks) {
    return new MomentView(
        ClockWords.day(clocks), ClockWords.field(clocks), new ClockWords(page).of(clocks));
  }

  private int number() {
    String asked = page.parameter("page");
    boolean number = asked != null && asked.matches("[1-9]\\d{0,4}");
    return number ? Math.min(LAST_PAGE, Integer.parseInt(asked)) : 1;
  }

  private String turned(int number) {
    return page.here(Map.of("page", number == 1 ? "" : String.valueOf(number)));
  }
}
