package io.github.themeboard.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The notes beside an article, however many there are. */
@QuarkusTest
class ArticleNotesTest {
  private static final String NOTES = ".margin-notes > ol > li";

  @Inject World world;
  @Inject LongArticle article;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void aLongArticleShowsItsFirstHundredNotesAndLeadsToAll() {
    long id = article.with(130);
    Document page = Site.page("/articles/" + id);
    assertThat(page.select(NOTES)).hasSize(100);
    assertThat(page.select(NOTES).first().text()).contains("Lathe 0 is sold.");
    assertThat(page.select("#passages .count").text()).isEqualTo("130");
    Document all = Site.page(address(page, "Show all 130"));
    assertThat(all.select(NOTES)).hasSize(130);
    assertThat(all.select("details.margin-notes").hasAttr("open")).isTrue();
    assertThat(Site.page(address(all, "Show fewer")).select(NOTES)).hasSize(100);
  }

  @Test
  void theNoteThatAReaderCameForIsAmongThoseShown() {
    long id = article.with(130);
    String last = world.rows("select max(id) from citation where article_id = " + id).get(0);
    Document page = Site.page("/articles/" + id + "?cite=" + last);
    assertThat(page.select(NOTES)).hasSize(30);
    assertThat(page.select(NOTES + ".asked").text()).contains("Lathe 129 is sold.");
    assertThat(page.select(".margin-notes").text()).contains("101–130 of 130");
  }

  @Test
  void aSwitchedKindAndAJumpKeepAllNotes() {
    long id = article.with(130);
    Document all = Site.page("/articles/" + id + "?show=passages");
    assertThat(all.select(".mark-kinds a, .mark-jump a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.contains("show=passages"));
  }

  @Test
  void aShortArticleShowsAllOfItsNotes() {
    Document page = Site.page("/articles/1");
    assertThat(page.select(NOTES)).isNotEmpty();
    assertThat(page.select(".margin-notes .more, .margin-notes .list-pages")).isEmpty();
  }

  @Test
  void onPaperAnArticleStatesItsAddressWithItsClocks() {
    assertThat(Site.page("/articles/1?publishedBy=2026-06-01").select(".endnotes").text())
        .startsWith("This page: http")
        .endsWith("/articles/1?publishedBy=2026-06-01");
  }

  private static String address(Document page, String link) {
    return Site.linkNamed(page, link).replaceFirst("#.*", "");
  }
}
