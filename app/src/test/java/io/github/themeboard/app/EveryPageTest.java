package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds on every page of the bundled board, in both languages. */
@QuarkusTest
class EveryPageTest {
  @Inject World world;

  @Test
  void thereAreFourteenThemesFiveArticlesAndEveryOtherPageOfTheContract() {
    List<String> addresses = world.addresses();
    assertThat(world.themes()).hasSize(14);
    assertThat(addresses).filteredOn(a -> a.matches("/articles/\\d+")).hasSize(5);
    assertThat(addresses)
        .contains("/", "/companies", "/risks", "/figures", "/stages", "/stages/four-gates")
        .contains("/timeline", "/articles", "/help", "/companies/huawei")
        .doesNotHaveDuplicates();
  }

  @Test
  void isWrittenInTheLanguageOfItsReader() {
    assertThat(world.pages())
        .allSatisfy(
            page ->
                assertThat(page.document().select("html").attr("lang")).isEqualTo(page.language()));
  }

  @Test
  void hasOneHeadingOfTheFirstRankAndATitle() {
    assertThat(faults(p -> p.select("h1").stream().filter(h -> h.hasText()).count() == 1))
        .isEmpty();
    assertThat(faults(p -> p.title().matches(".*\\S · Themeboard"))).isEmpty();
    assertThat(faults(p -> !p.select("meta[name=description]").attr("content").isBlank()))
        .isEmpty();
  }

  @Test
  void showsNoTemplateAndNoMessageKey() {
    assertThat(faults(p -> !p.outerHtml().matches("(?s).*(\\{#|\\{/|cdi:|msg:|NOT_FOUND).*")))
        .isEmpty();
    assertThat(faults(p -> !words(p).contains("{") && !words(p).contains("}"))).isEmpty();
    assertThat(faults(p -> !words(p).matches("(?s).*\\b[a-z]+_[a-z_]+\\b.*"))).isEmpty();
    assertThat(faults(p -> !words(p).matches("(?s).*\\bnull\\b.*"))).isEmpty();
  }

  @Test
  void usesEachIdOnce() {
    assertThat(faults(p -> repeated(p.select("[id]").eachAttr("id")).isEmpty())).isEmpty();
  }

  @Test
  void refersOnlyToIdsThatItHas() {
    assertThat(
            faults(
                p ->
                    p.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
                        .allMatch(id -> p.getElementById(id) != null)))
        .isEmpty();
  }

  @Test
  void hasNothingInline() {
    assertThat(faults(p -> p.select("style, [style], script:not([src])").isEmpty())).isEmpty();
    assertThat(faults(p -> p.select("script").stream().allMatch(s -> s.data().isBlank())))
        .isEmpty();
    assertThat(faults(p -> p.select("[href^=javascript:], [src^=data:]").isEmpty())).isEmpty();
    assertThat(faults(p -> attributes(p).noneMatch(a -> a.getKey().startsWith("on")))).isEmpty();
  }

  @Test
  void hasItsLandmarksAndAWayPastThem() {
    assertThat(faults(p -> p.select("header, nav[aria-label], main, footer").size() >= 4))
        .isEmpty();
    assertThat(faults(p -> p.select("body > a.skip[href=#main]").size() == 1)).isEmpty();
    assertThat(faults(p -> p.select("main#main[tabindex=-1]").size() == 1)).isEmpty();
  }

  @Test
  void labelsEveryFieldAndEveryTable() {
    assertThat(
            faults(
                p ->
                    p.select("select, input:not([type=hidden])").stream()
                        .allMatch(field -> field.closest("label") != null)))
        .isEmpty();
    assertThat(faults(p -> p.select("table").stream().noneMatch(t -> t.select("th").isEmpty())))
        .isEmpty();
  }

  @Test
  void leadsToTheOtherLanguage() {
    assertThat(faults(p -> p.select(".languages a[hreflang]").size() == 1)).isEmpty();
    assertThat(
            faults(
                p ->
                    !p.select(".languages a[hreflang]")
                        .attr("hreflang")
                        .equals(p.select("html").attr("lang"))))
        .isEmpty();
  }

  @Test
  void namesTheSectionThatItIsIn() {
    assertThat(
            faults(
                p ->
                    p.select("header nav a[aria-current]").size() == 1
                        || p.location().matches("[^?]*/(search|compare|diff)(\\?.*)?")))
        .isEmpty();
  }

  @Test
  void neverTellsAnyoneToBuyOrSell() {
    assertThat(faults(p -> p.select("footer").text().matches(".*(not investment advice|不构成).*")))
        .isEmpty();
  }

  private List<World.PageRead> faults(Function<Document, Boolean> rule) {
    return world.pages().stream().filter(page -> !rule.apply(page.document())).toList();
  }

  /** What the board itself says: an article's text may contain anything. */
  private static String words(Document page) {
    page.select("q, .article-text, .address").remove();
    return page.text();
  }

  private static Set<String> repeated(List<String> ids) {
    Set<String> seen = new HashSet<>();
    return Set.copyOf(ids.stream().filter(id -> !seen.add(id)).toList());
  }

  private static Stream<Attribute> attributes(Document page) {
    return page.getAllElements().stream()
        .map(Element::attributes)
        .flatMap(a -> a.asList().stream());
  }
}
