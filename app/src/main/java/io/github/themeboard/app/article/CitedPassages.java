package io.github.themeboard.app.article;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The passages of an article that something rests on, in the order of its text. */
@RequestScoped
class CitedPassages {
  private final Page page;
  private final ArticleRepository articles;
  private final CompanyRepository companies;
  private final KnownThen then;

  CitedPassages(
      Page page, ArticleRepository articles, CompanyRepository companies, KnownThen then) {
    this.page = page;
    this.articles = articles;
    this.companies = companies;
    this.then = then;
  }

  /** A passage and the facts it supports, in the order of the text. */
  record Cited(
      long citation,
      String href,
      String quote,
      boolean orphaned,
      List<FactView> facts,
      List<NameShown> names) {}

  /** A name or a listing of a company that a passage shows. */
  record NameShown(Link company, String shown) {}

  /** A passage with what it supports. */
  record Supported(
      Citation citation, List<PublishedFact> facts, List<CompanyRepository.Evidence> names) {
    Supported(Citation citation) {
      this(citation, new ArrayList<>(), new ArrayList<>());
    }

    /** What it supports: kinds of facts, and {@link MarkKinds#NAME}. */
    List<String> kinds() {
      Stream<String> kinds = facts.stream().map(f -> f.version().kind().token());
      Stream<String> name = names.stream().map(n -> MarkKinds.NAME);
      return Stream.concat(kinds, name).distinct().toList();
    }
  }

  /** All of them; the one asked for is among them even if its fact is history. */
  List<Supported> of(Article article, List<PublishedFact> found, @Nullable Long asked) {
    SortedMap<Citation, Supported> passages =
        new TreeMap<>(
            Comparator.comparing((Citation c) -> c.passage().start()).thenComparing(Citation::id));
    for (PublishedFact fact : found) {
      for (Citation citation : fact.citations()) {
        if (citation.article().id().equals(article.id())) {
          passages.computeIfAbsent(citation, Supported::new).facts().add(fact);
        }
      }
    }
    List<CompanyRepository.Evidence> names =
        companies.evidenceIn(article.id()).stream().filter(n -> then.knew(n.citation())).toList();
    Map<Long, Citation> moved = then.moved(names.stream().map(n -> n.citation()).toList());
    for (CompanyRepository.Evidence name : names) {
      Citation citation = moved.getOrDefault(name.citation().id(), name.citation());
      passages.computeIfAbsent(citation, Supported::new).names().add(name);
    }
    if (asked != null && passages.keySet().stream().noneMatch(c -> c.id().equals(asked))) {
      articles
          .citation(article.id(), asked)
          .map(c -> then.moved(List.of(c)).getOrDefault(asked, c))
          .ifPresent(c -> passages.put(c, new Supported(c)));
    }
    return List.copyOf(passages.values());
  }

  /** Where they are in the text; those that a corrected text no longer has are left out. */
  static List<MarkedText.Mark> marks(List<Supported> passages, @Nullable Long asked) {
    return passages.stream()
        .filter(p -> !p.citation().orphaned())
        .map(p -> mark(p, asked))
        .toList();
  }

  private static MarkedText.Mark mark(Supported passage, @Nullable Long asked) {
    Citation citation = passage.citation();
    return new MarkedText.Mark(
        citation.id(),
        citation.passage().start(),
        citation.passage().end(),
        citation.id().equals(asked),
        String.join(" ", passage.kinds()));
  }

  /** The passages in words. */
  List<Cited> views(List<Supported> passages) {
    Sheet sheet = new Sheet(page);
    return passages.stream().map(p -> view(p, sheet)).toList();
  }

  private static Cited view(Supported passage, Sheet sheet) {
    return new Cited(
        passage.citation().id(),
        sheet.href(passage.citation()),
        passage.citation().passage().quote(),
        passage.citation().orphaned(),
        passage.facts().stream().map(sheet::fact).toList(),
        passage.names().stream()
            .map(n -> new NameShown(sheet.company(n.company()), n.shown()))
            .toList());
  }
}
