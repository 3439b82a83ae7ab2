package io.github.themeboard.app.stage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of stage boards across sources. */
@MessageBundle("stageboard")
public interface StageMessages {
  @Message
  String by_source();

  @Message
  String by_source_lead();

  @Message
  String source();

  @Message
  String status();

  @Message
  String date();

  @Message
  String said();

  @Message
  String sources();

  @Message
  String stand(StageSources.Stand stand);

  @Message
  String differs_count(int count);

  @Message
  String all_agree(int count);

  @Message
  String history();

  @Message
  String history_point(String day, String status, String source);

  @Message
  String history_change(String from, String to);

  @Message
  String history_one();

  @Message
  String nothing();

  @Message
  String differs();
}
