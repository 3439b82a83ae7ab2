package io.github.themeboard.app.article;

import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An article that tests invent, of which every sentence supports a fact. */
@ApplicationScoped
@Transactional
public class LongArticle {
  private final World world;

  LongArticle(World world) {
    this.world = world;
  }

  /** Publishes it with so many facts; its number. */
  public long with(int facts) {
    String text =
        IntStream.range(0, facts).mapToObj(LongArticle::sentence).collect(Collectors.joining(" "));
    Article article = world.article("long", "A long one", world.house("lathes", "Lathes"), text);
    for (int i = 0; i < facts; i++) {
      String said = sentence(i);
      world.publish(
          () ->
              new RiskFactor(
                  world.statement(said, "foundry", world.citation(article, said)),
                  RiskCategory.SUPPLY),
          World.THEN);
    }
    return article.id();
  }

  private static String sentence(int number) {
    return "Lathe " + number + " is sold.";
  }
}
