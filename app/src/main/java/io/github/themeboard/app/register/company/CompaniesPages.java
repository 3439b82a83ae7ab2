package io.github.themeboard.app.register.company;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.register.CompanyIndex;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the list of the register shows. */
@RequestScoped
class CompaniesPages {
  private static final int ROWS = 50;
  private static final int LAST_PAGE = 1_000;

  private final Page page;
  private final CompanyIndex index;
  private final CompanyWords words;

  CompaniesPages(Page page, CompanyIndex index, CompanyWords words) {
    this.page = page;
    this.index = index;
    this.words = words;
  }

  /**
   * A row of the list.
   *
   * @param listings in one line; empty for none
   */
  record RowView(
      String href, String name, String lang, String state, String listings, long facts) {}

  /**
   * The register, and the form of a new company.
   *
   * @param query what was searched for; empty for nothing
   * @param counted how many companies that are, in words
   * @param earlier address of the page before; null on the first
   * @param next address of the next page; null on the last
   */
  record CompaniesView(
      String query,
      List<Choice> states,
      List<Choice> tickers,
      String counted,
      List<RowView> rows,
      @Nullable String earlier,
      @Nullable String next,
      CompanyForm form,
      List<Choice> formStates,
      @Nullable FaultView fault) {}

  @Transactional
  CompaniesView list(CompanyForm form, @Nullable FaultView fault) {
    String query = Objects.requireNonNullElse(page.parameter("q"), "");
    Company.State state = chosen(Company.State.class, "state");
    CompanyIndex.Ticker ticker = chosen(CompanyIndex.Ticker.class, "ticker");
    CompanyIndex.Filter filter = new CompanyIndex.Filter(query, state, ticker);
    int number = (int) Math.max(1, Math.min(LAST_PAGE, RowId.read(page.parameter("page"), 1)));
    long count = index.count(filter);
    return new CompaniesView(
        query,
        words.states(state == null ? "" : state.token()),
        Stream.of(CompanyIndex.Ticker.values())
            .map(t -> new Choice(t.token(), words.messages().ticker(t), t == ticker))
            .toList(),
        words.messages().counted(count),
        index.rows(filter, (number - 1) * ROWS, ROWS).stream().map(this::row).toList(),
        number > 1 ? onPage(number - 1) : null,
        count > (long) number * ROWS ? onPage(number + 1) : null,
        form,
        words.states(form.state()),
        fault);
  }

  private <E extends Enum<E> & Token> @Nullable E chosen(Class<E> type, String parameter) {
    return Token.parse(type, Objects.requireNonNullElse(page.parameter(parameter), ""))
        .orElse(null);
  }

  private String onPage(int number) {
    return page.here(Map.of("page", number == 1 ? "" : String.valueOf(number)));
  }

  private RowView row(CompanyIndex.Row row) {
    return new RowView(
        CompanyWords.address(row.slug()),
        row.name().in(page.locale()),
        row.name().languageIn(page.locale()),
        page.messages().company_state(row.state()),
        row.listings(),
        row.facts());
  }
}
