package io.github.themeboard.app.register.company;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of official lists. */
@MessageBundle("officiallist")
public interface ListMessages {

  // All lists
  @Message
  String lists();

  @Message
  String lists_lead();

  @Message
  String file();

  @Message
  String file_hint(long megabytes);

  @Message
  String show();

  @Message
  String count(long count);

  @Message
  String none();

  @Message
  String list();

  @Message
  String fresh();

  @Message
  String renamed();

  @Message
  String gains();

  @Message
  String by();

  @Message
  String when();

  @Message
  String undone();

  @Message
  String done();

  @Message
  String done_link();

  // A preview
  @Message
  String preview(String name);

  @Message
  String preview_lead();

  @Message
  String sum_fresh(int count);

  @Message
  String sum_renamed(int count);

  @Message
  String sum_gains(int count);

  @Message
  String sum_known(int count);

  @Message
  String sum_passed(int count);

  @Message
  String nothing();

  @Message
  String gain_company();

  @Message
  String gain_listings();

  @Message
  String gain_names();

  @Message
  String share();

  @Message
  String share_name();

  @Message
  String name_before();

  @Message
  String more(int count);

  @Message
  String take();

  @Message
  String discard();

  // What is wrong
  @Message
  String no_file();

  @Message
  String too_large(long megabytes);

  @Message
  String unreadable();

  @Message
  String outdated();

  @Message
  String gone_title();

  @Message
  String gone();
}
