package io.github.themeboard.app.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what somebody follows. */
@MessageBundle("watch")
public interface WatchMessages {
  @Message
  String since_visit(String day);

  @Message
  String since_counts(int added, int changed, int retracted);

  @Message
  String since_nothing();

  @Message
  String since_show();

  @Message
  String since_label();

  @Message
  String since_day();

  @Message
  String since_malformed_title();

  @Message
  String since_malformed();

  @Message
  String watch();

  @Message
  String unwatch();

  @Message
  String unwatch_label(String name);

  @Message
  String title();

  @Message
  String lead_account();

  @Message
  String lead_browser();

  @Message
  String of_today();

  @Message
  String empty();

  @Message
  String empty_hint();

  @Message
  String no_script();

  @Message
  String entry();

  @Message
  String actions();

  @Message
  String since_label_short();

  @Message
  String none_since(String day);

  @Message
  String new_since(int count, String day);

  @Message
  String others(int changed, int retracted);

  @Message
  String seen();

  @Message
  String merge();
}
