package io.github.themeboard.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The board counts in the database what the theme pages count in Java: both say the same. */
@QuarkusTest
class BoardNumbersTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Inject World world;
  @Inject FactRepository facts;

  @Test
  void everyCardSaysWhatItsThemePageSays() {
    Map<String, List<String>> cards = cards(Site.page("/"));
    assertThat(cards).hasSize(13);
    cards.forEach(
        (href, numbers) -> assertThat(counts(Site.page(href))).as(href).isEqualTo(numbers));
  }

  @Test
  void theRootSaysWhatItsThemePageSays() {
    Document board = Site.page("/");
    String href = board.select(".branch-name a").attr("href");
    assertThat(board.select(".branch-counts").text())
        .isEqualTo(Site.page(href).select(".counts").text());
  }

  @Test
  void everyThemePageShowsAsManyFactsAsItCounts() {
    for (String theme : world.themes()) {
      Document page = Site.page("/themes/" + theme + "?show=all");
      Map<String, Integer> shown = shown(page);
      assertThat(counts(page).subList(0, 3))
          .as(theme)
          .containsExactly(
              String.valueOf(page.select("table.companies > tbody > tr").size()),
              String.valueOf(shown.getOrDefault("risk", 0)),
              String.valueOf(shown.getOrDefault("figure", 0)));
    }
  }

  @Test
  void everySectionShowsAsManyFactsAsItSays() {
    Map<String, String> kinds = Map.of("risks", "risk", "figures", "figure", "events", "event");
    for (String theme : world.themes()) {
      Document page = Site.page("/themes/" + theme + "?show=all");
      kinds.forEach(
          (section, kind) -> {
            Element count = page.selectFirst("h2#" + section + " .count");
            if (count != null) {
              assertThat(shown(page).get(kind)).hasToString(count.text());
            }
          });
    }
  }

  @Test
  void aFoldedPageLeadsToTheWholeOfIt() {
    Document page = Site.page("/themes/ai-computing-power");
    for (Element more : page.select(".more a")) {
      String section = more.attr("href").replaceFirst(".*#", "#");
      assertThat(more.text()).isEqualTo("Show all " + page.select(section + " .count").text());
      assertThat(Site.page(more.attr("href").replaceFirst("#.*", "")).select(section + " .count"))
          .extracting(Element::text)
          .containsExactly(page.select(section + " .count").text());
    }
  }

  @Test
  @TestTransaction
  void theViewOfTheDatabaseAgreesWithTheRuleOfOrigins() {
    Map<String, Set<String>> inJava = new TreeMap<>();
    for (PublishedFact fact : facts.find(FactFilter.of(), Clocks.NOW)) {
      for (Citation citation : fact.citations()) {
        inJava.put(citation.id().toString(), Set.of(citation.origin().key()));
      }
    }
    Map<String, String> inSql = new HashMap<>();
    for (String row : world.rows(ORIGINS)) {
      inSql.put(row.replaceFirst(" .*", ""), row.replaceFirst(".*? ", ""));
    }
    inJava.forEach((citation, keys) -> assertThat(keys).containsExactly(inSql.get(citation)));
  }

  /** The view names houses by number, the rule by slug. */
  private static final String ORIGINS =
      """
      select s.citation_id || ' ' || coalesce('house:' || h.slug, 'publisher:' || p.slug,
        'article:' || a.slug)
      from citation_source s join article a on a.id = s.article_id
      left join house h on s.origin = 'house:' || h.id
      left join publisher p on s.origin = 'publisher:' || p.id
      """;

  /** Companies, risks, figures, articles, origins by the address of the theme. */
  private static Map<String, List<String>> cards(Document board) {
    Map<String, List<String>> cards = new TreeMap<>();
    for (Element card : board.select(".theme-card")) {
      String text = card.select("dd").text() + " " + card.select(".card-sources").text();
      cards.put(card.select("h3 a").attr("href"), numbers(text).subList(0, 5));
    }
    return cards;
  }

  private static List<String> counts(Document page) {
    return numbers(page.select(".counts").text()).subList(0, 5);
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  /** How many distinct facts of each kind a page shows. */
  private static Map<String, Integer> shown(Document page) {
    return page.select("[data-fact]").stream()
        .collect(
            Collectors.groupingBy(
                f -> f.attr("data-kind"),
                Collectors.collectingAndThen(
                    Collectors.mapping(f -> f.attr("data-fact"), Collectors.toSet()), Set::size)));
  }
}
