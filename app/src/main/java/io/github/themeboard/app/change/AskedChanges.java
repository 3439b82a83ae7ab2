package io.github.themeboard.app.change;

import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.MalformedClock;
import io.github.themeboard.app.page.Moments;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.change.ChangeScope;
import io.github.themeboard.domain.change.Span;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Which comparison an address asks for: {@code ?theme=&company=&from=&to=}. {@code from} and {@code
 * to} are days or instants, as {@link Moments} reads them; without {@code to} it is the moment of
 * the page's own clocks.
 */
@RequestScoped
public class AskedChanges {
  private static final String FROM = "from";
  private static final String TO = "to";

  private final Page page;
  private final Moments moments;
  private final ThemeChoice themes;
  private final CompanyRepository companies;
  private final MergerRepository mergers;

  AskedChanges(
      Page page,
      Moments moments,
      ThemeChoice themes,
      CompanyRepository companies,
      MergerRepository mergers) {
    this.page = page;
    this.moments = moments;
    this.themes = themes;
    this.companies = companies;
    this.mergers = mergers;
  }

  /**
   * The two moments; nothing if the address names no first one.
   *
   * @throws Declined if one cannot be read
   */
  public Optional<Span> span() {
    Clocks from = moment(FROM);
    Clocks to = moment(TO);
    return from.past()
        ? Optional.of(new Span(from, to.past() ? to : page.clocks()))
        : Optional.empty();
  }

  /**
   * The two moments.
   *
   * @throws Declined if one cannot be read, or the first is missing
   */
  public Span required() {
    return span().orElseThrow(() -> refused(words().from_missing()));
  }

  /**
   * The facts that it is about.
   *
   * @throws NoSuchPage if there is no such theme or company
   */
  public ChangeScope scope() {
    return new ChangeScope(
        themes.chosen().map(t -> themes.tree().branch(t)).orElse(Set.of()),
        company().map(Company::id).orElse(null));
  }

  /** The company that it is about, if any; for one that was merged into another, that one. */
  public Optional<Company> company() {
    String slug = page.parameter("company");
    return slug == null
        ? Optional.empty()
        : Optional.of(
            mergers
                .survivorOf(slug)
                .or(() -> companies.bySlug(slug, Clocks.NOW))
                .orElseThrow(() -> new NoSuchPage("/companies")));
  }

  private Clocks moment(String name) {
    try {
      return moments.of(name);
    } catch (MalformedClock e) {
      throw refused(words().moment_unreadable(name));
    }
  }

  private Declined refused(String explanation) {
    return new Declined(400, words().moment_title(), explanation)
        .leadingTo(page.path(), words().title());
  }

  private ChangeMessages words() {
    return page.messages(ChangeMessages.class);
  }
}
