package io.github.themeboard.domain.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.World;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.FactKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact as its form has it. */
class DraftTest {

  @Test
  void aVersionBecomesADraftWithAllThatItSays() {
    Exposure exposure =
        new Exposure(
            World.statement(Set.of(World.SENSING), Set.of(World.AURELIA)),
            Exposure.Role.SUPPLIER,
            2);
    Draft draft = DraftOf.version(exposure);
    assertThat(draft.one(Field.TEXT_EN)).isEqualTo("Airlines buy sensors.");
    assertThat(draft.one(Field.TEXT_ZH)).isEqualTo("航空公司采购传感器。");
    assertThat(draft.all(Field.THEMES)).containsExactly("quantum-sensing");
    assertThat(draft.all(Field.COMPANIES)).containsExactly("aurelia");
    assertThat(draft.one(Field.ROLE)).isEqualTo("supplier");
    assertThat(draft.one(Field.GRADE)).isEqualTo("2");
  }

  @Test
  void anEditReplacesTheFieldsThatItNamesAndLeavesTheRest() {
    Draft draft = Draft.of(FactKind.RISK).with(Field.TEXT_EN, "one").with(Field.CATEGORY, "supply");
    Draft edited = draft.edited(Map.of(Field.TEXT_EN, List.of(" two ")));
    assertThat(edited.one(Field.TEXT_EN)).isEqualTo("two");
    assertThat(edited.one(Field.CATEGORY)).isEqualTo("supply");
    assertThat(draft.one(Field.TEXT_EN)).isEqualTo("one");
  }

  @Test
  void aFieldOfAnotherKindIsLeftOut() {
    assertThat(Draft.of(FactKind.RISK).with(Field.GRADE, 3).one(Field.GRADE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TEXT_EN, textEn", "VALUE_MAX, valueMax", "UNIT_NAME_ZH, unitNameZh", "DATE, date"})
  void aFieldIsNamedAlikeInFormsAndJson(Field field, String key) {
    assertThat(field.key()).isEqualTo(key);
    assertThat(Field.named(key)).contains(field);
  }

  @ParameterizedTest
  @CsvSource({
    "Aurelia Photonics, aurelia-photonics",
    "Café & Söhne, cafe-sohne",
    "增长率, u-589e-957f-7387"
  })
  void aNameBecomesASlug(String name, String slug) {
    assertThat(Catalogue.slug(name)).isEqualTo(slug);
  }
}
