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
 */
public record Statement(
    Wording text,
    Certainty certainty,
    Set<Theme> themes,
    Set<Company> companies,
    List<Citation> citations) {

  public Statement {
    themes = Set.copyOf(themes);
    companies = Set.copyOf(companies);
    citations = List.copyOf(citations);
  }
}
