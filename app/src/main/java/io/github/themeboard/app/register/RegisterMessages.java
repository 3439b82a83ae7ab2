package io.github.themeboard.app.register;

import io.github.themeboard.domain.register.MergerRefused;
import io.github.themeboard.domain.register.ThemeFault;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register. */
@MessageBundle("register")
public interface RegisterMessages {

  // Mergers
  @Message
  String merger_link();

  @Message
  String merger_title(String name);

  @Message
  String merger_lead();

  @Message
  String merger_search();

  @Message
  String merger_find();

  @Message
  String merger_none();

  @Message
  String merger_choose(String name);

  @Message
  String merger_into(String name);

  @Message
  String merger_effect(String merged, String survivor);

  @Message
  String merger_names();

  @Message
  String merger_listings();

  @Message
  String merger_why();

  @Message
  String merger_button();

  @Message
  String merger_holds(String merged, String survivor);

  @Message
  String merger_back_lead(String merged);

  @Message
  String merger_back();

  @Message
  String merger_refused(MergerRefused.Reason reason);

  // Houses and publishers
  @Message
  String houses();

  @Message
  String houses_lead();

  @Message
  String publishers();

  @Message
  String publishers_lead();

  @Message
  String sources_search();

  @Message
  String sources_none();

  @Message
  String sources_more();

  @Message
  String source_name();

  @Message
  String source_english();

  @Message
  String source_chinese();

  @Message
  String source_others();

  @Message
  String source_others_field();

  @Message
  String source_others_hint();

  @Message
  String source_articles();

  @Message
  String source_limit();

  @Message
  String source_limit_hint();

  @Message
  String source_save();

  @Message
  String join_title();

  @Message
  String join_lead();

  @Message
  String join_search();

  @Message
  String join_button(String name);

  // Themes
  @Message
  String themes();

  @Message
  String themes_lead();

  @Message
  String theme_order();

  @Message
  String theme_up();

  @Message
  String theme_down();

  @Message
  String theme_up_label(String name);

  @Message
  String theme_down_label(String name);

  @Message
  String theme_new();

  @Message
  String theme_slug();

  @Message
  String theme_slug_hint();

  @Message
  String theme_parent();

  @Message
  String theme_top();

  @Message
  String theme_make();

  @Message
  String theme_page();

  @Message
  String theme_thesis();

  @Message
  String theme_theses();

  @Message
  String theme_theses_none();

  @Message
  String terms_english();

  @Message
  String terms_chinese();

  @Message
  String terms_hint();

  @Message
  String term_long();

  @Message
  String theme_in_the_way(String parent);

  @Message
  String theme_fault(ThemeFault.Problem problem);

  // Refusals
  @Message
  String name_taken(String name, String owner);

  @Message
  String saved_nothing();

  @Message
  String saved_namesake(String name);

  @Message
  String name_missing();

  @Message
  String name_long();

  @Message
  String limit_wrong();

  @Message
  String join_itself();

  @Message
  String stale(String who, String when);

  @Message
  String changed_since(String who, String when);

  @Message
  String refused_title();

  @Message
  String refused_about(String company, String why);

  @Message
  String missing_title();

  @Message
  String missing_text();
}
