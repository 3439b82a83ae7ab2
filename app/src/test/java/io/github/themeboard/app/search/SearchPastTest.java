package io.github.themeboard.app.search;

import static io.github.themeboard.app.search.Sayings.address;
import static io.github.themeboard.app.search.Sayings.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.register.Kept;
import io.github.themeboard.domain.register.Mergers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As known at a moment the texts and names of then are searched. */
@QuarkusTest
class SearchPastTest {
  private static final String GOES = "Quartzite may fall by 5% in the spring.";

  @Inject World world;
  @Inject People people;
  @Inject Sayings sayings;
  @Inject TextReplacement texts;
  @Inject Mergers mergers;
  @Inject TestClock clock;

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
    people.forget();
  }

  private Instant later() {
    clock.pass(Duration.ofSeconds(10));
    Instant moment = clock.instant();
    clock.pass(Duration.ofSeconds(10));
    return moment;
  }

  @Test
  void aTextThatWasReplacedIsFoundAsOfBefore() {
    Citation citation = sayings.cited("replaced", GOES);
    long article = citation.article().id();
    world.rows(
        "update article set imported_at = now() - interval '1 hour' where id = %d returning id"
            .formatted(article));
    sayings.risk(citation, "Prices may fall", null, "foundry");
    Instant before = later();
    texts.replace(article, "Corrected: granite may fall by 6%.", null, World.ACTOR, null);
    Instant after = later();
    Person curator = Person.signedIn(people.with("curator").name());
    String asked = address("/search", "quartzite spring") + "&lang=en&kind=passage&knownAt=";
    for (String theme : List.of("", "&theme=foundry")) {
      assertThat(curator.page(asked + before + theme).select(".hits .passage").text())
          .isEqualTo(GOES);
      assertThat(Site.page(asked + before + theme).select(".hits .passage").text()).isEqualTo(GOES);
    }
    assertThat(curator.page(asked + before + "&theme=inference").select(".hits")).isEmpty();
    assertThat(curator.page(asked + after).select(".hits")).isEmpty();
    assertThat(Site.page(asked + after).select(".hits")).isEmpty();
    assertThat(curator.page(asked.replace("&knownAt=", "")).select(".hits")).isEmpty();
  }

  private List<String> found(String query, Instant at) {
    return search(query, "&kind=company&knownAt=" + at).select(".names a").eachText();
  }

  @Test
  void companiesAreFoundAsTheyWereMerged() {
    world.company("old", "Quartz Old", "Olivine", "7711");
    world.company("new", "Quartz New", "Newtonite", "7722");
    world.rows(
        "update company set created_at = now() - interval '1 hour' where slug like 'test-%'"
            + " returning id");
    Instant before = later();
    mergers.merge("test-old", "test-new", Kept.ALL, World.ACTOR, null);
    Instant between = later();
    assertThat(found("olivine", before)).containsExactly("Quartz Old");
    assertThat(found("quartz old", before)).containsExactly("Quartz Old");
    assertThat(found("7711", before)).containsExactly("Quartz Old");
    assertThat(found("quartz old", between)).containsExactly("Quartz New");
    mergers.separate("test-old", World.ACTOR, null);
    Instant after = later();
    assertThat(found("olivine", before)).containsExactly("Quartz Old");
    assertThat(found("olivine", between)).containsExactly("Quartz New");
    assertThat(found("quartz old", between)).containsExactly("Quartz New");
    assertThat(found("7711", between)).containsExactly("Quartz New");
    assertThat(found("olivine", after)).containsExactly("Quartz Old");
    assertThat(companies(before)).contains("test-old");
    assertThat(companies(between)).doesNotContain("test-old").contains("test-new");
    assertThat(companies(after)).contains("test-old");
    assertThat(one(between).statusCode()).isEqualTo(303);
    assertThat(one(after).statusCode()).isEqualTo(200);
  }

  private static Answer one(Instant at) {
    return Site.get("/api/v1/companies/test-old?knownAt=" + at);
  }

  /** Slugs of the test's companies: they were made last. */
  private String companies(Instant at) {
    String last = world.rows("select max(id) from company where slug not like 'test-%'").get(0);
    return Site.get("/api/v1/companies?limit=200&cursor=" + last + "&knownAt=" + at).text();
  }
}
