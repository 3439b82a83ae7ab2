package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.register.Kept;
import io.github.themeboard.domain.register.Mergers;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What curators keep of themes and companies is what the next text is read with. */
@QuarkusTest
class BoardExtractionTest {
  private static final String THEMES = "/admin/themes";

  private static final String NOTE =
      """
      Cold-atom sensors leave the laboratory, report %d

      Lantern Securities, 2026-03-12

      Airlines order cold-atom sensors for their new fleets. The makers of cold-atom sensors are
      sold out until the spring, and every cold-atom sensor goes through one test hall.

      Orders of Gravimetra (09978.HK) rose 14%% in 2025. Gravimetra opened a plant in the north, and
      its rival Plumbline Instruments took part in a trial with two carriers.
      """;

  @Inject Desk desk;
  @Inject World world;
  @Inject People people;
  @Inject EntityManager entities;
  @Inject Mergers mergers;
  @Inject Register register;

  private Person curator;

  @BeforeEach
  void open() {
    desk.open();
    curator = Person.signedIn("test-curator");
  }

  @AfterEach
  void forget() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery("delete from listed_security where symbol in ('08979')")
                    .executeUpdate());
    desk.forget();
    world.forget();
    people.forget();
  }

  @Test
  void aThemeThatACuratorMadeIsProposedForTheNextText() {
    assertThat(found("THEME", 1)).doesNotContain("test-sensing");
    create("test-sensing", "Sensing");
    words("test-sensing", "cold-atom sensor");
    assertThat(found("THEME", 2)).contains("test-sensing");
  }

  @Test
  void wordsThatACuratorTookAwayAreOutOfForceAndBackAfterAnUndo() {
    create("test-sensing", "Sensing");
    words("test-sensing", "cold-atom sensor");
    words("test-sensing", "gyroscope");
    assertThat(found("THEME", 3)).doesNotContain("test-sensing");
    String last = world.rows("select max(id) from act").get(0);
    curator.submit("/admin/log/" + last + "/undo", Map.of());
    assertThat(found("THEME", 4)).contains("test-sensing");
  }

  @Test
  void aCompanyMadeByHandIsFoundByItsOtherNameWithItsTicker() {
    company("test-plumbline", "Test Plumb", "Plumbline Instruments", "09977");
    assertThat(found("COMPANY", 5)).contains("test-plumbline 09977.HK");
  }

  @Test
  void aMergedCompanyIsProposedAsTheOneThatItIsPartOf() {
    company("test-plumbline", "Test Plumb", "Plumbline Instruments", "09977");
    company("test-survivor", "Test Survivor", "Survivor Instruments", "09976");
    mergers.merge("test-plumbline", "test-survivor", Kept.ALL, World.ACTOR, null);
    assertThat(found("COMPANY", 6)).contains("test-survivor 09976.HK");
  }

  @Test
  void aSecurityOfAnOfficialListIsFoundAndAcceptanceKnowsIt() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "insert into listed_security (mic, symbol, name_en, act_id) select 'XHKG',"
                            + " '08979', 'Plumbline Instruments', min(id) from act")
                    .executeUpdate());
    create("test-sensing", "Sensing");
    assertThat(found("COMPANY", 7)).contains("plumbline-instruments 08979.HK");
    assertThat(register.bySlug("plumbline-instruments").orElseThrow().shares())
        .containsExactly(new Register.Share("XHKG", "08979"));
  }

  private Answer create(String slug, String name) {
    return curator.submit(THEMES, Map.of("slug", slug, "en", name, "parent", ""));
  }

  /** Fills in the form as it is shown, but for the English words. */
  private void words(String slug, String words) {
    Document page = curator.page(THEMES + "/" + slug);
    Element form = page.selectFirst("form:has(textarea[name=termsEn])");
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[name], textarea[name]")
        .forEach(f -> fields.put(f.attr("name"), f.is("textarea") ? f.wholeText() : f.val()));
    form.select("select[name]")
        .forEach(s -> fields.put(s.attr("name"), s.select("option[selected]").val()));
    fields.put("termsEn", words);
    Answer answer = curator.submit(form.attr("action"), fields);
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
  }

  private void company(String slug, String name, String alias, String symbol) {
    Company company = new Company(slug, new Wording(name, null), Company.State.LISTED, World.THEN);
    company.alsoKnownAs(alias, "en", null);
    company.list("XHKG", symbol, null);
    QuarkusTransaction.requiringNew().run(() -> entities.persist(company));
  }

  /** What is proposed for a note that nobody imported before: slugs, of companies with tickers. */
  private List<String> found(String kind, int number) {
    String text = NOTE.formatted(number) + "\n" + unlikeAnyOther(number);
    JsonNode state = desk.finished(desk.send(Map.of("note.txt", text)));
    long article = state.get("items").get(0).get("articleId").asLong();
    return desk.rows(
        "select concat_ws(' ', detail ->> 'slug', detail ->> 'ticker') from candidate"
            + " where kind = '%s' and article_id = %d".formatted(kind, article));
  }

  /** Words that make most of the text, so that none is the rewrite of another. */
  private static String unlikeAnyOther(int number) {
    return IntStream.range(0, 4)
        .mapToObj(i -> Notes.note(8_000L + 10 * number + i).split("\n\n"))
        .map(parts -> parts[4] + "\n\n" + parts[5])
        .collect(Collectors.joining("\n\n"));
  }
}
