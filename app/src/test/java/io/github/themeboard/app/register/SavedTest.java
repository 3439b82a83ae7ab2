package io.github.themeboard.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said when an entry of the register is saved. */
@QuarkusTest
class SavedTest {
  private static final String OLD = "/admin/companies/test-old";

  @Inject World world;
  @Inject People people;

  private Person curator;

  @BeforeEach
  void twoCompanies() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    world.company("old", "Zephyr Chips", "Zphr", "0111");
    world.company("new", "Zephyr Lasers", "ZLas", "2222");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OLD,
        "/admin/themes/foundry",
        "/admin/frameworks/four-gates",
        "/admin/houses/dongwu"
      })
  void aFormThatIsSavedUnchangedIsNoActAndSaysSo(String address) {
    String log = log();
    Answer answer = save(address, Map.of());
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
    assertThat(curator.page(path(answer)).select("[role=status]").text())
        .contains("Nothing was changed");
    assertThat(log()).isEqualTo(log);
  }

  @Test
  void aNameThatAnotherCompanyHasIsSavedWithAWordAboutIt() {
    Answer answer = save(OLD, Map.of("othersEn", "Zphr\nzlas"));
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
    assertThat(curator.page(path(answer)).select("[role=status]").text())
        .contains("Zephyr Lasers has one of these names too");
  }

  @Test
  void aPrivateCompanyHasNoListing() {
    Answer answer = save(OLD, Map.of("state", "private"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.text()).contains("A private company has no listing.");
  }

  private String log() {
    return curator.page("/admin/log").select("tbody th a").first().attr("href");
  }

  private Answer save(String address, Map<String, String> written) {
    Document page = curator.page(address);
    Element form = page.select("form[action=" + address + "?_method=PUT]").first();
    Map<String, String> fields = new HashMap<>();
    for (Element field : form.select("input[name], textarea[name]")) {
      fields.put(field.attr("name"), field.val());
    }
    for (Element field : form.select("select[name]")) {
      fields.put(field.attr("name"), field.select("option[selected]").val());
    }
    fields.putAll(written);
    return curator.submit(address + "?_method=PUT", fields);
  }

  private static String path(Answer answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }
}
