package io.github.themeboard.app.amendment;

import io.github.themeboard.domain.amendment.TextRefused;
import io.github.themeboard.domain.article.Dating;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of corrected articles. */
@MessageBundle("amendment")
public interface AmendmentMessages {

  @Message
  String refused(TextRefused.Reason reason);

  @Message
  String text_title();

  @Message
  String text_lead();

  @Message
  String text_field();

  @Message
  String text_file();

  @Message
  String text_file_hint();

  @Message
  String text_why();

  @Message
  String text_preview();

  @Message
  String text_replace();

  @Message
  String outlook_title();

  @Message
  String outlook_stay(int count);

  @Message
  String outlook_lost(int count);

  @Message
  String outlook_back(int count);

  @Message
  String outlook_stale(int count);

  @Message
  String outlook_lost_quotes();

  @Message
  String text_replaced();

  @Message
  String to_repairs();

  @Message
  String repairs_title();

  @Message
  String repairs_lead();

  @Message
  String repairs_none();

  @Message
  String repairs_more();

  @Message
  String repair_title();

  @Message
  String repair_old();

  @Message
  String repair_facts();

  @Message
  String repair_names();

  @Message
  String repair_shows(String name);

  @Message
  String repair_company();

  @Message
  String repair_drop();

  @Message
  String repair_drop_hint();

  @Message
  String repair_new();

  @Message
  String repair_quote();

  @Message
  String repair_quote_hint();

  @Message
  String repair_look_alike();

  @Message
  String repair_do();

  @Message
  String repair_go(String quote);

  @Message
  String repaired();

  @Message
  String article_link();

  @Message
  String head_title();

  @Message
  String head_lead();

  @Message
  String head_done();

  @Message
  String head_field_title();

  @Message
  String head_author();

  @Message
  String head_url();

  @Message
  String head_publisher();

  @Message
  String head_house();

  @Message
  String head_names_hint();

  @Message
  String head_dating();

  @Message
  String head_day();

  @Message
  String head_quote();

  @Message
  String head_save();

  @Message
  String head_no_url();

  @Message
  String head_no_day();

  @Message
  String head_too_long();

  @Message
  String dating(Dating.Certainty certainty);
}
