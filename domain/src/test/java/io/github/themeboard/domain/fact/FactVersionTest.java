package io.github.themeboard.domain.fact;

import static io.github.themeboard.domain.World.AURELIA;
import static io.github.themeboard.domain.World.MONDAY;
import static io.github.themeboard.domain.World.SENSING;
import static io.github.themeboard.domain.World.article;
import static io.github.themeboard.domain.World.cite;
import static io.github.themeboard.domain.World.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.thesis.Thesis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactVersionTest {
  private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

  @Test
  void aStatementWithoutACitationCannotBecomeAFact() {
    Statement uncited = statement(Set.of(SENSING), Set.of(), List.of());

    assertThatThrownBy(() -> new Thesis(uncited))
        .isInstanceOf(UncitedFact.class)
        .hasMessage(
            "a fact needs at least one citation that fits its article: Airlines buy sensors.");
  }

  @Test
  void aNewVersionSaysWhatItsStatementSays() {
    Statement statement = statement(Set.of(SENSING), Set.of(AURELIA));
    FactVersion version = new Thesis(statement);

    assertThat(
            new Statement(
                version.text(),
                version.certainty(),
                version.themes(),
                version.companies(),
                version.citations()))
        .isEqualTo(statement);
  }

  @Test
  void aVersionIsNotCurrentBeforeItIsPublished() {
    FactVersion version = thesis();

    assertThat(version.current()).isFalse();
    assertThat(version.knownFrom()).isNull();
    assertThat(version.knownTo()).isNull();
  }

  @Test
  void aVersionIsCurrentFromItsPublicationToItsEnd() {
    FactVersion version = published();
    assertThat(version.current()).isTrue();

    version.end(TUESDAY);
    assertThat(version.current()).isFalse();
    assertThat(version.knownFrom()).isEqualTo(MONDAY);
    assertThat(version.knownTo()).isEqualTo(TUESDAY);
  }

  @Test
  void aPublishedVersionKnowsItsFactAndItsNumber() {
    Fact fact = new Fact(FactKind.THESIS, MONDAY);
    FactVersion version = thesis();
    version.begin(fact, 3, TUESDAY);

    assertThat(version.fact()).isSameAs(fact);
    assertThat(version.version()).isEqualTo(3);
  }

  @Test
  void aVersionIsPublishedOnce() {
    FactVersion version = published();

    assertThatThrownBy(() -> version.begin(version.fact(), 2, TUESDAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a version is published once");
  }

  @Test
  void aVersionEndsOnce() {
    FactVersion version = published();
    version.end(TUESDAY);

    assertThatThrownBy(() -> version.end(TUESDAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("version 1 was ended before");
  }

  @Test
  void aVersionThatWasNeverPublishedCannotEnd() {
    FactVersion version = thesis();

    assertThatThrownBy(() -> version.end(TUESDAY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatACallerDoesToItsListsLaterDoesNotReachTheFact() {
    Set<Theme> themes = new HashSet<>(Set.of(SENSING));
    Set<Company> companies = new HashSet<>(Set.of(AURELIA));
    List<Citation> citations = new ArrayList<>(List.of(cite(article("a", null, null), null)));
    FactVersion version = new Thesis(statement(themes, companies, citations));
    themes.clear();
    companies.clear();
    citations.clear();

    assertThat(version.themes()).containsExactly(SENSING);
    assertThat(version.companies()).containsExactly(AURELIA);
    assertThat(version.citations()).hasSize(1);
  }

  private static FactVersion thesis() {
    return new Thesis(statement(Set.of(SENSING), Set.of()));
  }

  private static FactVersion published() {
    FactVersion version = thesis();
    version.begin(new Fact(FactKind.THESIS, MONDAY), 1, MONDAY);
    return version;
  }
}
