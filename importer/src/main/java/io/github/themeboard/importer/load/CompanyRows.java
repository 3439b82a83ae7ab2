package io.github.themeboard.importer.load;

import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.Listing;
import io.github.themeboard.importer.register.OwnCompany;
import io.github.themeboard.importer.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what the tables say of one company. */
final class CompanyRows {
  private final String slug;
  private final @Nullable String english;
  private final @Nullable String chinese;
  private final Company.State state;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Listing> listings = new ArrayList<>();
  private final Set<String> absorbed = new HashSet<>();
  private final Set<String> dropped = new HashSet<>();
  private boolean merged;

  private CompanyRows(
      String slug, @Nullable String english, @Nullable String chinese, Company.State state) {
    this.slug = slug;
    this.english = english;
    this.chinese = chinese;
    this.state = state;
  }

  /**
   * The company of a row.
   *
   * @param row with id, slug, both names and the state
   */
  static CompanyRows of(Object[] row) {
    return new CompanyRows(
        (String) row[1], (String) row[2], (String) row[3], Company.State.valueOf((String) row[4]));
  }

  void name(String name) {
    names.add(name);
  }

  /** A share of an exchange that the importer does not know is never printed as a ticker. */
  void listing(String mic, String symbol) {
    try {
      listings.add(new Listing(mic, symbol));
    } catch (IllegalArgumentException e) {
      dropped.add(mic + ":" + symbol);
    }
  }

  /** A person took a name, or a listing as MIC:SYMBOL, from it; it may have come back since. */
  void dropped(String text) {
    dropped.add(text);
  }

  /** Another one is part of it; names and listings that it did not take over are not its own. */
  void absorb(CompanyRows other) {
    other.merged = true;
    absorbed.add(other.slug);
    Stream.of(other.english, other.chinese).flatMap(Stream::ofNullable).forEach(dropped::add);
    dropped.addAll(other.names);
    other.listings.forEach(l -> dropped.add(l.toString()));
    dropped.addAll(other.dropped);
  }

  /** Nothing for one that is part of another, or has no address that extraction can tell. */
  Optional<OwnCompany> company() {
    if (merged || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return Optional.empty();
    }
    dropped.removeAll(names);
    Stream.of(english, chinese).flatMap(Stream::ofNullable).forEach(dropped::remove);
    listings.forEach(l -> dropped.remove(l.toString()));
    Predicate<String> inChinese = n -> n.chars().anyMatch(c -> Folding.ideograph((char) c));
    return Optional.of(
        new OwnCompany(
            slug,
            english,
            chinese,
            state,
            listings,
            names.stream().filter(inChinese.negate()).toList(),
            names.stream().filter(inChinese).toList(),
            absorbed,
            dropped));
  }
}
