package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.wording.Token;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The promise of the product: every fact is one click from the passage that says it. */
@QuarkusTest
class FootnotesTest {
  @Inject World world;

  @Test
  void everyFactNamesItsKind() {
    assertThat(world.pages())
        .allSatisfy(
            page ->
                assertThat(page.document().select("[data-fact]"))
                    .allMatch(fact -> fact.attr("data-fact").matches("\\d+"))
                    .allMatch(
                        fact -> Token.parse(FactKind.class, fact.attr("data-kind")).isPresent()));
  }

  @Test
  void everyFactHasAFootnote() {
    List<String> bare = new ArrayList<>();
    for (World.PageRead page : world.pages()) {
      if (!page.address().matches("/articles/\\d+")) {
        page.document().select("[data-fact]").stream()
            .filter(fact -> fact.select("a[data-cite]").isEmpty())
            .forEach(fact -> bare.add(page + ": " + fact.attr("data-kind") + " " + fact.id()));
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void everyFactOfTheBoardStandsOnThePageOfEachOfItsThemes() {
    List<String> missing = new ArrayList<>();
    for (String theme : world.themes()) {
      List<String> shown =
          Site.page("/themes/" + theme + "?show=all").select("[data-fact]").eachAttr("data-fact");
      world.rows(facts(theme)).stream()
          .filter(id -> !shown.contains(id))
          .forEach(id -> missing.add(theme + ": fact " + id));
    }
    assertThat(missing).isEmpty();
  }

  /** What a stage means, how it is measured and what to beware of is for the stage board. */
  private static String facts(String theme) {
    return """
        select distinct v.fact_id from fact_version v
        join fact_theme ft on ft.version_id = v.id join theme t on t.id = ft.theme_id
        left join stage_reading r on r.version_id = v.id
        where v.known_to is null and t.slug = '%s' and (r.aspect is null or r.aspect = 'STATUS')
        """
        .formatted(theme);
  }

  @Test
  void everyFootnoteHasItsNoteWithQuoteSourceAndDate() {
    List<String> faults = new ArrayList<>();
    for (World.PageRead page : world.pages()) {
      Document document = page.document();
      for (Element marker : document.select("a[data-cite]")) {
        Element note = document.getElementById(marker.attr("data-note"));
        if (note == null || quote(note).isBlank() || note.select(".source-line").text().isBlank()) {
          faults.add(page + ": " + marker.outerHtml());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyFootnoteSaysWhatItIs() {
    assertThat(world.pages())
        .allSatisfy(
            page ->
                assertThat(page.document().select("a[data-cite]"))
                    .allMatch(a -> a.text().matches("\\d+"))
                    .allMatch(a -> a.attr("aria-label").contains(a.text()))
                    .allMatch(a -> a.attr("aria-label").length() > a.text().length() + 4));
  }

  @Test
  void everyFootnoteEndsOnAMarkedPassageWhoseTextIsTheQuote() {
    Map<String, String> wrong = new TreeMap<>();
    quotes()
        .forEach(
            (href, quote) -> {
              String marked = marked(href);
              if (!quote.equals(marked)) {
                wrong.put(href, "marked: " + marked + ", quote: " + quote);
              }
            });
    assertThat(wrong).isEmpty();
  }

  /** The quotes of all pages by the address of their passages. */
  private Map<String, String> quotes() {
    Map<String, String> quotes = new TreeMap<>();
    for (World.PageRead page : world.pages()) {
      Document document = page.document();
      for (Element marker : document.select("a[data-cite]")) {
        Element note = document.getElementById(marker.attr("data-note"));
        String quote = note == null ? "" : quote(note);
        String other = quotes.put(marker.attr("href"), quote);
        assertThat(other == null || other.equals(quote)).as(marker.outerHtml()).isTrue();
      }
      document.select("a.passage-jump").forEach(jump -> quotes.put(jump.attr("href"), quote(jump)));
    }
    assertThat(quotes).hasSizeGreaterThan(150);
    return quotes;
  }

  private static String marked(String href) {
    String[] parts = href.split("#", 2);
    assertThat(parts[0]).matches("/articles/\\d+\\?cite=" + parts[1].substring(1));
    Element passage = Site.page(parts[0]).select("mark#" + parts[1] + ".asked").first();
    return passage == null ? "nothing" : passage.wholeText();
  }

  private static String quote(Element note) {
    Element quote = note.selectFirst("q");
    return quote == null ? "" : quote.wholeText();
  }
}
