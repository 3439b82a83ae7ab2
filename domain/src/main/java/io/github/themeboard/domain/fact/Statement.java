package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import java.util.List;
import java.util.Set;

/**
 * What every fact says, whatever its kind.
 *
 * @param citations the passages that say it; a fact without one cannot be written
 * @param carried whether it is what a fact says already, word for word, with the same passages:
 *     then it stands even if the texts of its sources lost them all
 */
public record Statement(
    Wording text,
    Certainty certainty,
    Set<Theme> themes,
    Set<Company> companies,
    List<Citation> citations,
    boolean carried) {

  public Statement(
      Wording text,
      Certainty certainty,
      Set<Theme> themes,
      Set<Company> companies,
      List<Citation> citations) {
    this(text, certainty, themes, companies, citations, false);
  }

  /** The same about other companies. */
  public Statement about(Set<Company> others) {
    return new Statement(text, certainty, themes, others, citations, true);
  }

  public Statement {
    themes = Set.copyOf(themes);
    companies = Set.copyOf(companies);
    citations = List.copyOf(citations);
  }
}
