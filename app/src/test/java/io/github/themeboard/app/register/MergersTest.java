package io.github.themeboard.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.register.Kept;
import io.github.themeboard.domain.register.MergerRefused;
import io.github.themeboard.domain.register.Mergers;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.writing.Repair;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies become one, and two again, against a real database. */
@QuarkusTest
class MergersTest {
  @Inject World world;
  @Inject Mergers mergers;
  @Inject Undoing undoing;
  @Inject TextReplacement texts;
  @Inject Repair repair;
  @Inject TestClock clock;

  private long fact;

  @BeforeEach
  void twoCompanies() {
    world.company("old", "Old Chips", "OldC", "1111");
    world.company("new", "New Chips", "NewC", "2222");
    fact = publish("Old Chips makes chips", "test-old");
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void factsNameTheSurvivingCompanyInANewVersionAndThePastStays() {
    merge("test-old", "test-new");
    assertThat(companies(fact)).containsExactly("test-new");
    assertThat(versions(fact)).containsExactly("1 test-old", "2 test-new");
  }

  @Test
  void theSurvivingCompanyKeepsTheNamesAndListingsThatWereChosen() {
    mergers.merge(
        "test-old",
        "test-new",
        new Kept(Set.of("Old Chips", "OldC"), Set.of()),
        World.ACTOR,
        "twice on the board");
    assertThat(names("test-new")).containsExactly("NewC", "Old Chips", "OldC");
    assertThat(shares("test-new")).containsExactly("2222");
    assertThat(shares("test-old")).containsExactly("1111");
  }

  @Test
  void aMergerIsTakenBackExactly() {
    long both =
        world.publish(
            () ->
                new RiskFactor(
                    world.naming("Both may fail", "test-old", "test-new"), RiskCategory.SUPPLY),
            clock.instant());
    merge("test-old", "test-new");
    assertThat(companies(both)).containsExactly("test-new");
    mergers.separate("test-old", World.ACTOR, null);
    assertThat(companies(fact)).containsExactly("test-old");
    assertThat(companies(both)).containsExactly("test-new", "test-old");
    assertThat(names("test-new")).containsExactly("NewC");
    assertThat(names("test-old")).containsExactly("OldC");
    assertThat(shares("test-old")).containsExactly("1111");
    assertThat(shares("test-new")).containsExactly("2222");
  }

  @Test
  void aFactThatWasEditedSinceKeepsItsEditAndNamesTheFormerCompanyAgain() {
    Act.Summary merger = merge("test-old", "test-new");
    long since = publish("New Chips grows", "test-new");
    edit(fact, "It makes many chips", "test-new");
    undoing.undo(merger.id(), World.ACTOR, null);
    assertThat(companies(fact)).containsExactly("test-old");
    assertThat(
            world.rows(
                "select text_en from fact_version where known_to is null and fact_id = " + fact))
        .containsExactly("It makes many chips");
    assertThat(companies(since)).containsExactly("test-new");
  }

  @Test
  void aFactThatWasRetractedSinceStaysRetracted() {
    merge("test-old", "test-new");
    world.retract(fact, clock.instant());
    mergers.separate("test-old", World.ACTOR, null);
    assertThat(companies(fact)).isEmpty();
  }

  @Test
  void anUndoThatIsTakenBackMergesAgainWithWhatCameSince() {
    Act.Summary merger = merge("test-old", "test-new");
    Act.Summary apart = undoing.undo(merger.id(), World.ACTOR, null);
    long since = publish("Old Chips grows", "test-old");
    Act.Summary again = undoing.undo(apart.id(), World.ACTOR, null);
    assertThat(companies(fact)).containsExactly("test-new");
    assertThat(companies(since)).containsExactly("test-new");
    assertThat(names("test-new")).containsExactly("NewC", "Old Chips", "OldC");
    undoing.undo(again.id(), World.ACTOR, null);
    assertThat(companies(fact)).containsExactly("test-old");
    assertThat(companies(since)).containsExactly("test-old");
    assertThat(names("test-new")).containsExactly("NewC");
    assertThat(shares("test-old")).containsExactly("1111");
  }

  @Test
  void whatIsPartOfAnotherCompanyIsMergedNoSecondTimeAndComesBackLast() {
    world.company("third", "Third Chips", "ThirdC", "3333");
    merge("test-old", "test-new");
    refused(MergerRefused.Reason.MERGED_BEFORE, () -> merge("test-old", "test-third"));
    refused(MergerRefused.Reason.INTO_MERGED, () -> merge("test-third", "test-old"));
    refused(MergerRefused.Reason.ITSELF, () -> merge("test-new", "test-new"));
    refused(MergerRefused.Reason.NOT_MERGED, () -> mergers.separate("test-new", World.ACTOR, null));
    merge("test-new", "test-third");
    refused(
        MergerRefused.Reason.SURVIVOR_MERGED,
        () -> mergers.separate("test-old", World.ACTOR, null));
    mergers.separate("test-new", World.ACTOR, null);
    mergers.separate("test-old", World.ACTOR, null);
    assertThat(companies(fact)).containsExactly("test-old");
    assertThat(names("test-new")).containsExactly("NewC");
  }

  @Test
  void aFactThatWasRetractedBeforeDoesNotComeBackToAMergedCompany() {
    world.retract(fact, clock.instant());
    long retraction =
        Long.parseLong(
            world.rows("select max(act_id) from decision where fact_id = " + fact).get(0));
    merge("test-old", "test-new");
    refused(
        MergerRefused.Reason.FACT_NAMES_MERGED, () -> undoing.undo(retraction, World.ACTOR, null));
  }

  @Test
  void aFactWhosePassagesWereAllLostMovesAndComesBackAndWaitsForRepair() {
    Article source =
        world.article("lost", "Lost", null, "Old Chips was named here once. It is no more.");
    long lost =
        world.publish(
            () -> {
              Statement said = world.naming("It was named", "test-old");
              return new Exposure(
                  new Statement(
                      said.text(),
                      said.certainty(),
                      said.themes(),
                      said.companies(),
                      List.of(world.citation(source, "Old Chips was named here once."))),
                  Exposure.Role.SUPPLIER,
                  1);
            },
            clock.instant());
    texts.replace(source.id(), "Nobody is named here any more.", null, World.ACTOR, null);
    Act.Summary merger = merge("test-old", "test-new");
    assertThat(companies(lost)).containsExactly("test-new");
    assertThat(companies(fact)).containsExactly("test-new");
    assertThat(waiting(lost)).hasSize(1);
    undoing.undo(merger.id(), World.ACTOR, null);
    assertThat(companies(lost)).containsExactly("test-old");
    assertThat(waiting(lost)).hasSize(1);
  }

  private List<Citation> waiting(long id) {
    List<String> cited =
        world.rows(
            "select f.citation_id from fact_citation f join fact_version v on v.id = f.version_id"
                + " where v.known_to is null and v.fact_id = "
                + id);
    return repair.waiting(0, 500).stream()
        .filter(c -> cited.contains(String.valueOf(c.id())))
        .toList();
  }

  private static void refused(MergerRefused.Reason reason, Runnable merger) {
    assertThatThrownBy(merger::run)
        .isInstanceOfSatisfying(MergerRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private Act.Summary merge(String slug, String into) {
    return mergers.merge(slug, into, Kept.ALL, World.ACTOR, null);
  }

  private long publish(String text, String... companies) {
    return world.publish(() -> exposure(text, companies), clock.instant());
  }

  private void edit(long id, String text, String... companies) {
    world.edit(id, () -> exposure(text, companies), clock.instant());
  }

  private Exposure exposure(String text, String... companies) {
    return new Exposure(world.naming(text, companies), Exposure.Role.SUPPLIER, 1);
  }

  private List<String> companies(long id) {
    return world.rows(
        "select c.slug from fact_version v join fact_company x on x.version_id = v.id"
            + " join company c on c.id = x.company_id where v.known_to is null and v.fact_id = "
            + id
            + " order by 1");
  }

  private List<String> versions(long id) {
    return world.rows(
        "select v.version || ' ' || c.slug from fact_version v"
            + " join fact_company x on x.version_id = v.id join company c on c.id = x.company_id"
            + " where v.fact_id = "
            + id
            + " order by v.version");
  }

  private List<String> names(String slug) {
    return world.rows(
        "select a.name from company_alias a join company c on c.id = a.company_id where c.slug = '"
            + slug
            + "' order by a.name collate \"C\"");
  }

  private List<String> shares(String slug) {
    return world.rows(
        "select l.symbol from listing l join company c on c.id = l.company_id where c.slug = '"
            + slug
            + "' order by 1");
  }
}
