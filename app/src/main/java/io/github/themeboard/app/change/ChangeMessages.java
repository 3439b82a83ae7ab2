package io.github.themeboard.app.change;

import io.github.themeboard.domain.change.Change;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of changes, and of the clocks as a control. */
@MessageBundle("change")
public interface ChangeMessages {
  @Message
  String title();

  @Message
  String title_of(String name);

  @Message
  String lead();

  @Message
  String between(String from, String to);

  @Message
  String published_by(String day);

  @Message
  String known_at(String moment);

  @Message
  String both_clocks(String published, String known);

  @Message
  String today();

  @Message
  String choose_title();

  @Message
  String choose_text();

  @Message
  String from_day();

  @Message
  String from_known();

  @Message
  String to_day();

  @Message
  String to_known();

  @Message
  String compare();

  @Message
  String counts(int added, int changed, int retracted);

  @Message
  String none();

  @Message
  String none_text();

  @Message
  String behind();

  @Message
  String first_page();

  @Message
  String section(Change.Sort sort);

  @Message
  String before();

  @Message
  String now();

  @Message
  String retracted_at(String moment);

  @Message
  String retracted_hidden();

  @Message
  String reason(String reason);

  @Message
  String passages();

  @Message
  String amount();

  @Message
  String yes();

  @Message
  String pages_label();

  @Message
  String newer();

  @Message
  String further();

  @Message
  String moment_title();

  @Message
  String moment_unreadable(String name);

  @Message
  String from_missing();

  @Message
  String slider_published();

  @Message
  String slider_known();

  @Message
  String slider_hint();

  @Message
  String days_go();

  @Message
  String as_known();

  @Message
  String as_published();

  @Message
  String changes_since();

  @Message
  String changes();
}
