package io.github.themeboard.domain.stage;

import static io.github.themeboard.domain.World.SENSING;
import static io.github.themeboard.domain.World.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.stage.StageReading.Aspect;
import io.github.themeboard.domain.wording.Wording;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageReadingTest {
  private static final Framework DOORS =
      new Framework("two-doors", new Wording("Two doors", "两道门"), SENSING);
  private static final Stage LABORATORY = DOORS.add("laboratory", new Wording("Laboratory", "实验室"));
  private static final Stage FIELD = DOORS.add("field", new Wording("Field", "现场"));

  @Test
  void stagesStandInTheOrderInWhichTheyWereAdded() {
    assertThat(DOORS.stages()).containsExactly(LABORATORY, FIELD);
    assertThat(DOORS.stages()).extracting(Stage::position).containsExactly(1, 2);
    assertThat(FIELD.framework()).isSameAs(DOORS);
  }

  @ParameterizedTest
  @EnumSource
  void aStatusReadingSaysWhereTheStageStands(StageStatus status) {
    StageReading reading = reading(Aspect.STATUS, status);

    assertThat(reading.kind()).isEqualTo(FactKind.STAGE);
    assertThat(reading.stage()).isSameAs(FIELD);
    assertThat(reading.status()).isEqualTo(status);
  }

  @Test
  void aStatusReadingWithoutAStatusIsRefused() {
    assertThatThrownBy(() -> reading(Aspect.STATUS, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a status reading has a status, the others have none");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATUS")
  void otherReadingsHaveNoStatus(Aspect aspect) {
    assertThat(reading(aspect, null).status()).isNull();
    assertThatThrownBy(() -> reading(aspect, StageStatus.REACHED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a status reading has a status, the others have none");
  }

  private static StageReading reading(Aspect aspect, StageStatus status) {
    return new StageReading(statement(Set.of(SENSING), Set.of()), FIELD, aspect, status);
  }
}
