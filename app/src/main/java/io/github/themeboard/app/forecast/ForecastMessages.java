package io.github.themeboard.app.forecast;

import io.github.themeboard.domain.forecast.DueState;
import io.github.themeboard.domain.forecast.Outcome;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forecast ledger. */
@MessageBundle("forecast")
public interface ForecastMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String as_of(String day);

  @Message
  String count(int count);

  @Message
  String none();

  @Message
  String state_label();

  @Message
  String any_state();

  @Message
  String house_label();

  @Message
  String any_house();

  @Message
  String state(DueState state);

  @Message
  String state_lead(DueState state);

  @Message
  String all_of(int count);

  @Message
  String due();

  @Message
  String says();

  @Message
  String house();

  @Message
  String verdict();

  @Message
  String sources();

  @Message
  String in_days(long days);

  @Message
  String days_ago(long days);

  @Message
  String due_today();

  @Message
  String open();

  @Message
  String outcome(Outcome outcome);

  @Message
  String outcome_came_true();

  @Message
  String outcome_partly();

  @Message
  String outcome_failed();

  @Message
  String outcome_unjudgeable();

  @Message
  String judged_on(String day);

  @Message
  String of_version(int judged, int now);

  @Message
  String judge();

  @Message
  String judge_label(long fact);

  @Message
  String records();

  @Message
  String records_lead();

  @Message
  String caution(int few);

  @Message
  String record_few();

  @Message
  String record_more(int count);

  @Message
  String record_first(int shown, int all);

  @Message
  String made();

  @Message
  String fell_due();

  @Message
  String not_judged();
}
