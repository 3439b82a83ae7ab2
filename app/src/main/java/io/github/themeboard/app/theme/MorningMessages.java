package io.github.themeboard.app.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the news above the theme board. */
@MessageBundle("morning")
public interface MorningMessages {
  @Message
  String fresh();

  @Message
  String fresh_since(int count, String day);

  @Message
  String fresh_in_theme(int count);

  /** Before {@link #fresh_in_theme}, for whoever hears the link alone. */
  @Message
  String fresh_of(String theme);

  /** After {@link #fresh_in_theme}, for whoever hears the link alone. */
  @Message
  String fresh_from(String day);

  @Message
  String fresh_more(int themes);

  @Message
  String due();

  @Message
  String no_due();

  @Message
  String all_forecasts();

  @Message
  String disputes();

  @Message
  String disputes_count(int count);

  @Message
  String no_disputes();

  @Message
  String all_figures();
}
