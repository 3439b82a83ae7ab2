package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text is imported again after a curator put another one in its place. */
@QuarkusTest
class ReplacedTextTest {
  @Inject Desk desk;
  @Inject TextReplacement texts;
  @Inject World world;
  @Inject EntityManager entities;

  @BeforeEach
  void open() {
    desk.open();
  }

  /** Candidates that went with their text name the act, so they go before it. */
  @AfterEach
  void forget() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "delete from candidate_decision where candidate_id in (select c.id from"
                            + " candidate c join article a on a.id = c.article_id where"
                            + " a.imported_by like 'test-%')")
                    .executeUpdate());
    desk.forget();
    world.forget();
  }

  @Test
  void aTextThatAnArticleHadBeforeIsKnown() {
    long article = replaced(131);
    JsonNode again = desk.finished(desk.send(Map.of("b.txt", Notes.note(131))));
    JsonNode item = again.get("items").get(0);
    assertThat(item.get("duplicateOf").asLong()).as(again.toString()).isEqualTo(article);
  }

  @Test
  void anAddressThatAnotherArticleHasGetsANumber() {
    long article = replaced(132);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createQuery("update PastText set contentHash = 'x' where article.id = :id")
                    .setParameter("id", article)
                    .executeUpdate());
    JsonNode again = desk.finished(desk.send(Map.of("b.txt", Notes.note(132))));
    long second = again.get("items").get(0).get("articleId").asLong();
    String slug = "select slug from article where id = ";
    assertThat(desk.rows(slug + second)).containsExactly(desk.rows(slug + article).get(0) + "-2");
  }

  private long replaced(int note) {
    JsonNode first = desk.finished(desk.send(Map.of("a.txt", Notes.note(note))));
    long article = first.get("items").get(0).get("articleId").asLong();
    texts.replace(article, "All of it was withdrawn in " + note + ".", null, World.ACTOR, null);
    return article;
  }
}
