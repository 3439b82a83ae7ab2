package io.github.themeboard.app.register.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.register.CompanyEntry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curators keep the register of companies. */
@QuarkusTest
class CompanyRegisterTest {
  private static final String LIST = "/admin/companies";
  private static final String OLD = LIST + "/test-old";

  @Inject World world;
  @Inject People people;
  @Inject Register register;
  @Inject EntityManager entities;

  private Person curator;

  @BeforeEach
  void twoCompanies() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    world.company("old", "Zephyr Chips", "Zphr", "0111");
    world.company("new", "Zephyr Lasers", "ZLas", "2222");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @ParameterizedTest
  @CsvSource({"zphr", "0111", "0111.TS", "test-old", "zephyr ch"})
  void aCompanyIsFoundByItsNamesItsTickerAndItsAddress(String words) {
    assertThat(names("q=" + words.replace(" ", "%20"))).containsExactly("Zephyr Chips");
  }

  @Test
  void theListSaysHowManyThereAreAndWhatIsKnownOfEach() {
    Document page = curator.page(LIST + "?q=zephyr");
    assertThat(page.select(".counts").text()).isEqualTo("Companies: 2");
    assertThat(page.select("tbody tr").first().text()).isEqualTo("Zephyr Chips XTST 0111 listed 0");
    assertThat(Integer.parseInt(facts("nvidia"))).isPositive();
    assertThat(curator.page(LIST + "?q=no%20such%20thing").select(".empty-line")).hasSize(1);
  }

  @Test
  void whatHasNoTickerIsListedApartFromPrivateCompanies() {
    make(Map.of("en", "Zephyr Filed", "state", "filed", "slug", "test-filed"));
    make(Map.of("en", "Zephyr Own", "state", "private", "slug", "test-own"));
    assertThat(names("q=zephyr&ticker=missing")).containsExactly("Zephyr Filed");
    assertThat(names("q=zephyr&ticker=private")).containsExactly("Zephyr Own");
    assertThat(names("q=zephyr&state=listed")).containsExactly("Zephyr Chips", "Zephyr Lasers");
  }

