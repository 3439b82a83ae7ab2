package io.github.themeboard.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlPrintedTest {

  @Test
  void linkedDataIsBelievedBeforeAnythingElse() throws Exception {
    assertThat(
            printed(
                "<html lang=zh-CN><link rel=canonical href='https://example.org/a'>"
                    + "<title>T - Site</title><meta property=og:title content='Social'>"
                    + "<meta name=author content='Somebody'>"
                    + "<meta property=article:published_time content='2025-01-01'>"
                    + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\"},"
                    + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Linked\","
                    + "\"datePublished\":\"2026-05-08T23:59:00-08:00\","
                    + "\"author\":[{\"name\":\"Yao\"}],\"publisher\":{\"name\":\"Paper\"}}]}"
                    + "</script>"))
        .isEqualTo(
            new Printed(
                "Linked",
                "Yao",
                "Paper",
                null,
                URI.create("https://example.org/a"),
                LocalDate.of(2026, 5, 8),
                "zh-CN"));
  }

  @Test
  void metaElementsAreReadWhereThereIsNoLinkedData() throws Exception {
    assertThat(
            printed(
                "<meta property=og:title content='Social &amp; more'>"
                    + "<meta property=og:site_name content=Site>"
                    + "<meta property=og:url content='https://example.org/b'>"
                    + "<meta property=article:author content='https://example.org/people/1'>"
                    + "<meta property=article:published_time content='2026-02-22 10:00'>"
                    + "<script type='application/ld+json'>{ broken</script>"))
        .isEqualTo(
            new Printed(
                "Social & more",
                null,
                "Site",
                null,
                URI.create("https://example.org/b"),
                LocalDate.of(2026, 2, 22),
                null));
  }

  @Test
  void theHeadingIsTheTitleWhereThePageTitleAddsTheSite() throws Exception {
    assertThat(printed("<title>The article | Site</title><h1>The article</h1>").title())
        .isEqualTo("The article");
    assertThat(printed("<title>The article</title>").title()).isEqualTo("The article");
  }

  @Test
  void aRelativeDayIsNoDay() throws Exception {
    assertThat(printed("<meta name=date content='3 hours ago'>").published()).isNull();
    assertThat(printed("<meta name=date content='05/08/2026'>").published()).isNull();
  }

  private static Printed printed(String head) throws UnreadableException {
    return Reading.read("a.html", head + "<p>Text.</p>").printed();
  }
}
