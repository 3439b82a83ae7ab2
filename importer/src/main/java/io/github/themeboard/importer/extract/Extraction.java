package io.github.themeboard.importer.extract;

import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.event.EventCandidate;
import io.github.themeboard.importer.extract.risk.RiskCandidate;
import io.github.themeboard.importer.extract.stage.StageCandidate;
import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import io.github.themeboard.importer.head.Head;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found in one article.
 *
 * @param file the name of the input
 * @param text what all spans refer to, in Java chars
 * @param body from the first to the last line of the article, its title not included
 * @param held what was found and is not proposed
 */
public record Extraction(
    String file,
    String text,
    Head head,
    Language language,
    Span body,
    List<ThemeCandidate> themes,
    List<CompanyCandidate> companies,
    List<RiskCandidate> risks,
    List<Figure> figures,
    List<EventCandidate> events,
    List<StageCandidate> stages,
    List<Held> held) {
  public Extraction {
    themes = List.copyOf(themes);
    companies = List.copyOf(companies);
    risks = List.copyOf(risks);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    stages = List.copyOf(stages);
    held = List.copyOf(held);
  }

  /** The same article with nothing proposed: all of it is held. */
  public Extraction withholding(List<Held> all) {
    List<Held> both = new ArrayList<>(held);
    both.addAll(all);
    return new Extraction(
        file, text, head, language, body, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), both);
  }
}
