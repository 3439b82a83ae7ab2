package io.github.themeboard.importer.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register as a file that people read and edit: one company a row. */
final class CompanyCsv {
  private static final List<String> COLUMNS =
      List.of(
          "slug", "name_en", "name_zh", "country", "state", "listings", "aliases_en", "aliases_zh");

  private CompanyCsv() {}

  static List<Company> read(Reader in) {
    List<Company> companies = new ArrayList<>();
    Map<String, Long> slugs = new HashMap<>();
    Map<String, Long> listings = new HashMap<>();
    CsvTable.read(
        in,
        COLUMNS,
        row -> {
          Company company = company(row);
          once(slugs, company.slug(), row.line(), "slug");
          for (Listing listing : company.listings()) {
            once(listings, listing.toString(), row.line(), "listings");
          }
          companies.add(company);
        });
    return companies;
  }

  private static void once(Map<String, Long> seen, String value, long line, String column) {
    Long before = seen.put(value, line);
    if (before != null) {
      throw new RegisterFault(line, column, value + " stands in line " + before + " already");
    }
  }

  private static Company company(CsvTable.Row row) {
    return row.value(
        "slug",
        slug ->
            new Company(
                slug,
                row.value("name_en", CompanyCsv::name),
                row.value("name_zh", CompanyCsv::name),
                row.value("country", CompanyCsv::country),
                row.value("state", CompanyCsv::state),
                row.values("listings", Listing::parse),
                row.values("aliases_en", CompanyName::parse),
                row.values("aliases_zh", CompanyName::parse)));
  }

  private static @Nullable CompanyName name(String cell) {
    return cell.isEmpty() ? null : CompanyName.parse(cell);
  }

  private static String country(String cell) {
    if (!cell.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("no country code of two capitals: " + cell);
    }
    return cell;
  }

  private static Company.State state(String cell) {
    for (Company.State state : Company.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return state;
      }
    }
    throw new IllegalArgumentException("not listed, filed, private or delisted: " + cell);
  }

  static void write(Collection<Company> companies, Writer out) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(COLUMNS);
    for (Company company : companies) {
      csv.writeRecord(
          company.slug(),
          company.english() == null ? "" : company.english().toString(),
          company.chinese() == null ? "" : company.chinese().toString(),
          company.country(),
          company.state().name().toLowerCase(Locale.ROOT),
          joined(company.listings()),
          joined(company.englishAliases()),
          joined(company.chineseAliases()));
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(";"));
  }
}
