package io.github.themeboard.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.ReviewQueue;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Curators read who did what, when and why. */
@QuarkusTest
class LogPagesTest {
  private static final String HOUSE = "/admin/houses/test-old";

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;

  private Person curator;

  @BeforeEach
  void comeIn() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    world.house("old", "Zephyr Research");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void theReasonOfAnUndoIsKeptAndShownInTheLogAndInTheHistoryOfTheFact() {
    long article = proposals.article("log", "Wafer supply may fail.");
    Outcome.All all =
        queue.accept(
            List.of(Asked.of(proposals.risk(article, "Wafer supply may fail."), null)),
            World.ACTOR,
            null);
    String act = "/admin/log/" + all.act().id();
    assertThat(curator.page(act).select("form input[name=reason]")).hasSize(1);
    curator.submit(act + "/undo", Map.of("reason", "the source was withdrawn"));
    assertThat(curator.page("/admin/log/" + lastAct()).select(".article-meta").text())
        .contains("the source was withdrawn");
    assertThat(curator.page("/admin/log?actor=test-curator").select("tbody").text())
        .contains("the source was withdrawn");
    long fact = all.outcomes().get(0).factId();
    assertThat(curator.page("/admin/facts/" + fact).select("#history ~ table").text())
        .contains("the source was withdrawn");
  }

  @Test
  void aChangeOfAnEntryIsToldInWordsWithWhatWasBefore() {
    curator.submit(
        HOUSE + "?_method=PUT", Map.of("en", "Zephyr Institute", "others", "ZI", "reason", "new"));
    Document act = curator.page("/admin/log/" + lastAct());
    assertThat(act.select("h3").text()).isEqualTo("House: Zephyr Institute");
    assertThat(act.select("section tbody tr").eachText())
        .containsExactly(
            "English name Zephyr Research Zephyr Institute", "Other names (nothing) ZI");
    assertThat(curator.page("/admin/log?actor=test-curator").select("tbody tr").first().text())
        .contains("House: Zephyr Institute");
  }

  @Test
  void aPartAndItsWholeLeadToEachOther() {
    long article = proposals.article("log", "Wafer supply may fail. Etching may stop.");
    long one = proposals.risk(article, "Wafer supply may fail.");
    long two = proposals.risk(article, "Etching may stop.");
    long whole =
        queue
            .accept(List.of(Asked.of(one, null), Asked.of(two, null)), World.ACTOR, null)
            .act()
            .id();
    long part = queue.takeBack(one, CandidateStatus.ACCEPTED, null, World.ACTOR, "only this").id();
    assertThat(curator.page("/admin/log/" + part).select("main a").eachAttr("href"))
        .contains("/admin/log/" + whole);
    assertThat(curator.page("/admin/log/" + whole).select("main a").eachAttr("href"))
        .contains("/admin/log/" + part);
  }

  @Test
  void thePagesSayWhatTheySayInBothLanguages() {
    curator.submit(HOUSE + "?_method=PUT", Map.of("en", "Zephyr Institute", "zh", "和风研究"));
    for (String language : Site.LANGUAGES) {
      for (String address : List.of("/admin/log", "/admin/log/" + lastAct())) {
        Document page = curator.page(address + "?lang=" + language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main input:not([type=hidden])"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  @Test
  void thePackHasANameInEachLanguage() {
    for (Map.Entry<String, String> pack :
        Map.of("zh-CN", "内置资料包", "en", "The bundled pack").entrySet()) {
      Document page = curator.page("/admin/log?actor=pack&lang=" + pack.getKey());
      assertThat(page.select("select[name=actor] option[selected]").text())
          .isEqualTo(pack.getValue());
      assertThat(page.select("tbody td:nth-child(3)").eachText()).containsOnly(pack.getValue());
    }
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }
}
