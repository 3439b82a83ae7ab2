package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.company.Company;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The companies of a pack: a name is given to a company once, a listing to one company. */
final class CompaniesFile {
  private static final Pattern MIC = Pattern.compile("[A-Z0-9]{4}");
  private static final Set<String> LANGUAGES = Set.of("en", "zh");

  private final Known known;
  private final Set<Symbol> listed = new HashSet<>();

  CompaniesFile(Known known) {
    this.known = known;
  }

  Pack.CompanyEntry read(Fields fields) {
    Company.State state = fields.optionalToken("state", Company.State.class);
    Set<String> names = new HashSet<>();
    Pack.CompanyEntry company =
        new Pack.CompanyEntry(
            known.introduce(fields, known.companies),
            fields.wording(),
            state == null ? Company.State.PRIVATE : state,
            fields.list("aliases").stream().map(a -> alias(a, names)).toList(),
            fields.list("listings").stream().map(this::listing).toList());
    fields.refuseOthers();
    return company;
  }

  private Pack.Alias alias(Fields fields, Set<String> names) {
    Pack.Alias alias =
        new Pack.Alias(
            fields.text("name"), language(fields), known.cite(fields, "cite").orElse(null));
    if (!Fields.missing(alias.name()) && !names.add(alias.name())) {
      fields.fault("name", "the company has the name '" + alias.name() + "' already");
    }
    fields.refuseOthers();
    return alias;
  }

  private static String language(Fields fields) {
    String language = fields.text("language");
    if (!Fields.missing(language) && !LANGUAGES.contains(language)) {
      fields.fault("language", "'language' is one of en, zh, not '" + language + "'");
    }
    return language;
  }

  private Pack.ListingEntry listing(Fields fields) {
    Symbol symbol = new Symbol(mic(fields), fields.text("symbol"));
    Pack.ListingEntry listing =
        new Pack.ListingEntry(
            symbol.mic(), symbol.symbol(), known.cite(fields, "cite").orElse(null));
    if (symbol.complete() && !listed.add(symbol)) {
      fields.fault("symbol", "'" + symbol.symbol() + "' is listed at " + symbol.mic() + " already");
    }
    fields.refuseOthers();
    return listing;
  }

  private static String mic(Fields fields) {
    String mic = fields.text("mic");
    if (!Fields.missing(mic) && !MIC.matcher(mic).matches()) {
      fields.fault(
          "mic", "'mic' is an ISO 10383 market code of four characters, not '" + mic + "'");
    }
    return mic;
  }

  private record Symbol(String mic, String symbol) {
    boolean complete() {
      return !Fields.missing(mic) && !Fields.missing(symbol);
    }
  }
}
