package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.app.fetch.OutboundClient;
import io.github.themeboard.domain.intake.Claim;
import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.importer.load.BoardExtractor;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A text that takes too long to search fails, and the one behind it is read. */
@QuarkusTest
class ExtractionTimeTest {
  @Inject Uploads uploads;
  @Inject OutboundClient client;
  @Inject BoardExtractor extractor;
  @Inject IntakeSettings settings;

  @Test
  void aTextThatTakesLongerThanItMayFailsWithItsReasonAndTheNextIsRead() throws Exception {
    assertThatThrownBy(() -> read(within("0S")))
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            e -> assertThat(e.failure()).isEqualTo(FailureReason.TAKES_TOO_LONG.because("PT0S")));
    assertThat(read(settings).found().companies()).isNotEmpty();
  }

  private Reading.Read read(IntakeSettings bounds) throws IOException, Reading.Failed {
    String file = uploads.write(Notes.note(7_001));
    try {
      Claim claim = new Claim(0, "note.txt", file, null, null, null, Door.API);
      return new Reading(uploads, client, extractor, bounds).read(claim);
    } finally {
      uploads.delete(file);
    }
  }

  private static IntakeSettings within(String time) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(IntakeSettings.class)
        .withDefaultValue("themeboard.import.extraction-time", time)
        .build()
        .getConfigMapping(IntakeSettings.class);
  }
}
