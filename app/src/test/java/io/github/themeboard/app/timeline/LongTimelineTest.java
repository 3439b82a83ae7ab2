package io.github.themeboard.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A timeline of more events than one page has room for. */
@QuarkusTest
class LongTimelineTest {
  private static final int ADDED = 250;
  private static final int ROWS = 80;
  private static final String TIMELINE = "/timeline?theme=foundry";
  private static final List<String> DATES = List.of("2025", "2025-12", "2026-01-31", "2026-02-28");

  @Inject World world;

  @BeforeEach
  void publish() {
    QuarkusTransaction.requiringNew().run(this::publishEvents);
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void everyEventStandsOnOnePageAndTheHeadCountsThemAll() {
    List<String> seen = new ArrayList<>();
    Document page = Site.page(TIMELINE);
    String counted = page.select("#list .counts").text();
    seen.addAll(events(page));
    assertThat(seen).hasSize(ROWS);
    while (!page.select("a[rel=next]").isEmpty()) {
      page = Site.page(page.select("a[rel=next]").attr("href"));
      assertThat(page.select("#list .counts").text()).isEqualTo(counted);
      seen.addAll(events(page));
    }
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(ADDED);
    assertThat(counted).isEqualTo(seen.size() + " events");
  }

  @Test
  void theLatestComeFirstFromPageToPage() {
    List<String> days = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      days.addAll(
          Site.page(TIMELINE + "&page=" + page).select(".timeline time").eachAttr("datetime"));
    }
    List<EventDate> dates = days.stream().map(EventDate::parse).toList();
    assertThat(dates).isSortedAccordingTo(Comparator.comparing(EventDate::last).reversed());
  }

  @Test
  void aPageBehindTheEndIsTheLast() {
    Document last = Site.page(TIMELINE + "&page=99");
    assertThat(last.select(".list-pages a").eachText()).containsExactly("Previous");
    assertThat(last.select(".list-pages span").text()).matches("241–(\\d+) of \\1");
    assertThat(events(Site.page(TIMELINE + "&page=two"))).isEqualTo(events(Site.page(TIMELINE)));
  }

  @Test
  void aPageSaysWhichItIsAndItsLinksKeepFilterAndClocks() {
    String kept = TIMELINE + "&publishedBy=2026-06-01";
    Document second = Site.page(kept + "&page=2");
    assertThat(second.title()).startsWith("Timeline (page 2)");
    assertThat(Site.page(kept).title()).doesNotContain("page");
    assertThat(second.select("a[rel=prev]").attr("href"))
        .isEqualTo("/timeline?theme=foundry&publishedBy=2026-06-01");
    assertThat(second.select("a[rel=next]").attr("href"))
        .isEqualTo("/timeline?theme=foundry&publishedBy=2026-06-01&page=3");
    assertThat(second.select("form input[name=page]")).as("a form starts at page 1").isEmpty();
  }

  @Test
  void aChineseReaderTurnsPagesToo() {
    Document second = Site.page(TIMELINE + "&page=2", "zh-CN");
    assertThat(second.select(".list-pages").text()).matches("上一页 第81–160条，共\\d+条 下一页");
    assertThat(second.title()).contains("（第2页）");
  }

  @Test
  void aShortTimelineHasNoPages() {
    assertThat(Site.page("/timeline?theme=inference").select(".list-pages")).isEmpty();
  }

  private static List<String> events(Document page) {
    return page.select(".timeline > [data-fact]").eachAttr("data-fact");
  }

  private void publishEvents() {
    for (int i = 0; i < ADDED; i++) {
      String text = "Generated event " + i;
      EventDate date = EventDate.parse(DATES.get(i % DATES.size()));
      world.publish(
          () -> new Event(world.statement(text, "foundry", "sinolink-white-hot"), date),
          World.THEN);
    }
  }
}
