package io.github.themeboard.app.register.company;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.register.CompanyDesk;
import io.github.themeboard.domain.register.CompanyEntry;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.domain.writing.Catalogue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a curator wrote of a company.
 *
 * @param state the token of one
 * @param othersEn other names that are not Chinese, one a line
 * @param othersZh other names in Chinese, one a line
 * @param listings one a line
 * @param seen number of the latest change that the curator saw; empty for a new company
 */
record CompanyForm(
    String slug,
    String en,
    String zh,
    String state,
    String othersEn,
    String othersZh,
    String listings,
    String reason,
    String seen) {
  static final CompanyForm EMPTY =
      new CompanyForm("", "", "", Company.State.LISTED.token(), "", "", "", "", "");

  private static final int LONGEST = 200;
  private static final int MOST = 200;

  static CompanyForm of(CompanyDesk.Seen company) {
    CompanyEntry entry = company.entry();
    return new CompanyForm(
        entry.slug(),
        Objects.requireNonNullElse(entry.name().en(), ""),
        Objects.requireNonNullElse(entry.name().zh(), ""),
        entry.state().token(),
        names(entry, false),
        names(entry, true),
        entry.listings().stream()
            .map(CompanyEntry.Share::written)
            .collect(Collectors.joining("\n")),
        "",
        String.valueOf(company.change()));
  }

  private static String names(CompanyEntry entry, boolean chinese) {
    return entry.otherNames().stream()
        .filter(n -> n.language().startsWith("zh") == chinese)
        .map(CompanyEntry.OtherName::name)
        .collect(Collectors.joining("\n"));
  }

  static CompanyForm read(String slug, MultivaluedMap<String, String> fields) {
    return new CompanyForm(
        slug,
        text(fields, "en"),
        text(fields, "zh"),
        text(fields, "state"),
        text(fields, "othersEn"),
        text(fields, "othersZh"),
        text(fields, "listings"),
        text(fields, "reason"),
        text(fields, "seen"));
  }

  /** A new company; without an address it gets one from its name. */
  static CompanyForm read(MultivaluedMap<String, String> fields) {
    String slug = text(fields, "slug");
    String name = text(fields, "en").isEmpty() ? text(fields, "zh") : text(fields, "en");
    return read(slug.isEmpty() && !name.isEmpty() ? Catalogue.slug(name) : slug, fields);
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    String written = fields.getFirst(name);
    return written == null ? "" : written.strip();
  }

  /** The same words, after somebody was shown what others did meanwhile. */
  CompanyForm seeing(long change) {
    return new CompanyForm(
        slug, en, zh, state, othersEn, othersZh, listings, reason, String.valueOf(change));
  }

  boolean named() {
    return !en.isEmpty() || !zh.isEmpty();
  }

  boolean tooLong() {
    List<CompanyEntry.OtherName> names = otherNames();
    return en.length() > LONGEST
        || zh.length() > LONGEST
        || names.size() > MOST
        || listingLines().size() > MOST
        || names.stream().anyMatch(n -> n.name().length() > LONGEST);
  }

  List<String> listingLines() {
    return lines(listings).toList();
  }

  CompanyEntry entry(List<CompanyEntry.Share> shares) {
    return new CompanyEntry(
        slug,
        new Wording(en, zh),
        Token.parse(Company.State.class, state).orElse(Company.State.PRIVATE),
        otherNames(),
        shares);
  }

  /** All its names. */
  List<String> names() {
    return Stream.concat(
            Stream.of(en, zh).filter(n -> !n.isEmpty()),
            otherNames().stream().map(CompanyEntry.OtherName::name))
        .toList();
  }

  /** Whether it is said to be listed nowhere and has a listing. */
  boolean listedAndNot() {
    return state.equals(Company.State.PRIVATE.token()) && !listingLines().isEmpty();
  }

  /** What is the company's own name already is no other name. */
  private List<CompanyEntry.OtherName> otherNames() {
    return Stream.concat(
            lines(othersEn).map(n -> new CompanyEntry.OtherName(n, "en", null)),
            lines(othersZh).map(n -> new CompanyEntry.OtherName(n, "zh-CN", null)))
        .filter(n -> !n.name().equals(en) && !n.name().equals(zh))
        .toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
