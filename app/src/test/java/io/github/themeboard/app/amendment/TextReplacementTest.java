package io.github.themeboard.app.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.amendment.TextRefused;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A corrected text takes the place of an article's, and everything in it is accounted for. */
@QuarkusTest
class TextReplacementTest {
  private static final String STAYS = "Etching tools stay short all year.";
  private static final String GOES = "Wafer prices may fall by 5% in the spring.";
  private static final String TEXT =
      "The fabs of the north have been visited once more by us. "
          + STAYS
          + " That is what every buyer of such tools has told us. "
          + GOES
          + " So say the traders.";

  private static final String CORRECTED =
      "Corrected. " + TEXT.replace("fall by 5% in the spring", "fall by 6% in the spring");

  @Inject World world;
  @Inject Proposals proposals;
  @Inject TextReplacement texts;
  @Inject Undoing undoing;
  @Inject People people;
  @Inject EntityManager entities;

  private long article;
  private long stays;
  private long goes;

  @BeforeEach
  void write() {
    article = proposals.article("corrected", TEXT);
    stays = fact("Tools stay short.", STAYS);
    goes = fact("Prices may fall by 5%.", GOES);
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aPreviewTellsWhatStaysAndWhatIsLostAndChangesNothing() {
    var before = everything();
    TextReplacement.Outlook outlook = texts.preview(article, CORRECTED);
    assertThat(outlook).isEqualTo(new TextReplacement.Outlook(1, List.of(GOES), 0, 0));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whatFitsStaysAndWhatDoesNotIsOrphanedButStillShownAndMarked() {
    replace(CORRECTED);
    Document page = Site.page("/risks?theme=foundry");
    assertThat(page.select("[data-fact=" + stays + "] .source-line").text())
        .doesNotContain("no longer has this passage");
    assertThat(page.select("[data-fact=" + goes + "] .source-line").text())
        .contains("no longer has this passage");
    Document source = Site.page("/articles/" + article);
    assertThat(source.select("mark").eachText()).containsExactly(STAYS);
    assertThat(source.select(".passages").text()).contains(GOES, "no longer has this passage");
  }

  @Test
  void anUndoRestoresEverythingExactlyAndAnUndoOfThatToo() {
    long waits = proposals.risk(article, GOES);
    var before = everything();
    long act = replace(CORRECTED);
    var after = everything();
    assertThat(status(waits)).isEqualTo("REJECTED");
    long undo = undoing.undo(act, World.ACTOR, null).id();
    assertThat(everything()).isEqualTo(before);
    assertThat(status(waits)).isEqualTo("PENDING");
    final long redo = undoing.undo(undo, World.ACTOR, null).id();
    assertThat(world.rows("select content from article where id = " + article))
        .containsExactly(CORRECTED);
    assertThat(everything()).isEqualTo(after);
    undoing.undo(redo, World.ACTOR, null);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void candidatesThatFitGoAlong() {
    final long waits = proposals.risk(article, STAYS);
    replace(CORRECTED);
    assertThat(status(waits)).isEqualTo("PENDING");
    int start = TEXT.indexOf(STAYS) + "Corrected. ".length();
    assertThat(world.rows("select start_at from candidate where id = " + waits))
        .containsExactly(String.valueOf(start));
  }

  @Test
  void aCandidateThatWaitsStaysIfItsWordsStandAmongOtherWordsAndAFactDoesNot() {
    String text = "Module prices may fall; laser supply may tighten.";
    long other = proposals.article("near", text);
    long goes = proposals.risk(other, "Module prices may fall");
    final long waits = proposals.risk(other, "laser supply may tighten");
    String corrected = text.replaceFirst("may", "could");
    assertThat(texts.preview(other, corrected).stale()).isEqualTo(1);
    long act = texts.replace(other, corrected, null, World.ACTOR, null).act().id();
    assertThat(status(goes)).isEqualTo("REJECTED");
    assertThat(status(waits)).isEqualTo("PENDING");
    assertThat(world.rows("select start_at from candidate where id = " + waits))
        .containsExactly("26");
    undoing.undo(act, World.ACTOR, null);
    assertThat(status(goes)).isEqualTo("PENDING");
    assertThat(world.rows("select start_at from candidate where id = " + waits))
        .containsExactly("24");
  }

  @Test
  void aTextThatAnotherArticleHasOrThatIsTheSameIsRefused() {
    proposals.article("other", "Quite another text.");
    assertThat(reason("Quite another text.")).isEqualTo(TextRefused.Reason.TAKEN);
    assertThat(reason(TEXT)).isEqualTo(TextRefused.Reason.SAME);
    assertThat(reason(" \n")).isEqualTo(TextRefused.Reason.EMPTY);
  }

  @Test
  void whoeverReplacesATextThatWasReplacedMeanwhileIsTold() {
    replace(CORRECTED);
    assertThat(
            catchThrowable(
                () -> texts.replace(article, TEXT + " More.", "0000", World.ACTOR, null)))
        .isInstanceOfSatisfying(
            TextRefused.class, e -> assertThat(e.reason()).isEqualTo(TextRefused.Reason.CHANGED));
  }

  @Test
  void aCuratorLooksReplacesRepairsAndTheUndoNamesTheRepair() {
    people.with("curator");
    Person curator = Person.signedIn("test-curator");
    String form = "/admin/articles/" + article + "/text";
    final String seen = curator.page(form).select("input[name=seen]").val();
    Answer looked = send(curator, form + "/previews", Map.of("text", CORRECTED, "seen", seen));
    Document preview = Site.parsed(looked.text(), form);
    assertThat(preview.select(".outlook li").eachText())
        .contains("Footnotes that stay: 1", "Footnotes that become orphans and wait for repair: 1");
    String previewed = preview.select("input[name=previewed]").val();
    assertThat(preview.select("textarea[name=text]").val().strip()).isEqualTo(CORRECTED);
    Answer done =
        send(
            curator,
            form + "?_method=PUT",
            Map.of("text", CORRECTED, "seen", seen, "previewed", previewed));
    assertThat(done.statusCode()).as(done.text()).isEqualTo(303);

    Document list = curator.page("/admin/repairs");
    assertThat(list.select(".orphan b").eachText()).contains(GOES);
    String address = list.select("li:has(b:contains(Wafer prices)) a.button").first().attr("href");
    assertThat(curator.page(address).select(".article-text").text()).contains("fall by 6%");
    Map<String, String> wrong =
        Map.of("article", "" + article, "quote", "Nobody said so.", "occurrence", "1");
    assertThat(curator.submit(address, wrong).statusCode()).isEqualTo(409);
    Map<String, String> right =
        Map.of("article", "" + article, "quote", GOES.replace("5", "6"), "occurrence", "1");
    assertThat(curator.submit(address, right).statusCode()).isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").select("[data-fact=" + goes + "] q").text())
        .contains("fall by 6%");
    assertThat(curator.get(address).statusCode()).isEqualTo(404);

    String act = world.rows("select max(id) from act where verb = 'REPLACE'").get(0);
    Answer refused = curator.submit("/admin/log/" + act + "/undo", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.text()).contains("test-curator", "undo that first");
  }

  private Answer send(Person person, String address, Map<String, String> fields) {
    String boundary = "themeboard-test-boundary";
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_token", person.formToken());
    StringBuilder body = new StringBuilder();
    all.forEach(
        (name, value) ->
            body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name)
                .append("\"\r\n\r\n" + value + "\r\n"));
    return person.send(
        "POST",
        address,
        Map.of("Content-Type", "multipart/form-data; boundary=" + boundary),
        body.append("--" + boundary + "--\r\n").toString());
  }

  private long fact(String text, String quote) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                world.publish(
                    () ->
                        new RiskFactor(
                            world.statement(
                                text,
                                "foundry",
                                world.citation(entities.find(Article.class, article), quote)),
                            RiskCategory.SUPPLY),
                    Instant.now().minusSeconds(60)));
  }

  private long replace(String text) {
    return texts.replace(article, text, null, World.ACTOR, "a correction").act().id();
  }

  private TextRefused.Reason reason(String text) {
    return ((TextRefused) catchThrowable(() -> texts.preview(article, text))).reason();
  }

  private String status(long candidate) {
    return world.rows("select status from candidate where id = " + candidate).get(0);
  }

  /** All that the text holds, a row a line. */
  private List<String> everything() {
    return List.of(
        world.rows("select content || content_hash from article where id = " + article).toString(),
        world
            .rows(
                "select cast(p as text) from paragraph p where article_id = "
                    + article
                    + " order by position")
            .toString(),
        world
            .rows(
                "select cast(c as text) from citation c where article_id = "
                    + article
                    + " order by id")
            .toString(),
        world
            .rows(
                "select cast(p as text) from candidate_citation p join candidate c on c.id ="
                    + " p.candidate_id where c.article_id = "
                    + article
                    + " order by 1")
            .toString());
  }
}
