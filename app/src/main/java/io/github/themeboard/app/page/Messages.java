package io.github.themeboard.app.page;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every text of the pages; the words stand in {@code messages/msg_*.properties}, one file a
 * language.
 */
@MessageBundle
public interface Messages {

  // Site
  @Message
  String site_description();

  @Message
  String skip_to_content();

  @Message
  String nav_label();

  @Message
  String nav_themes();

  @Message
  String nav_companies();

  @Message
  String nav_risks();

  @Message
  String nav_figures();

  @Message
  String nav_stages();

  @Message
  String nav_timeline();

  @Message
  String nav_articles();

  @Message
  String nav_help();

  @Message
  String crumbs_label();

  @Message
  String footer_is();

  @Message
  String footer_is_not();

  @Message
  String show_all(int count);

  @Message
  String themes_label();

  @Message
  String companies_label();

  @Message
  String listings_label();

  @Message
  String not_stated();

  @Message
  String print_address();

  // Clocks
  @Message
  String clock_label();

  @Message
  String clock_open();

  @Message
  String clock_published_by(String day);

  @Message
  String clock_known_at(String moment);

  @Message
  String clock_today();

  @Message
  String clock_published_by_field();

  @Message
  String clock_known_at_field();

  @Message
  String clock_show();

  @Message
  String date_unknown();

  @Message
  String date_not_before(String day);

  @Message
  String date_shown_by();

  // Facts and footnotes
  @Message
  String footnote_label(int number, String source);

  @Message
  String note_read();

  @Message
  String note_orphaned();

  @Message
  String origin_count(int articles, int origins);

  @Message
  String source_in(String origin, String carrier);

  @Message
  String carriers(String house, String publisher);

  @Message
  String source_line(String source, String date);

  @Message
  String source_unnamed();

  @Message
  String endnotes_title();

  @Message
  String fact_kind(FactKind value);

  @Message
  String certainty(Certainty value);

  // Theme board
  @Message
  String board_title();

  @Message
  String board_lead();

  @Message
  String board_counts(int companies, int risks, int figures);

  @Message
  String board_sources(int articles, int origins, String day);

  @Message
  String last_evidence(String day);

  @Message
  String board_no_fact();

  @Message
  String board_empty_title();

  @Message
  String board_empty_text();

  @Message
  String board_empty_way();

  // Theme page
  @Message
  String theme_description(String name);

  @Message
  String subthemes_label();

  @Message
  String section_thesis();

  @Message
  String section_headlines();

  @Message
  String section_first_risks();

  @Message
  String section_risks();

  @Message
  String section_events();

  @Message
  String section_views();

  @Message
  String section_sources();

  @Message
  String facts_here(int count);

  @Message
  String theme_empty();

  @Message
  String theme_empty_text();

  @Message
  String theme_empty_past();

  @Message
  String theme_empty_past_text();

  // Companies
  @Message
  String companies_lead();

  @Message
  String companies_count(int count);

  @Message
  String companies_none();

  @Message
  String company_name();

  @Message
  String company_listings();

  @Message
  String company_grade();

  @Message
  String company_reason();

  @Message
  String company_more(int count);

  @Message
  String company_facts();

  @Message
  String company_origins();

  @Message
  String company_last();

  @Message
  String company_also();

  @Message
  String name_shown(String shown);

  @Message
  String company_empty();

  @Message
  String company_empty_text();

  @Message
  String company_state(Company.State value);

  @Message
  String section_exposures();

  @Message
  String section_company_views();

  @Message
  String exposure_role(Exposure.Role value);

  @Message
  String grade_0();

  @Message
  String grade_1();

  @Message
  String grade_2();

  @Message
  String grade_3();

  // Risks
  @Message
  String risks_lead();

  @Message
  String risks_count(int count);

  @Message
  String risks_none();

  @Message
  String risk_category(RiskCategory value);

  @Message
  String matrix_title();

  @Message
  String matrix_lead();

  @Message
  String matrix_source();

  @Message
  String matrix_silent();

  // Figures
  @Message
  String figures_lead();

  @Message
  String figures_count(int count);

  @Message
  String figures_none();

  @Message
  String figure_subject();

  @Message
  String figure_measure();

  @Message
  String figure_value();

  @Message
  String figure_period();

  @Message
  String figure_certainty();

  @Message
  String figure_source();

  @Message
  String figure_conflict();

  @Message
  String figure_company();

  @Message
  String figure_kind(FigureKind value);

  @Message
  String section_arithmetic();

  @Message
  String section_ends();

  @Message
  String section_rates();

  @Message
  String section_conflicts();

  @Message
  String conflicts_none();

  @Message
  String arithmetic_consistent();

  @Message
  String arithmetic_inconsistent(String computed);

  @Message
  String arithmetic_implied(String multiple);

  @Message
  String arithmetic_no_base();

  @Message
  String arithmetic_computed(String computed, String low, String high);

  @Message
  String arithmetic_implied_text(String multiple, String years);

  @Message
  String arithmetic_no_base_text();

  @Message
  String amount_about(String amount);

  @Message
  String amount_at_least(String amount);

  @Message
  String amount_at_most(String amount);

  @Message
  String amount_tokens(String number);

  @Message
  String amount_years(String number);

  @Message
  String amount_months(String number);

  @Message
  String unit_percent();

  @Message
  String unit_multiple();

  @Message
  String unit_count();

  @Message
  String unit_tokens();

  @Message
  String unit_watts();

  @Message
  String unit_years();

  @Message
  String unit_months();

  @Message
  String unit_other();

  // Filters
  @Message
  String filter_theme();

  @Message
  String filter_all_themes();

  @Message
  String filter_category();

  @Message
  String filter_all_categories();

  @Message
  String filter_measure();

  @Message
  String filter_all_measures();

  @Message
  String filter_unit();

  @Message
  String filter_all_units();

  @Message
  String filter_company();

  @Message
  String filter_all_companies();

  @Message
  String filter_from();

  @Message
  String filter_to();

  @Message
  String filter_show();

  // Stages
  @Message
  String stages_lead();

  @Message
  String stages_none();

  @Message
  String stage_theme();

  @Message
  String stage_status(StageStatus value);

  @Message
  String stage_unread();

  @Message
  String stage_disputed();

  @Message
  String stage_status_title();

  @Message
  String stage_metrics();

  @Message
  String stage_warnings();

  // Timeline
  @Message
  String timeline_lead();

  @Message
  String events_count(int count);

  @Message
  String events_none();

  // Sources
  @Message
  String articles_lead();

  @Message
  String articles_none();

  @Message
  String article_title();

  @Message
  String article_house();

  @Message
  String article_publisher();

  @Message
  String article_author();

  @Message
  String article_date();

  @Message
  String article_imported();

  @Message
  String article_untitled();

  @Message
  String article_brief_short();

  @Message
  String article_brief();

  @Message
  String article_brief_text();

  @Message
  String article_original();

  @Message
  String article_passages();

  // Errors
  @Message
  String error_missing_title();

  @Message
  String error_missing_text();

  @Message
  String error_clock_title();

  @Message
  String error_clock_text(String parameter, String written, String form);

  @Message
  String error_published_by_form();

  @Message
  String error_known_at_form();

  @Message
  String error_clock_way();

  @Message
  String error_request_title();

  @Message
  String error_request_text();

  @Message
  String error_method_text();

  @Message
  String error_failure_title();

  @Message
  String error_failure_text();
}
