package io.github.themeboard.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An article is read by its marks: by kind, from one to the next, and beside its copies. */
@QuarkusTest
class ArticleMarksTest {
  private static final String COPIED = "Test lathes may run short of spindles.";

  @Inject World world;
  @Inject EntityManager entities;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void everyKindOfPassageIsNamedOnceWithItsNumber() {
    for (String id : world.articles().keySet()) {
      Document page = Site.page("/articles/" + id);
      assertThat(page.select(".mark-kinds .mark-sample").eachAttr("data-kinds"))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              page.select("mark").eachAttr("data-kinds").stream()
                  .flatMap(kinds -> Arrays.stream(kinds.split(" ")))
                  .distinct()
                  .toList());
    }
  }

  @Test
  void aKindThatIsSwitchedOffLosesItsMarksAndNotesButNoWord() {
    Document all = Site.page(article());
    Document some = Site.page(all.select("#kind-risk").attr("href"));
    assertThat(all.select("mark[data-kinds~=risk]")).isNotEmpty();
    assertThat(some.select("mark[data-kinds~=risk], .passages [data-kind=risk]")).isEmpty();
    assertThat(some.select("#kind-risk.off")).hasSize(1);
    assertThat(some.select("mark")).isNotEmpty();
    assertThat(some.select(".article-text").text()).isEqualTo(all.select(".article-text").text());
  }

  @Test
  void aKindThatIsSwitchedOnAgainLeavesTheAddressAsItWas() {
    Document some = Site.page(Site.page(article()).select("#kind-risk").attr("href"));
    assertThat(some.select("#kind-risk").attr("href")).isEqualTo(article());
  }

  @Test
  void withAllKindsOffThePageSaysSo() {
    Document none = Site.page(article() + "?kinds=none");
    assertThat(none.select("mark, .mark-jump")).isEmpty();
    assertThat(none.select(".article-reading > .empty-line").text()).contains("switched off");
  }

  @Test
  void thePassageThatAReaderCameForIsMarkedWhateverIsSwitchedOff() {
    String jump = Site.page(article()).select("a.passage-jump").attr("href");
    Document page = Site.page(jump.replaceFirst("#.*", "") + "&kinds=none");
    assertThat(page.select("mark.asked")).hasSize(1);
  }

  @Test
  void leadsFromEachPassageToTheNextAndFromTheLastToTheFirst() {
    Document page = Site.page(article());
    List<String> marks = page.select(".article-text mark").eachAttr("id");
    assertThat(page.select(".mark-place").text()).isEqualTo(marks.size() + " passages");
    assertThat(next(page)).endsWith("#" + marks.get(0));
    assertThat(page.select("[data-jump=-1]").attr("href"))
        .endsWith("#" + marks.get(marks.size() - 1));
    Document first = Site.page(next(page).replaceFirst("#.*", ""));
    assertThat(first.select(".mark-place").text()).isEqualTo("1 of " + marks.size());
    assertThat(next(first)).endsWith("#" + marks.get(1));
  }

  @Test
  void namesTheTextThatItRepeatsAndThoseThatRepeatIt() {
    QuarkusTransaction.requiringNew().run(this::publishCopies);
    Map<String, String> ids = ids();
    Document copy = Site.page("/articles/" + ids.get("test-copy"));
    assertThat(copy.select(".same-text p").first().text())
        .startsWith("This text repeats First of the lathes");
    assertThat(copy.select(".same-text li")).isEmpty();
    assertThat(copy.select(".same-text").text()).contains("2 articles count as one origin: Lathe");
    Document first = Site.page("/articles/" + ids.get("test-first"));
    assertThat(first.select(".same-text li a").eachText()).containsExactly("Copy of the lathes");
    assertThat(Site.page("/articles/" + ids.get("test-first"), "zh-CN").select(".same-text").text())
        .contains("计为一个源头");
  }

  @Test
  void aCopyThatReadersDoNotSeeIsNotNamed() {
    QuarkusTransaction.requiringNew().run(this::publishCopies);
    QuarkusTransaction.requiringNew().run(() -> copy("hidden", first()));
    assertThat(Site.page("/articles/" + ids().get("test-first")).select(".same-text li"))
        .hasSize(1);
  }

  @Test
  void anArticleThatNobodyRepeatsSaysNothingOfCopies() {
    assertThat(Site.page(article()).select(".same-text")).isEmpty();
  }

  private void publishCopies() {
    Article first =
        world.article("first", "First of the lathes", world.house("lathe", "Lathe"), COPIED + " 1");
    risk(first);
    risk(copy("copy", first));
  }

  private Article copy(String slug, Article of) {
    Article copy = world.article(slug, "Copy of the lathes", of.house(), COPIED + slug);
    copy.importedBy("test", of);
    return copy;
  }

  private Article first() {
    return entities
        .createQuery("from Article where slug = 'test-first'", Article.class)
        .getSingleResult();
  }

  private void risk(Article article) {
    var statement = world.statement(COPIED, "foundry", world.citation(article, COPIED));
    world.publish(() -> new RiskFactor(statement, RiskCategory.SUPPLY), World.THEN);
  }

  private static String next(Document page) {
    Element link = page.selectFirst("[data-jump=1]");
    return link == null ? "" : link.attr("href");
  }

  private String article() {
    return "/articles/" + ids().get("sinolink-white-hot");
  }

  private Map<String, String> ids() {
    Map<String, String> ids = new HashMap<>();
    world.articles().forEach((id, slug) -> ids.put(slug, id));
    return ids;
  }
}
