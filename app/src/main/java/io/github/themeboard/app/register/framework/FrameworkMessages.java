package io.github.themeboard.app.register.framework;

import io.github.themeboard.domain.register.FrameworkFault;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of frameworks and their stages, for curators. */
@MessageBundle("frameworks")
public interface FrameworkMessages {

  // The list
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String more();

  @Message
  String name();

  @Message
  String theme();

  @Message
  String stages();

  @Message
  String readings();

  // The form
  @Message
  String new_title();

  @Message
  String english();

  @Message
  String chinese();

  @Message
  String theme_choose();

  @Message
  String slug();

  @Message
  String slug_hint();

  @Message
  String reason();

  @Message
  String make();

  @Message
  String save();

  @Message
  String readers_page();

  @Message
  String stage_names();

  @Message
  String stage_english(int place);

  @Message
  String stage_chinese(int place);

  // The stages
  @Message
  String order_title();

  @Message
  String order_lead();

  @Message
  String place();

  @Message
  String reading_count(int count);

  @Message
  String unread();

  @Message
  String earlier();

  @Message
  String later();

  @Message
  String remove();

  @Message
  String earlier_label(String name);

  @Message
  String later_label(String name);

  @Message
  String remove_label(String name);

  @Message
  String no_stages();

  @Message
  String add_title();

  @Message
  String add();

  @Message
  String stage_slug();

  @Message
  String stage_slug_hint();

  // What is wrong
  @Message
  String name_missing();

  @Message
  String too_long();

  @Message
  String fault(FrameworkFault.Problem problem);

  @Message
  String in_use(int count);

  @Message
  String changed(String who, String when);

  @Message
  String changed_field(String label, String before, String after);

  @Message
  String nothing();

  @Message
  String refused_title();

  // Readers
  @Message
  String no_stages_yet();
}
