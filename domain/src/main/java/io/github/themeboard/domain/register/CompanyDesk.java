package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.RegisterChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes companies and corrects their names, listings and states. */
@ApplicationScoped
public class CompanyDesk {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+){0,15}";
  private static final int LONGEST_SLUG = 80;

  /** A page of its own stands at this address. */
  private static final String LISTS = "lists";

  private final FactBook book;
  private final CompanyTable table;
  private final CompanyLog log;
  private final CompanyRemoval removal;
  private final CompanyRepository companies;
  private final MergerRepository mergers;

  CompanyDesk(
      FactBook book,
      CompanyTable table,
      CompanyLog log,
      CompanyRemoval removal,
      CompanyRepository companies,
      MergerRepository mergers) {
    this.book = book;
    this.table = table;
    this.log = log;
    this.removal = removal;
    this.companies = companies;
    this.mergers = mergers;
  }

  /**
   * A company as somebody sees it.
   *
   * @param change number of its latest change; 0 if it was never changed
   */
  public record Seen(CompanyEntry entry, long change) {}

  /**
   * One company.
   *
   * @throws NoSuchEntry if the register has none of that slug
   */
  @Transactional
  public Seen one(String slug) {
    long id = company(slug).id();
    return new Seen(entry(id), change(id));
  }

  /**
   * Makes a company. One of that slug that was taken out of the register comes back instead.
   *
   * @param entry with no passages
   * @param actor the account's name
   * @throws CompanyFault if the slug cannot be, or another company has a listing of it
   */
  @Transactional
  public Act.Summary create(CompanyEntry entry, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    String slug = entry.slug();
    if (!slug.matches(SLUG) || slug.length() > LONGEST_SLUG || slug.equals(LISTS)) {
      throw new CompanyFault(CompanyFault.Problem.SLUG_WRONG, slug, slug, null);
    }
    CompanyTable.Row before = table.row(slug).orElse(null);
    if (before != null && !before.removed()) {
      throw new CompanyFault(
          CompanyFault.Problem.SLUG_TAKEN, slug, slug, entry(before.id()).name());
    }
    long id = before == null ? table.make(entry, act.at()) : before.id();
    write(id, entry);
    removal.comeBack(List.of(id));
    log.note(act, List.of(new CompanyLog.Line(id, null, entry(id).json())));
    return act.summary();
  }

  /**
   * Corrects a company.
   *
   * @param next with the slug of the company; passages that show what stays need not be in it
   * @param seen number of the latest change that the actor saw
   * @throws NoSuchEntry if there is no such company
   * @throws MergerRefused if it is part of another one
   * @throws EntryChangedSince if somebody changed it meanwhile
   * @throws CompanyFault if another company has a listing
   * @throws NothingChanged if it is as it was
   */
  @Transactional
  public Act.Summary change(CompanyEntry next, long seen, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    Company company = company(next.slug());
    if (mergers.of(company).isPresent()) {
      throw new MergerRefused(MergerRefused.Reason.MERGED_BEFORE, company);
    }
    long id = company.id();
    if (change(id) != seen) {
      throw log.changedSince(id);
    }
    CompanyEntry before = entry(id);
    CompanyEntry after = next.withEvidenceOf(before);
    write(id, after);
    if (entry(id).equals(before)) {
      throw new NothingChanged();
    }
    log.note(act, Map.of(id, before), Map.of(id, after));
    return act.summary();
  }

  /**
   * The acts that changed a company, latest first.
   *
   * @param after only changes after this one; 0 for all
   * @throws NoSuchEntry if there is no such company
   */
  @Transactional
  public List<Act.Summary> acts(String slug, long after, int most) {
    return log.acts(company(slug).id(), after, most);
  }

  private void write(long id, CompanyEntry entry) {
    Map<Long, CompanyEntry> one = Map.of(id, entry);
    table
        .taken(one)
        .ifPresent(
            taken -> {
              throw new CompanyFault(
                  CompanyFault.Problem.LISTING_TAKEN, taken.share(), taken.slug(), taken.owner());
            });
    table.write(one);
  }

  private CompanyEntry entry(long id) {
    return Objects.requireNonNull(table.read(List.of(id)).get(id));
  }

  private long change(long id) {
    return log.last(id).map(RegisterChange::id).orElse(0L);
  }

  private Company company(String slug) {
    return companies
        .bySlug(slug)
        .orElseThrow(() -> new NoSuchEntry(RegisterChange.Subject.COMPANY, slug));
  }
}
