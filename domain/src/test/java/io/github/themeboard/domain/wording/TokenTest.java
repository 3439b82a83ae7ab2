package io.github.themeboard.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  @Test
  void aTokenIsInLowerCaseWithHyphensWhateverTheMachinesLanguage() {
    assertThat(StageStatus.NOT_REACHED.token()).isEqualTo("not-reached");
    assertThat(RiskCategory.GEOPOLITICS.token()).isEqualTo("geopolitics");
    assertThat(FactKind.FIGURE.token()).isEqualTo("figure");
  }

  @ParameterizedTest
  @EnumSource
  void everyTokenReadsBack(RiskCategory category) {
    assertThat(Token.parse(RiskCategory.class, category.token())).isEqualTo(Optional.of(category));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NOT_REACHED", "not_reached", "Not-Reached", "notreached", "reached "})
  void anyOtherWritingIsNoToken(String written) {
    assertThat(Token.parse(StageStatus.class, written)).isEmpty();
  }
}
