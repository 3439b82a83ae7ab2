package io.github.themeboard.app.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new, changed and retracted between two moments, as a page and for programs. */
@QuarkusTest
class DiffTest {
  private static final Instant FIRST = World.THEN;
  private static final Instant LATER = FIRST.plusSeconds(3_600);
  private static final String BEFORE_ALL = FIRST.minusSeconds(1).toString();
  private static final String BETWEEN = FIRST.plusSeconds(60).toString();
  private static final String AFTER_ALL = LATER.plusSeconds(60).toString();

  @Inject World world;
  @Inject FactBook book;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void aFactThatWasPublishedInBetweenIsNew() {
    long fact = publish("Etchers are short.", "foundry");
    Document page = Site.page(diff("foundry", BEFORE_ALL, BETWEEN));
    assertThat(page.select(".counts").text()).isEqualTo("1 new, 0 changed, 0 retracted");
    Element shown = page.selectFirst("section[aria-labelledby=added] [data-fact]");
    assertThat(shown.attr("data-fact")).isEqualTo(String.valueOf(fact));
    assertThat(shown.attr("data-kind")).isEqualTo("risk");
    assertThat(shown.select("a[data-cite]")).isNotEmpty();
  }

  @Test
  void anEditedFactShowsItsWordsBeforeAndAfterWithTheChangeMarked() {
    long fact = publish("Prices fall by 5% in spring.", "foundry");
    edit(fact, "Prices fall by 6% in spring.", RiskCategory.DEMAND);
    Document page = Site.page(diff("foundry", BETWEEN, AFTER_ALL));
    Element shown = page.selectFirst("section[aria-labelledby=changed] [data-fact]");
    assertThat(shown.select(".statement del").eachText()).containsExactly("5");
    assertThat(shown.select(".statement ins").eachText()).containsExactly("6");
    assertThat(shown.select(".change-fields li").eachText())
        .containsExactly("Category Supply → Demand");
  }

  @Test
  void aRetractedFactSaysWhenAndWhyItWent() {
    long fact = publish("Etchers are short.", "foundry");
    retract(fact, "overtaken by the new plant");
    Document page = Site.page(diff("foundry", BETWEEN, AFTER_ALL));
    assertThat(page.select("section[aria-labelledby=retracted] [data-fact]")).hasSize(1);
    assertThat(page.select(".change-reason").text())
        .contains("1 May 2131")
        .contains("Reason: overtaken by the new plant")
        .doesNotContain(World.ACTOR + " ");
  }

  @Test
  void aFactThatCameAndWentInBetweenIsNoChange() {
    retract(publish("Etchers are short.", "foundry"), "a mistake");
    Document page = Site.page(diff("foundry", BEFORE_ALL, AFTER_ALL));
    assertThat(page.select("[data-fact]")).isEmpty();
    assertThat(page.select("main h2").text()).isEqualTo("Nothing changed");
  }

  @Test
  void aThemeHasTheChangesOfWhatLiesBelowItAndNoOthers() {
    publish("Etchers are short.", "foundry");
    assertThat(facts(diff("ai-computing-power", BEFORE_ALL, BETWEEN))).hasSize(1);
    assertThat(facts(diff("inference", BEFORE_ALL, BETWEEN))).isEmpty();
    assertThat(facts("/diff?from=" + BEFORE_ALL + "&to=" + BETWEEN)).hasSize(1);
  }

  @Test
  void aFactThatMovesToAnotherThemeIsAChangeOfBoth() {
    long fact = publish("Etchers are short.", "foundry");
    world.edit(fact, () -> risk("Etchers are short.", "inference", RiskCategory.SUPPLY), LATER);
    for (String theme : List.of("foundry", "inference")) {
      Document page = Site.page(diff(theme, BETWEEN, AFTER_ALL));
      assertThat(page.select("section[aria-labelledby=changed] .change-fields").text())
          .as(theme)
          .startsWith("Themes")
          .contains("→ Inference");
    }
  }

  @Test
  void aCompanyHasItsOwnChanges() {
    world.publish(
        () -> new RiskFactor(world.naming("SMIC waits.", "smic"), RiskCategory.SUPPLY), FIRST);
    String span = "&from=" + BEFORE_ALL + "&to=" + BETWEEN;
    assertThat(facts("/diff?company=smic" + span)).hasSize(1);
    assertThat(facts("/diff?company=huawei" + span)).isEmpty();
  }

  @Test
  void byDaysAFactIsNewOnceItsFirstSourceIsPublished() {
    Document page = Site.page("/diff?from=2026-05-07&to=2026-05-08");
    assertThat(page.select("section[aria-labelledby=added] [data-fact]")).isNotEmpty();
    assertThat(world.cited(page)).contains("four-gates-pitfalls");
    assertThat(page.select("section[aria-labelledby=changed]")).isEmpty();
  }

