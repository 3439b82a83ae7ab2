package io.github.themeboard.app.watch;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.watch.ChangeCount;
import io.github.themeboard.domain.watch.WatchLists;
import io.github.themeboard.domain.watch.Watched;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads what changed of a theme since somebody looked at it, in one statement. */
@RequestScoped
class VisitPages {
  private final Page page;
  private final WatchListPages asked;
  private final WatchLists lists;

  VisitPages(Page page, WatchListPages asked, WatchLists lists) {
    this.page = page;
    this.asked = asked;
    this.lists = lists;
  }

  /**
   * What changed.
   *
   * @param day of the last visit, in words
   * @param href of the page that shows the changes
   */
  record VisitView(String day, ChangeCount count, String href) {}

  /**
   * What changed of a theme.
   *
   * @throws NoSuchPage if there is no such theme
   * @throws Declined if the address names no moment
   */
  VisitView theme(String slug) {
    Watched theme =
        lists.of(List.of(slug), List.of(), asked.since()).stream()
            .findFirst()
            .orElseThrow(() -> new NoSuchPage("/"));
    return new VisitView(
        page.dates().day(LocalDate.ofInstant(theme.seen(), ZoneOffset.UTC)),
        theme.count(),
        WatchListPages.changes("theme", theme));
  }
}
