package io.github.themeboard.app.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the first start leaves behind. */
@QuarkusTest
class OpeningTest {
  @Inject World world;
  @Inject Opening opening;
  @Inject FirstAccount account;

  @Test
  void theServerIsReadyOnceMigrationsAndThePackAreIn() {
    assertThat(opening.open()).isTrue();
    given().get("/q/health/ready").then().statusCode(200);
  }

  @Test
  void thePackIsAcceptedInOneRevision() {
    assertThat(
            world.rows(
                "select distinct a.revision || ' ' || a.verb || ' ' || d.verb || ' ' || a.actor"
                    + " from decision d join act a on a.id = d.act_id where a.actor = 'pack'"))
        .containsExactly("1 LOAD ACCEPT pack");
  }

  @Test
  void everyFactOfThePackIsCited() {
    assertThat(
            world.rows(
                "select v.id from fact_version v where not exists"
                    + " (select 1 from fact_citation c where c.version_id = v.id)"))
        .isEmpty();
  }

  @Test
  void theAdminHasOnePasswordThatIsKeptNowhere() {
    List<String> accounts =
        world.rows("select name || ' ' || role || ' ' || password_hash from account");
    assertThat(accounts).singleElement().asString().startsWith("admin ADMIN $argon2id$");
    assertThat(accounts.toString()).doesNotContain("a password for tests");
  }

  @Test
  void aSecondStartMakesNoSecondAccountAndLoadsNoSecondPack() {
    List<String> before = world.rows("select count(*) from fact_version");
    account.ensure();
    opening.onStart(null);
    assertThat(world.rows("select count(*) from account")).containsExactly("1");
    assertThat(world.rows("select count(*) from fact_version")).isEqualTo(before);
  }
}
