package io.github.themeboard.app.forecast;

import io.github.themeboard.domain.forecast.VerdictFault;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words in which curators judge forecasts. */
@MessageBundle("verdict")
public interface VerdictMessages {
  @Message
  String judge_title(long fact);

  @Message
  String judge_lead();

  @Message
  String falls_due(String day);

  @Message
  String standing();

  @Message
  String no_standing();

  @Message
  String enter_title();

  @Message
  String replaces();

  @Message
  String outcome_field();

  @Message
  String choose();

  @Message
  String evidence_title();

  @Message
  String evidence_lead();

  @Message
  String article_number();

  @Message
  String quote();

  @Message
  String occurrence();

  @Message
  String proof();

  @Message
  String reason();

  @Message
  String save();

  @Message
  String withdraw_title();

  @Message
  String withdraw_lead();

  @Message
  String withdraw_reason();

  @Message
  String withdraw();

  @Message
  String history();

  @Message
  String who();

  @Message
  String from();

  @Message
  String until();

  @Message
  String stands();

  @Message
  String shown_by(long fact);

  @Message
  String problem(VerdictFault.Problem problem);

  @Message
  String no_passage();

  @Message
  String changed_since(String who, String when);

  @Message
  String refused_title();

  @Message
  String refused_changed(String who, String when);
}
