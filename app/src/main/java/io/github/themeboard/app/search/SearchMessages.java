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
  String count(String count, boolean more, boolean one, String query);

  @Message
  String counted(String count, boolean more);

  @Message
  String part(String counted, String from, String to);

  @Message
  String first_of(String counted, String shown);

  @Message
  String show_all(String section, String count, boolean more);

  @Message
  String bound(String bound);

  @Message
  String pages();

  @Message
  String earlier();

  @Message
  String later();

  @Message
  String also(Reasons.Place place);

  @Message
  String none(String query);

  @Message
  String none_hint();

  @Message
  String only_excluded();

  @Message
  String all();
}