  @Test
  void aLongListIsTurnedPageByPageAndShowsEveryChangeOnce() {
    String address = "/diff?from=2020-01-01T00:00:00Z";
    Document page = Site.page(address);
    List<String> seen = new ArrayList<>(page.select("[data-fact]").eachAttr("data-fact"));
    assertThat(seen).hasSize(50);
    while (page.selectFirst("a[rel=next]") != null) {
      page = Site.page(page.selectFirst("a[rel=next]").attr("href"));
      seen.addAll(page.select("[data-fact]").eachAttr("data-fact"));
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(standing());
    assertThat(Site.page(address + "&page=999").select("main .empty a").attr("href"))
        .isEqualTo(address.replace(":", "%3A"));
  }

  @Test
  void withoutAFirstMomentThePageAsksForOne() {
    Document page = Site.page("/diff?theme=foundry");
    assertThat(page.select("main h2").text()).isEqualTo("Choose a first moment");
    assertThat(page.select("select[name=theme] option[selected]").attr("value"))
        .isEqualTo("foundry");
    assertThat(page.select("[data-fact]")).isEmpty();
  }

  @Test
  void theFormKeepsWhatTheAddressSays() {
    Document page =
        Site.page("/diff?from=2026-02-01&fromKnown=2131-01-01T00:00:00Z&to=2131-02-01T00:00:00Z");
    assertThat(page.select("main input[name=from]").val()).isEqualTo("2026-02-01");
    assertThat(page.select("main input[name=fromKnown]").val()).isEqualTo("2131-01-01T00:00");
    assertThat(page.select("main input[name=toKnown]").val()).isEqualTo("2131-02-01T00:00");
    assertThat(page.select(".lead").text())
        .contains("published by 1 Feb 2026", "known at 1 Jan 2131");
  }

  @Test
  void withoutASecondMomentThePagesClocksAreIt() {
    publish("Etchers are short.", "foundry");
    String from = "/diff?theme=foundry&from=" + BEFORE_ALL;
    assertThat(facts(from)).hasSize(1);
    assertThat(facts(from + "&knownAt=" + BEFORE_ALL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,What changed", "zh-CN,变动对比"})
  void isSaidInBothLanguages(String language, String title) {
    assertThat(Site.page("/diff?from=2026-05-07&to=2026-05-08", language).select("h1").text())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=soon", "from=2026-02-30", "from=2026-05-01&to=2026-05-01T", "to=x"})
  void aMomentThatCannotBeReadIsRefusedAndSaysHowToWriteIt(String moments) {
    for (String path : List.of("/diff?", "/api/v1/diff?")) {
      Answer answer = Site.get(path + moments);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.text()).contains("2026-04-01T10:00:00Z");
    }
  }

  @Test
  void aThemeThatIsNotThereIsNotFound() {
    assertThat(Site.get("/diff?theme=no-such&from=2026-01-01").statusCode()).isEqualTo(404);
    assertThat(Site.get("/diff?company=no-such&from=2026-01-01").statusCode()).isEqualTo(404);
  }

  @Test
  void aProgramReadsTheSameThreeParts() {
    long added = publish("Etchers are short.", "foundry");
    JsonNode fresh = json(diff("foundry", BEFORE_ALL, BETWEEN));
    assertThat(fresh.at("/added/0/id").asLong()).isEqualTo(added);
    assertThat(fresh.at("/added/0/citations/0/quote").asText()).isNotBlank();
    assertThat(fresh.at("/from").asText()).isEqualTo(BEFORE_ALL);
    edit(added, "Etchers are scarce.", RiskCategory.SUPPLY);
    JsonNode changed = json(diff("foundry", BETWEEN, AFTER_ALL)).at("/changed/0");
    assertThat(changed.at("/before/text").asText()).isEqualTo("Etchers are short.");
    assertThat(changed.at("/after/text").asText()).isEqualTo("Etchers are scarce.");
    assertThat(changed.at("/fields").toString()).isEqualTo("[\"textEn\"]");
  }

  @Test
  void aProgramReadsWhyAFactWasRetracted() {
    long fact = publish("Etchers are short.", "foundry");
    retract(fact, "overtaken");
    JsonNode gone = json(diff("foundry", BETWEEN, AFTER_ALL)).at("/retracted/0");
    assertThat(gone.at("/fact/id").asLong()).isEqualTo(fact);
    assertThat(gone.at("/reason").asText()).isEqualTo("overtaken");
  }

  @Test
  void aProgramReadsALongListPartByPart() {
    String address = "/diff?from=2020-01-01T00:00:00Z&limit=200";
    JsonNode first = json(address);
    assertThat(first.at("/added")).hasSize(200);
    JsonNode second = json(address + "&cursor=" + first.at("/next").asText());
    assertThat(second.at("/added")).hasSize(standing() - 200);
    assertThat(second.at("/next").isNull()).isTrue();
  }

  @Test
  void aProgramMustSayFromWhen() {
    Answer answer = Site.get("/api/v1/diff?theme=foundry");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  private int standing() {
    return Integer.parseInt(
        world.rows("select count(*) from fact_version where known_to is null").get(0));
  }

  private static String diff(String theme, String from, String to) {
    return "/diff?theme=" + theme + "&from=" + from + "&to=" + to;
  }

  private static List<String> facts(String address) {
    return Site.page(address).select("[data-fact]").eachAttr("data-fact");
  }

  private static JsonNode json(String diff) {
    Answer answer = Site.get("/api/v1" + diff);
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RiskFactor risk(String text, String theme, RiskCategory category) {
    return new RiskFactor(world.statement(text, theme, "inference-priority"), category);
  }

  private long publish(String text, String theme) {
    return world.publish(() -> risk(text, theme, RiskCategory.SUPPLY), FIRST);
  }

  private void edit(long fact, String text, RiskCategory category) {
    world.edit(fact, () -> risk(text, "foundry", category), LATER);
  }

  private void retract(long fact, String reason) {
    QuarkusTransaction.requiringNew()
        .run(() -> book.retract(fact, 1, book.begin(Act.Verb.RETRACT, World.ACTOR, reason, LATER)));
  }
}
