package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds an official list to a register. A listing that the register has keeps its hand-made names
 * and gains the exchange's short name as an alias; any other becomes a company of its own. A
 * mainland issuer and its Hong Kong share are joined where they bear the very same name.
 */
final class OfficialMerge {
  private static final Set<String> GREATER_CHINA = Set.of("XSHG", "XSHE", "BJSE", "XHKG");

  /** Shorter names are shared by strangers. */
  private static final int SHORTEST_SHARED_NAME = 4;

  /** Each part begins in one way only, so that a long cell costs no more than a look. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i)(,? ?\\b(inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|se|sa"
              + "|nv|n\\.v|s\\.a)\\b\\.?)+$");

  private final Map<String, Company> bySlug = new LinkedHashMap<>();
  private final Map<String, Company> byName = new HashMap<>();
  private final Map<String, String> slugByTicker = new LinkedHashMap<>();

  OfficialMerge(Collection<Company> base) {
    base.forEach(this::put);
  }

  Collection<Company> with(List<ListedSecurity> listed) {
    for (ListedSecurity security : listed) {
      String slug = slugByTicker.get(security.listing().ticker());
      if (slug == null) {
        slug = issuerWithoutThisShare(security);
      }
      put(
          slug == null
              ? added(security)
              : named(Objects.requireNonNull(bySlug.get(slug)), security));
    }
    return bySlug.values();
  }

  private @Nullable String issuerWithoutThisShare(ListedSecurity security) {
    String mic = security.listing().mic();
    if (!GREATER_CHINA.contains(mic)) {
      return null;
    }
    for (String name : names(security)) {
      Company company = name.length() < SHORTEST_SHARED_NAME ? null : byName.get(key(name));
      if (company != null
          && company.listings().stream().allMatch(l -> GREATER_CHINA.contains(l.mic()))
          && company.listings().stream()
              .noneMatch(l -> l.mic().equals("XHKG") == mic.equals("XHKG"))) {
        return company.slug();
      }
    }
    return null;
  }

  private static String key(String name) {
    return Folding.lower(Folding.fold(name));
  }

  private void put(Company company) {
    bySlug.put(company.slug(), company);
    company.names().filter(n -> !n.ambiguous()).forEach(n -> byName.put(key(n.text()), company));
    company.listings().forEach(l -> slugByTicker.put(l.ticker(), company.slug()));
  }

  private static Company named(Company company, ListedSecurity security) {
    List<CompanyName> english = new ArrayList<>(company.englishAliases());
    List<CompanyName> chinese = new ArrayList<>(company.chineseAliases());
    for (String name : names(security)) {
      boolean known = company.names().anyMatch(n -> n.text().equalsIgnoreCase(name));
      if (!known && !tooShort(name)) {
        (latin(name) ? english : chinese).add(new CompanyName(name, false));
      }
    }
    return new Company(
        company.slug(),
        company.english(),
        company.chinese(),
        company.country(),
        Company.State.LISTED,
        withListing(company, security.listing()),
        english,
        chinese);
  }

  private static List<Listing> withListing(Company company, Listing listing) {
    List<Listing> listings = new ArrayList<>(company.listings());
    // American lists do not always tell which exchange a symbol is of.
    if (listings.stream().noneMatch(l -> l.ticker().equals(listing.ticker()))) {
      listings.add(listing);
    }
    return listings;
  }

  private static List<String> names(ListedSecurity security) {
    String name = shortName(security.name());
    String english = security.english();
    return english == null ? List.of(name) : List.of(name, shortName(english));
  }

  private Company added(ListedSecurity security) {
    String name = shortName(security.name());
    String english = security.english() == null ? null : shortName(security.english());
    CompanyName latin = latin(name) ? name(name) : english == null ? null : name(english);
    CompanyName chinese = latin(name) ? null : name(name);
    return new Company(
        freeSlug(latin == null ? null : latin.text(), security.listing()),
        latin,
        chinese,
        country(security.listing()),
        Company.State.LISTED,
        List.of(security.listing()),
        latin == null ? List.of() : bare(latin.text()),
        List.of());
  }

  /** A name without its legal form, where enough is left to tell it from a word. */
  private static List<CompanyName> bare(String name) {
    String bare = LEGAL_FORM.matcher(name).replaceFirst("").strip();
    return bare.equals(name) || !bare.contains(" ")
        ? List.of()
        : List.of(new CompanyName(bare, false));
  }

  /** What nobody has looked at counts only beside its ticker when it is as short as a word. */
  private static CompanyName name(String text) {
    boolean word = latin(text) ? !text.contains(" ") : text.length() <= 2;
    return new CompanyName(text, word);
  }

  private static boolean tooShort(String name) {
    return latin(name) ? name.length() < 5 : name.length() < 3;
  }

  /** Without the marks of an exchange: *ST, XD, -W, the class of a share. */
  private static String shortName(String name) {
    String folded = Folding.fold(name).strip();
    return (folded.chars().anyMatch(c -> Folding.ideograph((char) c))
            ? folded.replace(" ", "")
            : folded)
        .replaceFirst("^\\*?ST(?=\\P{ASCII})|^(XD|XR|DR|N|C)(?=\\P{ASCII}{2})", "")
        .replaceFirst("-(W|S|SW|B|P|R|WR|SWR|BW|U|UW)$", "")
        .replaceFirst("( -)? (Class [A-Z] )?(Common|Ordinary) (Stock|Shares?).*$", "")
        .replaceFirst("(?<=\\P{ASCII}{3})[AB]$", "")
        .strip();
  }

  private String freeSlug(@Nullable String name, Listing listing) {
    String byName =
        name == null
            ? ""
            : Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
    String slug = Folding.lower(byName);
    String byTicker = Folding.lower(listing.ticker().replaceAll("[^A-Za-z0-9]+", "-"));
    return slug.isEmpty() || bySlug.containsKey(slug) ? byTicker : slug;
  }

  /** Where the issuers of an exchange mostly are, ISO 3166 alpha-2. */
  static String country(Listing listing) {
    return switch (listing.mic()) {
      case "XSHG", "XSHE", "BJSE" -> "CN";
      case "XHKG" -> "HK";
      case "XTAI", "ROCO" -> "TW";
      case "XKRX", "XKOS" -> "KR";
      case "XTKS" -> "JP";
      default -> "US";
    };
  }

  private static boolean latin(String text) {
    return text.chars().allMatch(c -> c < 0x250);
  }
}
