package io.github.themeboard.domain.exposure;

import static io.github.themeboard.domain.World.AURELIA;
import static io.github.themeboard.domain.World.BOREALIS;
import static io.github.themeboard.domain.World.CLOCKS;
import static io.github.themeboard.domain.World.SENSING;
import static io.github.themeboard.domain.World.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.exposure.Exposure.Role;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.theme.Theme;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

  @Test
  void aCompanyHasOneRoleAndGradeInAllThemesOfAnExposure() {
    Statement statement = statement(Set.of(SENSING, CLOCKS), Set.of(AURELIA));
    Exposure exposure = new Exposure(statement, Role.SUPPLIER, 3);

    assertThat(exposure.kind()).isEqualTo(FactKind.EXPOSURE);
    assertThat(exposure.role()).isEqualTo(Role.SUPPLIER);
    assertThat(exposure.grade()).isEqualTo(3);
    assertThat(exposure.companies()).containsExactly(AURELIA);
    assertThat(exposure.themes()).containsExactlyInAnyOrder(SENSING, CLOCKS);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 4, 65_537})
  void aGradeOutsideOneToThreeIsRefused(int grade) {
    Statement statement = statement(Set.of(SENSING), Set.of(AURELIA));

    assertThatThrownBy(() -> new Exposure(statement, Role.DRIVER, grade))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a grade is 1, 2 or 3, not " + grade);
  }

  @Test
  void anExposureOfNoCompanyIsRefused() {
    assertRefused(Set.of(SENSING), Set.of());
  }

  @Test
  void anExposureOfTwoCompaniesIsRefused() {
    assertRefused(Set.of(SENSING), Set.of(AURELIA, BOREALIS));
  }

  @Test
  void anExposureToNoThemeIsRefused() {
    assertRefused(Set.of(), Set.of(AURELIA));
  }

  private static void assertRefused(Set<Theme> themes, Set<Company> companies) {
    assertThatThrownBy(() -> new Exposure(statement(themes, companies), Role.DRIVER, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an exposure is of one company, in one theme or more");
  }
}