  @Test
  void theListIsPagedAndTakesTheSameStatementsWhateverItsLength() {
    long before = statements(LIST + "?state=listed");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 60; i++) {
                world.company("many-" + i, "Zephyr Many " + i, "ZM" + i, "M" + i);
              }
            });
    assertThat(statements(LIST + "?state=listed")).isEqualTo(before);
    Document first = curator.page(LIST + "?q=zephyr%20many");
    assertThat(first.select("tbody tr")).hasSize(50);
    Document second = curator.page(Site.linkNamed(first, "More"));
    assertThat(second.select("tbody tr")).hasSize(10);
    assertThat(Site.linkNamed(second, "Back")).endsWith("q=zephyr+many");
  }

  @Test
  void aCompanyIsMadeWithAnAddressOfItsName() {
    Answer made =
        make(Map.of("en", "Zephyr Test Fabs", "state", "listed", "listings", "688999.sh"));
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.header("Location")).endsWith("/admin/companies/zephyr-test-fabs");
    assertThat(curator.page(LIST + "/zephyr-test-fabs").select("[name=listings]").text())
        .isEqualTo("XSHG:688999");
    assertThat(Site.page("/companies/zephyr-test-fabs").text()).contains("SSE", "688999");
  }

  @ParameterizedTest
  @CsvSource({
    "test-old, Zephyr Chips has the address, 409",
    "Not So, cannot be an address, 409",
    "lists, cannot be an address, 409"
  })
  void anAddressThatCannotBeIsRefusedAndTheFormComesBack(String slug, String said, int status) {
    Answer answer = make(Map.of("en", "Zephyr Three", "slug", slug, "othersEn", "Z3"));
    assertThat(answer.statusCode()).isEqualTo(status);
    Document page = Site.parsed(answer.text(), LIST);
    assertThat(page.select("[role=alert]").text()).contains(said);
    assertThat(page.select("[name=othersEn]").text()).isEqualTo("Z3");
  }

  @ParameterizedTest
  @CsvSource({
    "688343.SH, XSHG:688343",
    "688343.ss, XSHG:688343",
    "178.HK, XHKG:00178",
    "XHKG 700, XHKG:00700",
    "xhkg:00700, XHKG:00700",
    "000001.SZ, XSHE:000001",
    "920118.BJ, BJSE:920118",
    "NVDA.US, XNAS:NVDA",
    "XTST:AB-1, XTST:AB-1",
    "000001.SH, -",
    "688343, -",
    "XSHG:12, -",
    "QQQQQ.US, -",
    "XSHG, -"
  })
  void aListingIsWrittenByItsExchangeOrAsATicker(String line, String listing) {
    assertThat(ListingLine.read(line, register).map(CompanyEntry.Share::written).orElse("-"))
        .isEqualTo(listing);
  }

  @Test
  void aCorrectedCompanyIsFoundByItsNewNamesAndTheLogTakesItBackExactly() {
    Document before = curator.page(OLD);
    Answer answer =
        change(
            Map.of(
                "en", "Zephyr Silicon",
                "zh", "西风硅",
                "othersEn", "Zphr\nZephyr Chips",
                "othersZh", "西风芯片",
                "listings", "XTST:0111\n688999.SH",
                "reason", "renamed in spring"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(names("q=%E8%A5%BF%E9%A3%8E%E8%8A%AF%E7%89%87")).containsExactly("Zephyr Silicon");
    Document page = curator.page(OLD);
    assertThat(page.select("[name=listings]").text()).isEqualTo("XTST:0111\nXSHG:688999");
    assertThat(page.select("#log + table tbody tr").text()).contains("renamed in spring");
    assertThat(undoLast().statusCode()).isEqualTo(303);
    Document after = curator.page(OLD);
    for (String field : List.of("en", "zh", "othersEn", "othersZh", "listings")) {
      assertThat(value(after, field)).as(field).isEqualTo(value(before, field));
    }
    assertThat(undoLast().statusCode()).isEqualTo(303);
    assertThat(curator.page(OLD).select("h1").text()).isEqualTo("Zephyr Silicon");
  }

  @Test
  void anEditIsTakenBackAroundWhatOthersChangedSince() {
    change(Map.of("en", "Zephyr Silicon", "othersEn", "Zphr"));
    String first = lastAct();
    change(Map.of("en", "Zephyr Silicon", "othersEn", "Zphr\nZS"));
    assertThat(curator.submit("/admin/log/" + first + "/undo", Map.of()).statusCode())
        .isEqualTo(303);
    Document page = curator.page(OLD);
    assertThat(page.select("h1").text()).isEqualTo("Zephyr Chips");
    assertThat(page.select("[name=othersEn]").text()).isEqualTo("Zphr\nZS");
  }

  @Test
  void whatWasChangedAgainIsNotTakenBackBeforeIt() {
    change(Map.of("en", "Zephyr One"));
    String first = lastAct();
    change(Map.of("en", "Zephyr Two"));
    Answer refused = curator.submit("/admin/log/" + first + "/undo", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.text()).contains("changed since by test-curator");
    assertThat(curator.page(OLD).select("h1").text()).isEqualTo("Zephyr Two");
  }

  @Test
  void aFormThatOthersOvertookIsRefusedWithWhatTheyDidAndKeepsItsWords() {
    String seen = value(curator.page(OLD), "seen");
    change(Map.of("en", "Zephyr Mine", "reason", "the sign on its door"));
    Answer answer =
        curator.submit(
            OLD + "?_method=PUT", Map.of("en", "Zephyr Yours", "state", "listed", "seen", seen));
    assertThat(answer.statusCode()).isEqualTo(409);
    Document page = Site.parsed(answer.text(), OLD);
    assertThat(page.select("[role=alert]").text())
        .contains(
            "Somebody changed this company", "by test-curator", "English name", "Zephyr Mine");
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("/admin/log/" + lastAct());
    assertThat(value(page, "en")).isEqualTo("Zephyr Yours");
    Answer again =
        curator.submit(
            OLD + "?_method=PUT",
            Map.of("en", "Zephyr Yours", "state", "listed", "seen", value(page, "seen")));
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(curator.page(OLD).select("h1").text()).isEqualTo("Zephyr Yours");
  }

  @Test
  void aListingOfAnotherCompanyIsRefusedWithTheWayToItAndToAMerger() {
    Answer answer = change(Map.of("en", "Zephyr Chips", "listings", "XTST:2222"));
    assertThat(answer.statusCode()).isEqualTo(409);
    Document page = Site.parsed(answer.text(), OLD);
    assertThat(page.select("[role=alert]").text()).contains("XTST:2222", "of Zephyr Lasers");
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("/admin/companies/test-new", OLD + "/merger?into=test-new");
    assertThat(page.select("[name=listings]").text()).isEqualTo("XTST:2222");
  }

  @ParameterizedTest
  @CsvSource({"'', XTST:1, at least one", "Zephyr, 12, is no listing"})
  void whatIsWrongIsSaidAndTheFormComesBack(String name, String listings, String said) {
    Answer answer = change(Map.of("en", name, "listings", listings, "othersEn", "kept"));
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), OLD);
    assertThat(page.select("[role=alert]").text()).contains(said);
    assertThat(page.select("[name=othersEn]").text()).isEqualTo("kept");
  }

  @Test
  void aMergedCompanyIsCorrectedWhereItIsPartOfNow() {
    curator.submit(OLD + "/merger", Map.of("into", "test-new"));
    Document page = curator.page(OLD);
    assertThat(page.select("[role=status]").text()).contains("merged into Zephyr Lasers");
    assertThat(page.select("[name=en]")).isEmpty();
    assertThat(change(Map.of("en", "Zephyr Other")).statusCode()).isEqualTo(409);
    assertThat(names("q=zephyr")).containsExactly("Zephyr Lasers");
  }

  @Test
  void thePagesSayWhatTheyDoInBothLanguages() {
    for (String language : Site.LANGUAGES) {
      for (String address :
          List.of("/admin", LIST, LIST + "?q=no%20such", OLD, "/companies/test-old")) {
        String at = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
        Document page = curator.page(at);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main input:not([type=hidden]), main textarea, main select"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  private List<String> names(String query) {
    return curator.page(LIST + "?" + query).select("tbody th a").eachText();
  }

  private String facts(String slug) {
    return curator.page(LIST + "?q=" + slug).select("tbody td.number").text();
  }

  private Answer make(Map<String, String> fields) {
    return curator.submit(LIST, fields);
  }

  /** As a browser sends the form that it just got. */
  private Answer change(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    Document page = curator.page(OLD);
    all.putIfAbsent("seen", page.select("[name=seen]").val());
    all.putIfAbsent("state", "listed");
    return curator.submit(OLD + "?_method=PUT", all);
  }

  private static String value(Document page, String field) {
    var found = page.select("form.form [name=" + field + "]").first();
    return found.tagName().equals("textarea") ? found.text() : found.val();
  }

  private Answer undoLast() {
    return curator.submit("/admin/log/" + lastAct() + "/undo", Map.of());
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }

  private long statements(String address) {
    Statistics statistics = entities.unwrap(Session.class).getSessionFactory().getStatistics();
    statistics.clear();
    curator.page(address);
    return statistics.getPrepareStatementCount();
  }
}
