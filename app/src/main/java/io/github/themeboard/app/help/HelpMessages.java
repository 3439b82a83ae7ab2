package io.github.themeboard.app.help;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of help that pages and pictures share; its prose is in templates, one a language. */
@MessageBundle("help")
public interface HelpMessages {
  @Message
  String description();

  @Message
  String timeless();

  @Message
  String contents();

  @Message
  String for_readers();

  @Message
  String for_curators();

  /** Names a section of help where its subject stands on a page. */
  @Message
  String about(String section);

  @Message
  String fact_alternative();

  @Message
  String fact_statement();

  @Message
  String fact_before();

  @Message
  String fact_quote();

  @Message
  String fact_source();

  @Message
  String origins_alternative();

  @Message
  String origins_article(int number);

  @Message
  String origins_house();

  @Message
  String origins_says();

  @Message
  String clocks_alternative();

  @Message
  String clocks_published();

  @Message
  String clocks_accepted();

  @Message
  String clocks_asked();

  @Message
  String clocks_by_source();

  @Message
  String clocks_by_board();

  @Message
  String clocks_shown();

  @Message
  String clocks_not_shown();

  @Message
  String chart_alternative();

  @Message
  String chart_rate();
}
