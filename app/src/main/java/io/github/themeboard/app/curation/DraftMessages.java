package io.github.themeboard.app.curation;

import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form that a fact is written in. */
@MessageBundle("draft")
public interface DraftMessages {
  @Message
  String field(Field field);

  @Message
  String problem(DraftFault.Problem problem);

  @Message
  String bound(Bound bound);

  @Message
  String aspect(StageReading.Aspect aspect);

  @Message
  String none();

  @Message
  String measure_of_kind();

  @Message
  String stage_of_article();

  @Message
  String hint_companies();

  @Message
  String hint_period();

  @Message
  String hint_date();

  @Message
  String hint_magnitude();

  @Message
  String hint_fact_number();
}
