package io.github.themeboard.importer.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the companies of a board over a register: what the board says wins, names and listings that
 * only the register has are added, and a company that was merged is known by the one that it is
 * part of. The board's come first, so that a name that two share means the board's.
 */
final class OwnMerge {
  private final CompanyRegister base;

  OwnMerge(CompanyRegister base) {
    this.base = base;
  }

  Collection<Company> with(List<OwnCompany> own) {
    Set<String> taken =
        own.stream()
            .flatMap(o -> o.listings().stream())
            .map(Listing::ticker)
            .collect(Collectors.toSet());
    Set<String> slugs = own.stream().map(OwnCompany::slug).collect(Collectors.toSet());
    Set<String> covered = new HashSet<>();
    List<Company> all = new ArrayList<>();
    for (OwnCompany company : own) {
      List<Company> shipped =
          shipped(company).filter(c -> mine(c, company, slugs)).distinct().toList();
      shipped.forEach(c -> covered.add(c.slug()));
      all.add(joined(company, shipped, taken));
    }
    base.companies().stream().filter(c -> !covered.contains(c.slug())).forEach(all::add);
    return all;
  }

  /** Another company of the board keeps what ships under its own address. */
  private static boolean mine(Company shipped, OwnCompany company, Set<String> slugs) {
    return shipped.slug().equals(company.slug()) || !slugs.contains(shipped.slug());
  }

  private Stream<Company> shipped(OwnCompany own) {
    return Stream.of(
            base.bySlug(own.slug()).stream(),
            own.listings().stream().flatMap(l -> base.byTicker(l.ticker()).stream()),
            own.absorbed().stream().flatMap(slug -> base.bySlug(slug).stream()))
        .flatMap(s -> s);
  }

  private static Company joined(OwnCompany own, List<Company> shipped, Set<String> taken) {
    Set<String> ambiguous = ambiguous(shipped);
    List<Listing> listings = listings(own, shipped, taken);
    return new Company(
        own.slug(),
        name(own.english(), ambiguous),
        name(own.chinese(), ambiguous),
        country(shipped, listings),
        own.state(),
        listings,
        names(own, own.englishAliases(), shipped, Company::english, Company::englishAliases),
        names(own, own.chineseAliases(), shipped, Company::chinese, Company::chineseAliases));
  }

  /** The board's other names, then those that ship: a mark of ambiguity stays with its name. */
  private static List<CompanyName> names(
      OwnCompany own,
      List<String> aliases,
      List<Company> shipped,
      Function<Company, @Nullable CompanyName> first,
      Function<Company, List<CompanyName>> others) {
    Set<String> all = new LinkedHashSet<>(aliases);
    shipped.stream()
        .flatMap(c -> Stream.concat(Stream.ofNullable(first.apply(c)), others.apply(c).stream()))
        .map(CompanyName::text)
        .filter(n -> !own.dropped().contains(n))
        .forEach(all::add);
    all.removeIf(n -> n.equals(own.english()) || n.equals(own.chinese()));
    Set<String> ambiguous = ambiguous(shipped);
    return all.stream().map(n -> new CompanyName(n, ambiguous.contains(n))).toList();
  }

  private static Set<String> ambiguous(List<Company> shipped) {
    return shipped.stream()
        .flatMap(Company::names)
        .filter(CompanyName::ambiguous)
        .map(CompanyName::text)
        .collect(Collectors.toSet());
  }

  private static @Nullable CompanyName name(@Nullable String text, Set<String> ambiguous) {
    return text == null ? null : new CompanyName(text, ambiguous.contains(text));
  }

  /** A share that another company of the board has is that one's, whatever ships. */
  private static List<Listing> listings(OwnCompany own, List<Company> shipped, Set<String> taken) {
    Map<String, Listing> byTicker = new LinkedHashMap<>();
    own.listings().forEach(l -> byTicker.putIfAbsent(l.ticker(), l));
    shipped.stream()
        .flatMap(c -> c.listings().stream())
        .filter(l -> !taken.contains(l.ticker()) && !own.dropped().contains(l.toString()))
        .forEach(l -> byTicker.putIfAbsent(l.ticker(), l));
    return List.copyOf(byTicker.values());
  }

  private static String country(List<Company> shipped, List<Listing> listings) {
    return shipped.stream()
        .map(Company::country)
        .findFirst()
        .or(() -> listings.stream().map(OfficialMerge::country).findFirst())
        .orElse("CN");
  }
}
