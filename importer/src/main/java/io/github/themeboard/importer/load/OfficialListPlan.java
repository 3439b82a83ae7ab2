package io.github.themeboard.importer.load;

import io.github.themeboard.domain.register.CompanyEntry;
import io.github.themeboard.domain.register.ListPlan;
import io.github.themeboard.domain.register.OfficialLists;
import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyName;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Listing;
import io.github.themeboard.importer.register.OfficialList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares an official list with the companies of a board by the rule of the command line's {@code
 * companies import}: a listing that a company has brings it the exchange's short name; a mainland
 * issuer and its Hong Kong share are joined where they bear the very same name.
 */
public final class OfficialListPlan implements OfficialLists.Planner {
  private static final String COUNTRY = "CN"; // not compared, but a register has one

  private final OfficialList list;

  public OfficialListPlan(OfficialList list) {
    this.list = list;
  }

  @Override
  public ListPlan apply(Collection<CompanyEntry> board) {
    Map<String, Company> own = new LinkedHashMap<>();
    board.stream()
        .flatMap(OfficialListPlan::company)
        .forEach(company -> own.put(company.slug(), company));
    List<ListPlan.Gain> gains = new ArrayList<>();
    List<ListPlan.Security> rest = new ArrayList<>();
    Collection<Company> merged =
        CompanyRegister.merged(CompanyRegister.of(own.values()), list.securities()).companies();
    for (Company company : merged) {
      Company before = own.get(company.slug());
      if (before == null) {
        company.listings().forEach(l -> rest.add(security(company, l)));
      } else if (!sameShares(before, company) || !before.names().toList().equals(names(company))) {
        gains.add(gain(before, company));
      }
    }
    return new ListPlan(gains, rest, known(own.values()));
  }

  private int known(Collection<Company> own) {
    Set<String> shares = new HashSet<>();
    own.forEach(c -> c.listings().forEach(l -> shares.add(l.ticker())));
    return (int)
        list.securities().stream().filter(s -> shares.contains(s.listing().ticker())).count();
  }

  /** A private company has no share: one of its name is another's, until a person says so. */
  private static Stream<Company> company(CompanyEntry entry) {
    if (entry.state() == io.github.themeboard.domain.company.Company.State.PRIVATE
        || !entry.slug().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return Stream.empty();
    }
    return Stream.of(
        new Company(
            entry.slug(),
            name(entry.name().en()),
            name(entry.name().zh()),
            COUNTRY,
            Company.State.LISTED,
            entry.listings().stream().flatMap(OfficialListPlan::listing).toList(),
            aliases(entry, false),
            aliases(entry, true)));
  }

  private static List<CompanyName> aliases(CompanyEntry entry, boolean chinese) {
    return entry.otherNames().stream()
        .filter(n -> n.language().startsWith("zh") == chinese && !n.name().isBlank())
        .map(n -> new CompanyName(n.name(), false))
        .toList();
  }

  private static @Nullable CompanyName name(@Nullable String text) {
    return text == null ? null : new CompanyName(text, false);
  }

  /** No official list that we know has shares of other exchanges. */
  private static Stream<Listing> listing(CompanyEntry.Share share) {
    try {
      Listing listing = new Listing(share.mic(), share.symbol());
      return listing.ticker().isEmpty() ? Stream.empty() : Stream.of(listing);
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private static boolean sameShares(Company before, Company after) {
    return before.listings().equals(after.listings());
  }

  private static List<CompanyName> names(Company company) {
    return company.names().toList();
  }

  private static ListPlan.Gain gain(Company before, Company after) {
    Set<CompanyName> had = new HashSet<>(names(before));
    List<CompanyEntry.OtherName> names =
        Stream.concat(
                after.englishAliases().stream()
                    .filter(n -> !had.contains(n))
                    .map(n -> new CompanyEntry.OtherName(n.text(), "en", null)),
                after.chineseAliases().stream()
                    .filter(n -> !had.contains(n))
                    .map(n -> new CompanyEntry.OtherName(n.text(), "zh-CN", null)))
            .toList();
    List<CompanyEntry.Share> shares =
        after.listings().stream()
            .filter(l -> !before.listings().contains(l))
            .map(l -> new CompanyEntry.Share(l.mic(), l.symbol(), null))
            .toList();
    return new ListPlan.Gain(after.slug(), names, shares);
  }

  private static ListPlan.Security security(Company company, Listing listing) {
    return new ListPlan.Security(
        listing.mic(), listing.symbol(), text(company.english()), text(company.chinese()));
  }

  private static @Nullable String text(@Nullable CompanyName name) {
    return name == null ? null : name.text();
  }
}
