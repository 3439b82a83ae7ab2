package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyAlias;
import io.github.themeboard.domain.company.Listing;
import io.github.themeboard.domain.company.Merger;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Names and listings of merged companies: rows that change their company, and come back. */
@ApplicationScoped
class MergedNames {
  private final EntityManager entities;

  MergedNames(EntityManager entities) {
    this.entities = entities;
  }

  /** The surviving company takes over what was chosen, and both are noted in the log. */
  void move(Merger merger, Act act) {
    Company merged = merger.merged();
    Company survivor = merger.survivor();
    String mergedBefore = CompanyJson.of(merged, merged.aliases(), merged.listings());
    String survivorBefore = CompanyJson.of(survivor, survivor.aliases(), survivor.listings());
    Set<String> known = new HashSet<>(Kept.namesOf(survivor));
    Set<String> kept = new HashSet<>(merger.names());
    List<CompanyAlias> aliases =
        merged.aliases().stream()
            .filter(a -> kept.contains(a.name()) && known.add(a.name()))
            .toList();
    List<Listing> listings =
        merged.listings().stream().filter(l -> merger.shares().contains(Kept.share(l))).toList();
    List<CompanyAlias> made = made(merger, known);
    entities.flush();
    merger.moved(
        aliases.stream().map(CompanyAlias::id).toList(),
        made.stream().map(CompanyAlias::id).toList(),
        listings.stream().map(Listing::id).toList());
    give("CompanyAlias", merger.movedAliases(), merged, survivor);
    give("Listing", merger.movedListings(), merged, survivor);
    note(
        act,
        merged,
        mergedBefore,
        CompanyJson.merged(
            merged,
            survivor,
            without(merged.aliases(), aliases::contains),
            without(merged.listings(), listings::contains)));
    // In the order in which they will be read: the log is also what the past is read from.
    List<CompanyAlias> allAliases = new ArrayList<>(survivor.aliases());
    allAliases.addAll(aliases);
    allAliases.sort(Comparator.comparing(CompanyAlias::id));
    List<Listing> allListings = new ArrayList<>(survivor.listings());
    allListings.addAll(listings);
    allListings.sort(Comparator.comparing(Listing::id));
    note(act, survivor, survivorBefore, CompanyJson.of(survivor, allAliases, allListings));
  }

  /** The merged company's own names are other names of the surviving one. */
  private static List<CompanyAlias> made(Merger merger, Set<String> known) {
    Company survivor = merger.survivor();
    String english = merger.merged().name().en();
    String chinese = merger.merged().name().zh();
    Set<CompanyAlias> before = new HashSet<>(survivor.aliases());
    if (english != null && merger.names().contains(english) && known.add(english)) {
      survivor.alsoKnownAs(english, "en", null);
    }
    if (chinese != null && merger.names().contains(chinese) && known.add(chinese)) {
      survivor.alsoKnownAs(chinese, "zh", null);
    }
    return without(survivor.aliases(), before::contains);
  }

  private static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }

  /** What moved goes back to where it was, as far as it is still where it went. */
  void moveBack(Merger merger, Act act, Act by) {
    give("CompanyAlias", merger.movedAliases(), merger.survivor(), merger.merged());
    give("Listing", merger.movedListings(), merger.survivor(), merger.merged());
    entities
        .createNativeQuery(
            "delete from company_alias where id = any(:ids) and company_id = :company")
        .setParameter("ids", merger.madeAliases())
        .setParameter("company", merger.survivor().id())
        .executeUpdate();
    entities
        .createQuery("from RegisterChange where act = :act order by id", RegisterChange.class)
        .setParameter("act", act)
        .setMaxResults(2)
        .getResultList()
        .forEach(
            c ->
                entities.persist(
                    new RegisterChange(by, c.subject(), c.subjectId(), c.after(), c.before())));
  }

  private void give(String rows, long[] ids, Company from, Company to) {
    String table = rows.equals("Listing") ? "listing" : "company_alias";
    entities
        .createNativeQuery(
            "update " + table + " set company_id = :to where id = any(:ids) and company_id = :from")
        .setParameter("to", to.id())
        .setParameter("ids", ids)
        .setParameter("from", from.id())
        .executeUpdate();
  }

  private void note(Act act, Company company, String before, String after) {
    entities.persist(
        new RegisterChange(act, RegisterChange.Subject.COMPANY, company.id(), before, after));
  }
}
