package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.Merger;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.Undoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Merges a company into another, and takes that back. Its facts name the surviving company in new
 * versions, so that what the board knew before stays known for the past.
 */
@ApplicationScoped
public class Mergers {
  private final FactBook book;
  private final Undoing undoing;
  private final CompanyRepository companies;
  private final MergerRepository mergers;
  private final MergedNames names;
  private final MergedFacts facts;

  Mergers(
      FactBook book,
      Undoing undoing,
      CompanyRepository companies,
      MergerRepository mergers,
      MergedNames names,
      MergedFacts facts) {
    this.book = book;
    this.undoing = undoing;
    this.companies = companies;
    this.mergers = mergers;
    this.names = names;
    this.facts = facts;
  }

  /**
   * Merges a company into another, in one act.
   *
   * @param slug of the company that is no longer one of its own
   * @param into slug of the company that it is part of from now on
   * @param kept what of its names and listings that one keeps
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @throws NoSuchEntry if there is no such company
   * @throws MergerRefused if one of them is part of another one, or both are the same
   */
  @Transactional
  public Act.Summary merge(
      String slug, String into, Kept kept, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.MERGE, actor, reason);
    Company merged = company(slug);
    Company survivor = company(into);
    refuse(merged, survivor);
    Merger merger =
        new Merger(merged, survivor, act.id(), kept.chosenNames(merged), kept.chosenShares(merged));
    mergers.persist(merger);
    names.move(merger, act);
    facts.rename(merged, survivor, act);
    return act.summary();
  }

  /**
   * Takes a merger back: its facts say again what they said before; one that was edited since keeps
   * the edit, and names the former company again.
   *
   * @param slug of the merged company
   * @throws NoSuchEntry if there is no such company
   * @throws MergerRefused if it is part of no other one, or that one was merged since
   */
  @Transactional
  public Act.Summary separate(String slug, String actor, @Nullable String reason) {
    Company merged = company(slug);
    Merger merger =
        mergers
            .of(merged)
            .orElseThrow(() -> new MergerRefused(MergerRefused.Reason.NOT_MERGED, merged));
    return undoing.undo(merger.actId(), actor, reason);
  }

  private void refuse(Company merged, Company survivor) {
    if (merged.id().equals(survivor.id())) {
      throw new MergerRefused(MergerRefused.Reason.ITSELF, merged);
    }
    refuseMerged(merged, MergerRefused.Reason.MERGED_BEFORE);
    refuseMerged(survivor, MergerRefused.Reason.INTO_MERGED);
  }

  private void refuseMerged(Company company, MergerRefused.Reason reason) {
    if (mergers.of(company).isPresent()) {
      throw new MergerRefused(reason, company);
    }
  }

  private Company company(String slug) {
    return companies
        .bySlug(slug)
        .orElseThrow(() -> new NoSuchEntry(RegisterChange.Subject.COMPANY, slug));
  }
}
