package io.github.themeboard.app.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the comparison of themes. */
@MessageBundle("compare")
public interface CompareMessages {
  @Message
  String title();

  @Message
  String title_of(String themes);

  @Message
  String lead();

  @Message
  String link();

  @Message
  String choose();

  @Message
  String place(int number);

  @Message
  String nobody();

  @Message
  String button();

  @Message
  String one_more();

  @Message
  String too_many(int themes);

  @Message
  String unknown(String slug);

  @Message
  String contains(String above, String below);

  @Message
  String pair(String first, String second);

  @Message
  String companies_common();

  @Message
  String companies_alone();

  @Message
  String companies_none();

  @Message
  String risks_common();

  @Message
  String risks_alone();

  @Message
  String risks_none();

  @Message
  String risk_counts(int risks, int origins);

  @Message
  String bears_on(String themes);

  @Message
  String only_in(String theme);

  @Message
  String nothing_alone();

  @Message
  String absent();

  @Message
  String figures_same();

  @Message
  String figures_shared();

  @Message
  String figures_none();

  @Message
  String stages_none();

  @Message
  String stage();

  @Message
  String all_of(int count);

  @Message
  String latest_of(int shown, int all);

  @Message
  String more_readings(int count);

  @Message
  String more_shared(int count);

  @Message
  String contents();
}
