package io.github.themeboard.app.register.company;

import io.github.themeboard.domain.register.CompanyIndex;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register of companies. */
@MessageBundle("companyregister")
public interface CompanyMessages {

  // The list
  @Message
  String companies();

  @Message
  String companies_lead();

  @Message
  String search();

  @Message
  String state();

  @Message
  String ticker_field();

  @Message
  String ticker(CompanyIndex.Ticker ticker);

  @Message
  String any();

  @Message
  String counted(long count);

  @Message
  String none();

  @Message
  String name();

  @Message
  String listings();

  @Message
  String facts();

  @Message
  String earlier();

  @Message
  String next();

  @Message
  String link();

  // One company
  @Message
  String create();

  @Message
  String create_button();

  @Message
  String slug();

  @Message
  String slug_hint();

  @Message
  String others_english();

  @Message
  String others_chinese();

  @Message
  String others_hint();

  @Message
  String listings_field();

  @Message
  String listings_hint();

  @Message
  String public_page();

  @Message
  String shown();

  @Message
  String shown_hint();

  @Message
  String log();

  @Message
  String log_none();

  @Message
  String log_all();

  @Message
  String part_of(String name);

  // What is wrong
  @Message
  String name_missing();

  @Message
  String private_listed();

  @Message
  String too_long();

  @Message
  String listing_wrong(String line);

  @Message
  String listing_taken(String listing, String owner);

  @Message
  String slug_wrong(String slug);

  @Message
  String slug_taken(String slug, String owner);

  @Message
  String see_company(String name);

  @Message
  String merge_with(String name);

  @Message
  String changed();

  @Message
  String changed_by(String what, String who, String when);

  @Message
  String now_title();

  @Message
  String now_empty();

  @Message
  String refused_title();
}
