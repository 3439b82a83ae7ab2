package io.github.themeboard.app.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a curator asked for and is not done, with the reason and what to do. */
@MessageBundle("refused")
public interface RefusedMessages {
  @Message
  String refused_title();

  @Message
  String missing_title();

  @Message
  String missing_text();

  @Message
  String decided_version();

  @Message
  String reason_given(String reason);

  @Message
  String changed_since(String who, String when, String what);

  @Message
  String undone_before(String who, String when);

  @Message
  String part_of_many(long others, long act);

  @Message
  String faulty_candidate(String text, String fault);

  @Message
  String uncited();

  @Message
  String no_passage();

  @Message
  String no_reason();

  @Message
  String nothing_selected();

  @Message
  String too_many_selected(int most);

  @Message
  String json_object();

  @Message
  String json_ids();

  @Message
  String json_if_match();

  @Message
  String json_list(int most);

  @Message
  String changed_form(String who, String when, String what);

  @Message
  String json_characters();

  @Message
  String json_value(String name, String allowed);

  @Message
  String json_id(String name);

  @Message
  String json_up_to(String name, int most);

  @Message
  String json_name(String allowed);

  @Message
  String not_decided();

  @Message
  String alert_title();
}
