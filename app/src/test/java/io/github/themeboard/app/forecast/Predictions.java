package io.github.themeboard.app.forecast;

import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The forecasts of a house that tests invent: the Delphi Desk, which speaks of foundries. */
@ApplicationScoped
@Transactional
public class Predictions {
  /** The ledger of that house alone. */
  public static final String OF_THE_HOUSE = "/forecasts?house=house:test-delphi";

  /** The day on which its article came out. */
  public static final LocalDate SPOKE = LocalDate.of(2018, 6, 15);

  public static final String WORDS = "Foundry output doubles. The harvest was good.";

  private final World world;
  private @Nullable Article article;
  private @Nullable Citation passage;
  private @Nullable Measure measure;

  Predictions(World world) {
    this.world = world;
  }

  /** Lets the house publish an article; its number. */
  public long open() {
    House house = world.house("delphi", "Delphi Desk");
    article = world.article("delphi", "Delphi speaks", house, WORDS, Dating.exact(SPOKE));
    passage = world.citation(article, "Foundry output doubles.");
    measure = world.measure("delphi");
    return article.id();
  }

  /** Lets the house say what follows in another article. */
  public void speak(String slug, Dating dating) {
    Article other =
        world.article(slug, "Delphi again", article.house(), WORDS + " " + slug, dating);
    passage = world.citation(other, "Foundry output doubles.");
  }

  /** A figure that the house expects in a period, known for an hour. */
  public long figure(String text, Certainty certainty, @Nullable String period) {
    return world.publish(() -> version(text, certainty, period), Instant.now().minusSeconds(3_600));
  }

  /** An event that the house expects. */
  public long event(String text, Certainty certainty, String date) {
    Supplier<FactVersion> event =
        () -> new Event(statement(text, certainty), EventDate.parse(date));
    return world.publish(event, Instant.now().minusSeconds(3_600));
  }

  public void edit(long fact, String text, String period) {
    world.edit(fact, () -> version(text, Certainty.FORECAST, period), Instant.now());
  }

  private FactVersion version(String text, Certainty certainty, @Nullable String period) {
    FigureDetail detail =
        new FigureDetail(
            new Wording("Output", null),
            measure,
            FigureKind.COUNT,
            new Quantity(BigDecimal.TEN, null, 0, new Unit("count"), false, null),
            null,
            period == null ? null : new Period(period),
            false,
            null,
            null);
    return new Figure(statement(text, certainty), detail);
  }

  private Statement statement(String text, Certainty certainty) {
    return new Statement(
        new Wording(text, null),
        certainty,
        Set.of(world.theme("foundry")),
        Set.of(),
        List.of(passage));
  }
}
