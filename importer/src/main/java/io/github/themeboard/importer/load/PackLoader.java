package io.github.themeboard.importer.load;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.article.Source;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.search.PassageIndex;
import io.github.themeboard.domain.stage.Framework;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.thesis.Thesis;
import io.github.themeboard.domain.view.View;
import io.github.themeboard.importer.pack.Pack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a pack on an empty board, in one transaction and one revision. */
@ApplicationScoped
public class PackLoader {
  private final EntityManager entities;
  private final FactBook book;
  private final PassageIndex passages;

  PackLoader(EntityManager entities, FactBook book, PassageIndex passages) {
    this.entities = entities;
    this.book = book;
    this.passages = passages;
  }

  /**
   * Loads a pack.
   *
   * @param at the moment from which the board knows what the pack says
   */
  @Transactional
  public void load(Pack pack, Instant at) {
    new Load(pack, at).run();
  }

  /** One load: what has been made so far, by slug. */
  private final class Load {
    private final Pack pack;
    private final Instant at;
    private final Map<String, House> houses = new HashMap<>();
    private final Map<String, Publisher> publishers = new HashMap<>();
    private final Map<String, Theme> themes = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Company> companies = new HashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<Pack.Cite, Citation> citations = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();

    Load(Pack pack, Instant at) {
      this.pack = pack;
      this.at = at;
    }

    void run() {
      sources();
      themesAndMeasures();
      companies();
      frameworks();
      facts();
      passages.index(articles.values());
    }

    private void sources() {
      for (Pack.Named house : pack.houses()) {
        houses.put(house.slug(), kept(new House(house.slug(), house.name())));
      }
      for (Pack.Site site : pack.publishers()) {
        publishers.put(site.slug(), kept(new Publisher(site.slug(), site.name(), site.url())));
      }
      for (Pack.ArticleEntry entry : pack.articles()) {
        Source source =
            new Source(
                entry.publisher() == null ? null : publishers.get(entry.publisher()),
                entry.house() == null ? null : houses.get(entry.house()),
                entry.author(),
                entry.title(),
                entry.url(),
                entry.language(),
                entry.brief(),
                entry.dating());
        articles.put(entry.slug(), kept(new Article(entry.slug(), source, entry.text(), at)));
      }
    }

    private void themesAndMeasures() {
      for (Pack.ThemeEntry entry : pack.themes()) {
        Theme parent = entry.parent() == null ? null : themes.get(entry.parent());
        themes.put(
            entry.slug(),
            kept(
                new Theme(
                    entry.slug(), parent, themes.size(), entry.name(), entry.vocabulary(), at)));
      }
      for (Pack.Named measure : pack.measures()) {
        measures.put(measure.slug(), kept(new Measure(measure.slug(), measure.name())));
      }
    }

    private void companies() {
      for (Pack.CompanyEntry entry : pack.companies()) {
        Company company = new Company(entry.slug(), entry.name(), entry.state(), at);
        entry
            .aliases()
            .forEach(a -> company.alsoKnownAs(a.name(), a.language(), cite(a.evidence())));
        entry.listings().forEach(l -> company.list(l.mic(), l.symbol(), cite(l.evidence())));
        companies.put(entry.slug(), kept(company));
      }
    }

    private void frameworks() {
      for (Pack.FrameworkEntry entry : pack.frameworks()) {
        Framework framework =
            new Framework(entry.slug(), entry.name(), found(themes, entry.theme()));
        for (Pack.Named stage : entry.stages()) {
          stages.put(entry.slug() + "/" + stage.slug(), framework.add(stage.slug(), stage.name()));
        }
        kept(framework);
      }
    }

    /** Growth rates come after the figures that they join. */
    private void facts() {
      Act act = book.begin(Act.Verb.LOAD, "pack", pack.name().any(), at);
      List<Pack.FactEntry> inOrder = new ArrayList<>(pack.facts());
      inOrder.sort(Comparator.comparing(Load::isGrowth));
      for (Pack.FactEntry entry : inOrder) {
        facts.put(entry.key(), book.publish(version(entry), act));
      }
    }

    private static boolean isGrowth(Pack.FactEntry entry) {
      return entry.detail() instanceof Pack.FigureEntry f && (f.base() != null || f.end() != null);
    }

    private FactVersion version(Pack.FactEntry entry) {
      Statement statement =
          new Statement(
              entry.text(),
              entry.certainty(),
              new HashSet<>(entry.themes().stream().map(t -> found(themes, t)).toList()),
              new HashSet<>(entry.companies().stream().map(c -> found(companies, c)).toList()),
              entry.cites().stream().map(this::cited).toList());
      Pack.Detail detail = entry.detail();
      if (detail instanceof Pack.ExposureDetail e) {
        return new Exposure(statement, e.role(), e.grade());
      } else if (detail instanceof Pack.RiskDetail r) {
        return new RiskFactor(statement, r.category());
      } else if (detail instanceof Pack.EventDetail e) {
        return new Event(statement, e.date());
      } else if (detail instanceof Pack.StageDetail s) {
        Stage stage = found(stages, s.framework() + "/" + s.stage());
        return new StageReading(statement, stage, s.aspect(), s.status());
      } else if (detail instanceof Pack.FigureEntry f) {
        return new Figure(statement, figure(f));
      }
      return entry.kind() == FactKind.THESIS ? new Thesis(statement) : new View(statement);
    }

    private FigureDetail figure(Pack.FigureEntry f) {
      return new FigureDetail(
          f.subject(),
          found(measures, f.measure()),
          f.kind(),
          f.quantity(),
          f.unitName(),
          f.period(),
          f.headline(),
          f.base() == null ? null : facts.get(f.base()),
          f.end() == null ? null : facts.get(f.end()));
    }

    private @Nullable Citation cite(Pack.@Nullable Cite cite) {
      return cite == null ? null : cited(cite);
    }

    /** One passage is one citation, however many facts it supports. */
    private Citation cited(Pack.Cite cite) {
      return citations.computeIfAbsent(
          cite,
          c ->
              kept(
                  new Citation(
                      found(articles, c.article()),
                      c.quote(),
                      c.occurrence(),
                      c.from() == null ? null : houses.get(c.from()),
                      at)));
    }

    private <T> T kept(T entity) {
      entities.persist(entity);
      return entity;
    }

    private static <T> T found(Map<String, T> among, String slug) {
      T value = among.get(slug);
      if (value == null) {
        throw new IllegalStateException("a pack without faults has '" + slug + "'");
      }
      return value;
    }
  }
}
