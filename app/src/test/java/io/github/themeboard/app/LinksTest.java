package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No link of any page is dead, and none leaves the board but to the articles' originals. */
@QuarkusTest
class LinksTest {
  @Inject World world;

  @Test
  void noLinkIsDead() {
    Set<String> known = new TreeSet<>(world.addresses());
    List<String> dead =
        targets().stream()
            .map(target -> target.replaceFirst("#.*", ""))
            // Footnotes are followed by FootnotesTest, the other language by EveryPageTest.
            .filter(target -> !target.contains("cite=") && !target.contains("lang="))
            .filter(known::add)
            .filter(target -> Site.get(target).statusCode() != 200)
            .toList();
    assertThat(dead).isEmpty();
  }

  @Test
  void everyFragmentIsThere() {
    List<String> dead = new ArrayList<>();
    for (String target : targets()) {
      if (target.matches("[^#]*#.+") && !target.contains("cite=") && !target.contains("lang=")) {
        Document page = Site.page(target.replaceFirst("#.*", ""));
        if (page.getElementById(target.replaceFirst(".*#", "")) == null) {
          dead.add(target);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void onlyTheOriginalsOfArticlesAreElsewhere() {
    for (World.PageRead page : world.pages()) {
      Document document = page.document();
      document.select(".article-head a[href^=http]").remove();
      assertThat(Site.references(document)).as(page.toString()).allMatch(r -> r.startsWith("/"));
    }
  }

  @Test
  void everyLinkHasAName() {
    for (World.PageRead page : world.pages()) {
      assertThat(page.document().select("a[href], button"))
          .as(page.toString())
          .allMatch(a -> a.hasText() || !a.attr("aria-label").isBlank());
    }
  }

  @Test
  void noPageThatThisVersionLacksIsReferredTo() {
    assertThat(targets())
        .noneMatch(t -> t.matches("/(s|account|admin|api)\\b.*"))
        .noneMatch(t -> t.matches(".*\\.(csv|xlsx|json|md|pdf|atom)(\\?.*)?"));
  }

  private Set<String> targets() {
    return world.pages().stream()
        .flatMap(page -> Site.references(page.document()).stream())
        .filter(target -> target.startsWith("/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
