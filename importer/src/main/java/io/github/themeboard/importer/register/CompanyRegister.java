package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who exists: companies by slug, by ticker, and by every name in a text. */
public final class CompanyRegister {
  /** A company and one name that it goes by. */
  public record Known(Company company, CompanyName name) {}

  private final Map<String, Company> bySlug = new LinkedHashMap<>();
  private final Map<String, Company> byTicker = new LinkedHashMap<>();
  private final Names<Known> names;

  private CompanyRegister(Collection<Company> companies) {
    List<Names.Named<Known>> all = new ArrayList<>();
    for (Company company : companies) {
      if (bySlug.put(company.slug(), company) != null) {
        throw new RegisterFault("two companies have the slug " + company.slug());
      }
      company.listings().forEach(l -> byTicker.putIfAbsent(l.ticker(), company));
      company
          .names()
          .distinct()
          .forEach(n -> all.add(new Names.Named<>(n.text(), new Known(company, n))));
    }
    names = Names.of(all);
  }

  public static CompanyRegister of(Collection<Company> companies) {
    return new CompanyRegister(companies);
  }

  /**
   * Reads a register from CSV: slug, name_en, name_zh, country, state, listings (MIC:SYMBOL, parted
   * by semicolons, the primary one first), aliases_en, aliases_zh; a question mark before a name
   * marks an ambiguous one.
   *
   * @throws RegisterFault if a row is faulty; the message names line and column
   */
  public static CompanyRegister read(Reader in) {
    return new CompanyRegister(CompanyCsv.read(in));
  }

  /** Reads a register from CSV in UTF-8. */
  public static CompanyRegister read(InputStream in) {
    return read(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The register that ships with the program. */
  public static CompanyRegister bundled() {
    return Bundled.REGISTER;
  }

  private static final class Bundled {
    private static final CompanyRegister REGISTER = load();

    private static CompanyRegister load() {
      try (InputStream in = CompanyRegister.class.getResourceAsStream("/register/companies.csv")) {
        return read(Objects.requireNonNull(in, "the register is not in the jar"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes the register as CSV, as {@link #read(Reader)} takes it. */
  public void write(Writer out) {
    CompanyCsv.write(bySlug.values(), out);
  }

  /** All companies, in the order of the file. */
  public List<Company> companies() {
    return List.copyOf(bySlug.values());
  }

  public Optional<Company> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The issuer of a share, by its normalised ticker: 00700.HK. */
  public Optional<Company> byTicker(String ticker) {
    return Optional.ofNullable(byTicker.get(ticker));
  }

  /**
   * The companies named in a stretch of a text, from left to right, the longest names; ambiguous
   * names too.
   *
   * @param folded a text in its plain form
   * @param lower the same in lower case
   */
  public List<Names.Hit<Known>> namedIn(String folded, String lower, Span within) {
    return names.in(folded, lower, within);
  }

  /** The same, the places aside where a name must not stand. */
  public List<Names.Hit<Known>> namedIn(
      String folded, String lower, Span within, Names.Place allowed) {
    return names.in(folded, lower, within, allowed);
  }

  /** A register that knows the securities of an official list too; see {@link ListedSecurity}. */
  public static CompanyRegister merged(CompanyRegister base, List<ListedSecurity> listed) {
    return new CompanyRegister(new OfficialMerge(base.companies()).with(listed));
  }

  /**
   * What a board knows, over a register that it began with; see {@link OwnCompany}.
   *
   * @param listed securities of official lists that the board took in
   */
  public static CompanyRegister ofBoard(
      CompanyRegister base, List<OwnCompany> own, List<ListedSecurity> listed) {
    return new CompanyRegister(new OfficialMerge(new OwnMerge(base).with(own)).with(listed));
  }
}
