package io.github.themeboard.importer.register;

/**
 * A name of a company.
 *
 * @param ambiguous whether the name is also a word or somebody else's: it counts only with a ticker
 *     beside it or with another name of the company in the same article
 */
public record CompanyName(String text, boolean ambiguous) {
  public CompanyName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name without letters");
    }
  }

  /** A name as the register writes it; a question mark before it marks an ambiguous one. */
  public static CompanyName parse(String cell) {
    return cell.startsWith("?")
        ? new CompanyName(cell.substring(1).strip(), true)
        : new CompanyName(cell.strip(), false);
  }

  @Override
  public String toString() {
    return ambiguous ? "?" + text : text;
  }
}
