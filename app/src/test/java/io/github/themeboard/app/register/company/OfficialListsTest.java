package io.github.themeboard.app.register.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Curators take official lists of exchanges in. */
@QuarkusTest
class OfficialListsTest {
  private static final String LISTS = "/admin/companies/lists";
  private static final String BOUNDARY = "themeboard-test-boundary";

  private static final String CSV =
      """
      证券代码,证券简称,英文名称
      688991,西风光电,Zephyr Photonics Co.
      688992,东风器件,
      113050,南银转债,
      """;

  @Inject World world;
  @Inject People people;
  @Inject EntityManager entities;

  private Person curator;

  @BeforeEach
  void aCompanyOfTheList() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    make(Map.of("en", "Zephyr Optics", "zh", "西风光电", "state", "filed", "slug", "test-zephyr"));
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aListIsLookedAtBeforeAnythingChanges() {
    Document preview = preview(CSV);
    assertThat(preview.select("h1").text()).isEqualTo("What list.csv would change");
    assertThat(preview.select(".list-sums li").eachText())
        .containsExactly(
            "Companies of the board that get a listing or a name: 1",
            "New shares: 1",
            "Shares with other names: 0",
            "Shares known already: 0",
            "Rows passed over (funds, bonds, warrants, unknown markets): 1");
    assertThat(preview.select("#gains ~ table tbody tr").text())
        .isEqualTo("Zephyr Optics XSHG 688991 Zephyr Photonics Co.");
    assertThat(preview.select("#fresh ~ table tbody tr").text()).isEqualTo("XSHG 688992 东风器件");
    assertThat(securities()).isEmpty();
  }

  @Test
  void aListIsTakenInByOneActWhichTheLogTakesBackAndAgain() {
    long before = acts();
    assertThat(take(preview(CSV)).statusCode()).isEqualTo(303);
    assertThat(acts()).isEqualTo(before + 1);
    String act = lastAct();
    assertThat(securities()).containsExactly("XSHG 688992 东风器件");
    assertThat(listings()).containsExactly("XSHG 688991");
    assertThat(state()).containsExactly("LISTED");
    assertThat(curator.page(LISTS + "?done=" + act).select("tbody tr").text())
        .startsWith("list.csv 1 0 1 test-curator");
    assertThat(undo(act).statusCode()).isEqualTo(303);
    assertThat(securities()).isEmpty();
    assertThat(listings()).isEmpty();
    assertThat(state()).containsExactly("FILED");
    assertThat(undo(lastAct()).statusCode()).isEqualTo(303);
    assertThat(securities()).containsExactly("XSHG 688992 东风器件");
    assertThat(listings()).containsExactly("XSHG 688991");
  }

  @Test
  void whatIsTakenInAgainIsNotCalledTakenBack() {
    take(preview(CSV));
    undo(lastAct());
    assertThat(curator.page(LISTS).select("tbody tr").text()).contains("taken back");
    undo(lastAct());
    assertThat(curator.page(LISTS).select("tbody tr").text()).doesNotContain("taken back");
    undo(lastAct());
    assertThat(curator.page(LISTS).select("tbody tr").text()).contains("taken back");
  }

  @Test
  void theLogTellsHowManySharesAListBroughtAndWhich() {
    take(preview(CSV));
    String act = lastAct();
    Document log = curator.page("/admin/log/" + act);
    assertThat(log.select("#entries ~ table tbody tr").eachText())
        .contains(
            "New shares (nothing) 1",
            "Shares with other names (nothing) 0",
            "Companies that get a listing or a name (nothing) 1");
    assertThat(log.select("#shares ~ table tbody tr").eachText())
        .containsExactly("XSHG:688992 (nothing) 东风器件");
    undo(act);
    assertThat(curator.page("/admin/log/" + lastAct()).select("#shares ~ table tbody tr").text())
        .isEqualTo("XSHG:688992 东风器件 (nothing)");
  }

  @Test
  void aNewerListRenamesAndAnOlderOneIsTakenBackAfterIt() {
    take(preview(CSV));
    String first = lastAct();
    Document preview = preview(CSV.replace("东风器件", "东风科技"));
    assertThat(preview.select("#renamed ~ table tbody tr").text())
        .isEqualTo("XSHG 688992 东风科技 东风器件");
    take(preview);
    assertThat(securities()).containsExactly("XSHG 688992 东风科技");
    assertThat(undo(first).statusCode()).isEqualTo(409);
    undo(lastAct());
    assertThat(securities()).containsExactly("XSHG 688992 东风器件");
    assertThat(undo(first).statusCode()).isEqualTo(303);
    assertThat(securities()).isEmpty();
  }

  @Test
  void aListThatBringsNothingIsNotTakenIn() {
    take(preview(CSV));
    Document preview = preview(CSV);
    assertThat(preview.select("[role=status]").text()).contains("knows everything");
    assertThat(preview.select("input[name=seal]")).isEmpty();
  }

  @Test
  void aWorkbookIsReadToo() throws IOException {
    Answer sent =
        send(
            "hk.xlsx",
            workbook(
                row("List of Securities")
                    + row("Stock Code", "Name of Securities", "Category")
                    + row("09881", "ZEPHYR TEST", "Equity")
                    + row("10001", "SOME WARRANT", "Derivative Warrants")));
    assertThat(sent.statusCode()).as(sent.text()).isEqualTo(303);
    Document preview = curator.page(path(sent));
    assertThat(preview.select("#fresh ~ table tbody tr").text())
        .isEqualTo("XHKG 09881 ZEPHYR TEST");
    take(preview);
    assertThat(securities()).containsExactly("XHKG 09881 ZEPHYR TEST");
  }

