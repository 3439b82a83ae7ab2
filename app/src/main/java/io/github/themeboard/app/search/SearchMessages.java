package io.github.themeboard.app.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of search. */
@MessageBundle("search")
public interface SearchMessages {
  @Message
  String title();

  @Message
  String title_of(String query);

  @Message
  String description();

  @Message
  String label();

  @Message
  String placeholder();

  @Message
  String button();

  @Message
  String hint();

  @Message
  String kind();

  @Message
  String any_kind();

  @Message
  String any_language();

  @Message
  String source_language();

  @Message
  String from();

  @Message
  String to();

  @Message
  String section(SearchFields.Section section);

  @Message
  String language(String tag);

  @Message
  String why_ticker(String said);

  @Message
  String why_alias(String said);

  @Message
  String why_term(String said);

  @Message
  String exact();

  @Message
  String count(int count, String query);

  @Message
  String none(String query);

  @Message
  String none_hint();

  @Message
  String only_excluded();

  @Message
  String more();

  @Message
  String all();
}
