package io.github.themeboard.app.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a candidate is new, confirms or conflicts, for people. */
@MessageBundle("because")
public interface BecauseMessages {
  @Message
  String theme_known();

  @Message
  String theme_unknown(String theme);

  @Message
  String company_known();

  @Message
  String company_in_themes(String themes);

  @Message
  String company_unknown();

  @Message
  String company_namesake(String company);

  @Message
  String risk_unknown();

  @Message
  String risk_known();

  @Message
  String event_unknown();

  @Message
  String event_known(String when);

  @Message
  String stage_unknown();

  @Message
  String stage_alike(String status);

  @Message
  String stage_otherwise(String status, String candidate);

  @Message
  String stage_elsewhen(String stage);

  @Message
  String stage_known(String stage);

  @Message
  String figure_unknown();

  @Message
  String figure_unclear(String figure);

  @Message
  String figure_forecast(String figure);

  @Message
  String figure_otherwise(String figure, String amount);

  @Message
  String figure_known(String figure);
}