  @Test
  void whatWasConfirmedIsWhatWasSeen() {
    Document preview = preview(CSV);
    make(Map.of("en", "Eastwind", "state", "listed", "slug", "test-east", "listings", "688992.SH"));
    Answer refused = take(preview);
    assertThat(refused.statusCode()).isEqualTo(409);
    Document again = Site.parsed(refused.text(), LISTS);
    assertThat(again.select("[role=alert]").text()).contains("changed since you saw");
    assertThat(securities()).isEmpty();
    assertThat(take(again).statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsNoListIsRefusedAndADiscardedOneIsGone() {
    for (String bad : List.of("a,b\n1,2\n", "")) {
      Answer refused = send("bad.csv", bad.getBytes(StandardCharsets.UTF_8));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(Site.parsed(refused.text(), LISTS).select("[role=alert]").text()).isNotBlank();
    }
    Document preview = preview(CSV);
    String address = preview.location().replaceFirst("^https?://[^/]+", "");
    assertThat(curator.submit(address + "?_method=DELETE", Map.of()).statusCode()).isEqualTo(303);
    assertThat(curator.get(address).statusCode()).isEqualTo(404);
    assertThat(take(preview).statusCode()).isEqualTo(404);
  }

  @Test
  void sixThousandRowsTakeAsManyStatementsAsTwo() {
    long few = statementsOf(generated(2));
    undo(lastAct());
    long many = statementsOf(generated(6_000));
    assertThat(securities()).hasSizeGreaterThan(5_900);
    assertThat(many).isEqualTo(few);
  }

  @Test
  void thePagesSayWhatTheyDoInBothLanguages() {
    String address = path(send("list.csv", CSV.getBytes(StandardCharsets.UTF_8)));
    for (String language : Site.LANGUAGES) {
      for (String at : List.of(LISTS, address)) {
        Document page = curator.page(at + "?lang=" + language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main input:not([type=hidden])"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  /** With the company that the board has, so that both do the same. */
  private static String generated(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> (600_000 + i) + ",测试公司" + (char) ('\u4e00' + i) + ",")
        .collect(Collectors.joining("\n", "证券代码,证券简称,英文名称\n688991,西风光电,\n", "\n"));
  }

  private long statementsOf(String csv) {
    Document preview = preview(csv);
    String token = curator.formToken();
    Statistics statistics = entities.unwrap(Session.class).getSessionFactory().getStatistics();
    statistics.clear();
    assertThat(take(preview, token).statusCode()).isEqualTo(303);
    return statistics.getPrepareStatementCount();
  }

  private Document preview(String csv) {
    Answer sent = send("list.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(sent.statusCode()).as(sent.text()).isEqualTo(303);
    return curator.page(path(sent));
  }

  private static String path(Answer answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private Answer take(Document preview) {
    return take(preview, curator.formToken());
  }

  private Answer take(Document preview, String token) {
    return curator.submit(
        preview.select("form[action$=import]").attr("action"),
        Map.of("seal", preview.select("input[name=seal]").val(), "_token", token));
  }

  private Answer send(String name, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--%1$s\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n%2$s\r\n--%1$s\r\n"
            + "Content-Disposition: form-data; name=\"list\"; filename=\"%3$s\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    body.writeBytes(
        head.formatted(BOUNDARY, curator.formToken(), name).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    return curator.send("POST", LISTS, headers, body.toByteArray());
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(c -> "<c t=\"inlineStr\"><is><t>" + c + "</t></is></c>")
        .collect(Collectors.joining("", "<row>", "</row>"));
  }

  private static byte[] workbook(String rows) throws IOException {
    String office = "http://schemas.openxmlformats.org/";
    String main = office + "spreadsheetml/2006/main";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="%1$spackage/2006/content-types"><Override PartName="/xl/workbook.xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        </Types>"""
            .formatted(office));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="r1"
        Type="%1$sofficeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
        </Relationships>"""
            .formatted(office));
    parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns="%2$s" xmlns:r="%1$sofficeDocument/2006/relationships"><sheets>
        <sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>"""
            .formatted(office, main));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private void make(Map<String, String> fields) {
    assertThat(curator.submit("/admin/companies", fields).statusCode()).isEqualTo(303);
  }

  private List<String> securities() {
    return world.rows(
        "select concat_ws(' ', mic, symbol, coalesce(name_zh, name_en)) from listed_security"
            + " order by mic, symbol");
  }

  private List<String> listings() {
    return world.rows(
        "select l.mic || ' ' || l.symbol from listing l join company c on c.id = l.company_id"
            + " where c.slug = 'test-zephyr' order by l.id");
  }

  private List<String> state() {
    return world.rows("select state from company where slug = 'test-zephyr'");
  }

  private long acts() {
    return Long.parseLong(world.rows("select count(*) from act").get(0));
  }

  private Answer undo(String act) {
    return curator.submit("/admin/log/" + act + "/undo", Map.of());
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }
}
