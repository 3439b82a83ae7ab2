package io.github.themeboard.app.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an article with its marks. */
@MessageBundle("marking")
public interface MarkingMessages {
  @Message
  String kind_name();

  @Message
  String kinds();

  @Message
  String kind_on();

  @Message
  String kind_off();

  @Message
  String jumps();

  @Message
  String jump_previous();

  @Message
  String jump_next();

  @Message
  String jump_at(String at, int of);

  @Message
  String jump_none(int of);

  @Message
  String jump_keys();

  @Message
  String nothing_shown();

  @Message
  String notes(int count);

  @Message
  String same_title();

  @Message
  String same_repeats();

  @Message
  String same_others();

  @Message
  String same_one_origin(int articles, String origin);

  @Message
  String same_origins(int articles, int origins);
}
