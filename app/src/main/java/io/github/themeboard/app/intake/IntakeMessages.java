package io.github.themeboard.app.intake;

import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.ImportStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of imports. */
@MessageBundle("intake")
public interface IntakeMessages {

  @Message
  String imports_title();

  @Message
  String status(ImportStatus status);

  @Message
  String door(Door door);

  @Message
  String actor_folder();

  @Message
  String failure(FailureReason reason);

  // The list, and what can be sent
  @Message
  String imports_lead();

  @Message
  String imports_none();

  @Message
  String imports_older();

  @Message
  String files_title();

  @Message
  String files_label();

  @Message
  String files_hint(long megabytes, int most);

  @Message
  String files_chosen();

  @Message
  String files_button();

  @Message
  String text_title();

  @Message
  String text_label();

  @Message
  String text_button();

  @Message
  String address_title();

  @Message
  String address_label();

  @Message
  String address_hint();

  @Message
  String address_button();

  @Message
  String given_title();

  @Message
  String given_date();

  @Message
  String given_hint();

  @Message
  String column_import();

  @Message
  String column_by();

  @Message
  String column_when();

  @Message
  String column_state();

  @Message
  String column_done();

  @Message
  String done_of(long done, long total);

  // One import
  @Message
  String import_title(long id);

  @Message
  String import_lead(String actor, String moment);

  @Message
  String summary(String status, long done, long total, long failed);

  @Message
  String cancelled_by(String actor, String moment);

  @Message
  String refresh();

  @Message
  String cancel();

  @Message
  String retry_all(long count);

  @Message
  String retry_one();

  @Message
  String retry_one_label(String name);

  @Message
  String column_file();

  @Message
  String column_result();

  @Message
  String counts(int fresh, int confirming, int conflicting);

  @Message
  String counts_held(String counts, int held);

  @Message
  String duplicate();

  @Message
  String duplicate_article();

  @Message
  String rewrite();

  @Message
  String review();

  @Message
  String review_label(String name);

  @Message
  String article();

  @Message
  String file_gone();

  // An imported article
  @Message
  String excerpt();

  @Message
  String excerpt_text();

  @Message
  String whole_text();

  // What is refused
  @Message
  String refused_title();

  @Message
  String no_files();

  @Message
  String no_text();

  @Message
  String no_address();

  @Message
  String no_date();

  @Message
  String no_import();

  @Message
  String too_many_files(int most);

  @Message
  String too_large(long megabytes);

  @Message
  String body_title();

  @Message
  String body_too_large(long megabytes);

  @Message
  String unknown_title();

  @Message
  String unknown_text();
}
