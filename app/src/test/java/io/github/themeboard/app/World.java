package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.article.Source;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.publication.BoardRepository;
import io.github.themeboard.domain.search.PassageIndex;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jsoup.nodes.Document;

/**
 * The bundled board as tests see it, and facts that a test adds and takes away again. Facts added
 * here are known to the actor {@code test}; articles, houses and measures have slugs that start
 * with {@code test-}.
 */
@ApplicationScoped
@Transactional
public class World {
  public static final String ACTOR = "test";

  /** When tests publish: long after the bundled pack was loaded, whatever day it is. */
  public static final Instant THEN = Instant.parse("2131-05-01T12:00:00Z");

  private static final List<String> KINDS =
      List.of("thesis", "exposure", "risk", "figure", "event", "house_view", "stage_reading");

  /** Pages are read once for the whole run, which keeps it short. */
  private final List<PageRead> pages = new ArrayList<>();

  private final EntityManager entities;
  private final FactBook book;
  private final BoardRepository board;
  private final PassageIndex passages;

  World(EntityManager entities, FactBook book, BoardRepository board, PassageIndex passages) {
    this.entities = entities;
    this.book = book;
    this.board = board;
    this.passages = passages;
  }

  /** A page as it was read. */
  public record PageRead(String address, String language, String html) {
    public Document document() {
      return Site.parsed(html, address);
    }

    @Override
    public String toString() {
      return address + " in " + language;
    }
  }

  /** Every page of the bundled board in every language. */
  @Transactional(Transactional.TxType.SUPPORTS) // reading them all may outlast a transaction
  public synchronized List<PageRead> pages() {
    if (pages.isEmpty()) {
      for (String language : Site.LANGUAGES) {
        addresses().forEach(a -> pages.add(read(a, language)));
      }
    }
    return List.copyOf(pages);
  }

  private static PageRead read(String address, String language) {
    Answer answer = Site.get(address, Map.of("Accept-Language", language));
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return new PageRead(address, language, answer.text());
  }

  /** Every address of the contract's second section that this version has. */
  public List<String> addresses() {
    List<String> addresses = new ArrayList<>(List.of("/diff?from=2026-02-01", "/help"));
    addresses.addAll(clocked());
    addresses.add("/compare?themes=foundry%2Cai-chips");
    slugs("theme").forEach(slug -> addresses.add("/themes/" + slug + "?show=all"));
    ids("article").forEach(id -> addresses.add("/articles/" + id));
    return addresses;
  }

  /** The addresses that take clocks. */
  public List<String> clocked() {
    List<String> addresses =
        new ArrayList<>(
            List.of(
                "/",
                "/companies",
                "/risks",
                "/figures",
                "/stages",
                "/timeline",
                "/forecasts",
                "/articles",
                "/diff",
                "/compare",
                "/search?q=chips"));
    themes().forEach(slug -> addresses.add("/themes/" + slug));
    slugs("company").forEach(slug -> addresses.add("/companies/" + slug));
    slugs("framework").forEach(slug -> addresses.add("/stages/" + slug));
    rows("select id from fact where kind = 'FIGURE' order by id")
        .forEach(id -> addresses.add("/figures/" + id));
    return addresses;
  }

  public List<String> themes() {
    return slugs("theme");
  }

  private List<String> slugs(String table) {
    return rows("select slug from " + table + " order by id");
  }

  private List<String> ids(String table) {
    return rows("select id from " + table + " order by id");
  }

  /** The first column of what a statement finds, as text. */
  public List<String> rows(String sql) {
    return session().createNativeQuery(sql, Object.class).getResultList().stream()
        .map(String::valueOf)
        .toList();
  }

  /** Slugs of articles by what their addresses end with. */
  public Map<String, String> articles() {
    Map<String, String> slugs = new LinkedHashMap<>();
    for (Article article : all(Article.class)) {
      slugs.put(String.valueOf(article.id()), article.slug());
    }
    return slugs;
  }

  /** Slugs of the articles that the footnotes of a page lead to. */
  public Set<String> cited(Document page) {
    Map<String, String> articles = articles();
    return Set.copyOf(
        page.select("a[data-cite]").stream()
            .map(a -> a.attr("href").replaceAll("^/articles/(\\d+).*", "$1"))
            .map(id -> articles.getOrDefault(id, id))
            .toList());
  }

  public Theme theme(String slug) {
    return named(Theme.class, slug);
  }

  public Company company(String slug) {
    return named(Company.class, slug);
  }

  /** A passage that the bundled pack cites. */
  public Citation citation(String article) {
    return entities
        .createQuery("from Citation where article.slug = :slug order by id", Citation.class)
        .setParameter("slug", article)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** A passage of its own in an article of one paragraph. */
  public Citation citation(Article article, String quote) {
    return kept(new Citation(article, quote, 1, null, THEN));
  }

  /** A company with an alias and a listing, that {@link #forget()} takes away. */
  public Company company(String slug, String name, String alias, String symbol) {
    Company company =
        new Company("test-" + slug, new Wording(name, null), Company.State.LISTED, THEN);
    company.alsoKnownAs(alias, "en", null);
    company.list("XTST", symbol, null);
    return kept(company);
  }

  /** A statement about some companies that the bundled pack's first passage of an article makes. */
  public Statement naming(String text, String... companies) {
    Statement said = statement(text, "foundry", "inference-priority");
    return new Statement(
        said.text(),
        said.certainty(),
        said.themes(),
        Stream.of(companies).map(this::company).collect(Collectors.toSet()),
        said.citations());
  }

  public House house(String slug, String name) {
    return kept(new House("test-" + slug, new Wording(name, null)));
  }

  public Publisher publisher(String slug, String name) {
    return kept(new Publisher("test-" + slug, new Wording(name, null), null));
  }

  public Measure measure(String slug) {
    return kept(new Measure("test-" + slug, new Wording("Measure " + slug, null)));
  }

  /** An article with a text of one paragraph. */
  public Article article(String slug, String title, House house, String text) {
    return article(slug, title, house, text, Dating.unknown());
  }

  /** As {@link #article(String, String, House, String)}, with a date. */
  public Article article(String slug, String title, House house, String text, Dating dating) {
    Source source = new Source(null, house, null, title, null, "en", false, dating);
    int length = text.codePointCount(0, text.length());
    List<Paragraph> paragraphs = List.of(new Paragraph(Paragraph.Shape.TEXT, 0, length));
    Article article =
        kept(new Article("test-" + slug, source, new ArticleText(text, paragraphs), THEN));
    passages.index(article);
    return article;
  }

  /** A statement about one theme that the bundled pack's first passage of an article supports. */
  public Statement statement(String text, String theme, String article) {
    return statement(text, theme, citation(article));
  }

  public Statement statement(String text, String theme, Citation citation) {
    return new Statement(
        new Wording(text, null),
        Certainty.REPORTED,
        Set.of(theme(theme)),
        Set.of(),
        List.of(citation));
  }

  /** Publishes a fact that {@link #forget()} takes away. */
  public long publish(Supplier<FactVersion> first, Instant at) {
    return book.publish(first.get(), act(at)).id();
  }

  public void edit(long fact, Supplier<FactVersion> next, Instant at) {
    book.edit(fact, book.current(fact).version(), next.get(), act(at));
  }

  public void retract(long fact, Instant at) {
    book.retract(fact, book.current(fact).version(), act(at));
  }

  private Act act(Instant at) {
    return book.begin(Act.Verb.WRITE, ACTOR, null, at);
  }

  /** Takes away, as if it had never been, what tests published. Only the revision stays raised. */
  public void forget() {
    List<Long> facts =
        session()
            .createNativeQuery(
                "select distinct d.fact_id from decision d join act a on a.id = d.act_id where"
                    + " a.actor like 'test%'",
                Long.class)
            .getResultList();
    forgetVerdicts();
    forgetCandidates();
    if (!facts.isEmpty()) {
      delete("candidate_decision where fact_id in (:ids) or before_fact in (:ids)", facts);
      for (String table : KINDS) {
        delete(table + " where version_id in" + versions(), facts);
      }
      for (String table : List.of("fact_citation", "fact_theme", "fact_company")) {
        delete(table + " where version_id in" + versions(), facts);
      }
      delete("decision where fact_id in (:ids)", facts);
      delete("fact_version where fact_id in (:ids)", facts);
      delete("fact where id in (:ids)", facts);
    }
    forgetCompanies();
    forgetThemes();
    forgetActs();
    board.raiseRevision(); // what was rendered with them is out of date
    String articles = "(select id from article where slug like 'test-%')";
    entities
        .createNativeQuery("delete from citation where article_id in " + articles)
        .executeUpdate();
    for (String kind : List.of("house", "publisher")) {
      execute(
          "delete from %1$s_name where %1$s_id in (select id from %1$s where slug like 'test-%%')"
              .formatted(kind));
    }
    for (String table : List.of("article", "house", "publisher", "measure")) {
      entities
          .createNativeQuery("delete from " + table + " where slug like 'test-%'")
          .executeUpdate();
    }
  }

  private void forgetVerdicts() {
    String mine =
        "(select v.id from verdict v join act a on a.id = v.act_id where a.actor like 'test%')";
    execute("delete from verdict_citation where verdict_id in " + mine);
    execute("delete from verdict where id in " + mine);
  }

  private void forgetCandidates() {
    String mine =
        "(select id from candidate where article_id in"
            + " (select id from article where slug like 'test-%'))";
    execute("delete from candidate_decision where candidate_id in " + mine);
    execute("delete from candidate where id in " + mine);
  }

  private void forgetThemes() {
    String mine = "(select id from theme where slug like 'test-%')";
    execute("delete from theme_term where theme_id in " + mine);
    execute("update theme set parent_id = null where parent_id in " + mine);
    execute("delete from theme where slug like 'test-%'");
  }

  private void forgetTestCompanies() {
    String mine = "(select id from company where slug like 'test-%')";
    for (String rows : List.of("company_alias", "listing")) {
      execute("delete from " + rows + " where company_id in " + mine);
    }
    execute("delete from company where slug like 'test-%'");
  }

  private void forgetCompanies() {
    String own = "(select id from company where slug like 'test-%')";
    execute("delete from merger where merged_id in " + own + " or survivor_id in " + own);
    String companies =
        "(select subject_id from register_change c join act a on a.id = c.act_id where a.actor like"
            + " 'test%' and c.subject = 'COMPANY' and c.before is null)";
    for (String rows : List.of("company_alias", "listing", "candidate_company")) {
      execute("delete from " + rows + " where company_id in " + companies);
    }
    execute("delete from company where id in " + companies);
    forgetTestCompanies();
    String cited =
        "(select id from citation where article_id in (select id from article where slug like"
            + " 'test-%'))";
    execute("delete from company_alias where citation_id in " + cited);
    execute("update listing set citation_id = null where citation_id in " + cited);
    execute(
        "delete from stage where framework_id in (select id from framework where slug like"
            + " 'test-%')");
    execute("delete from framework where slug like 'test-%'");
  }

  private void forgetActs() {
    String acts = "(select id from act where actor like 'test%')";
    for (String rows :
        List.of(
            "candidate_decision",
            "listed_security",
            "listed_security_change",
            "article_theme",
            "register_change",
            "article_text",
            "citation_place",
            "candidate_place")) {
      execute("delete from " + rows + " where act_id in " + acts);
    }
    execute("delete from candidate where act_id in " + acts);
    execute("delete from act where undoes_id in " + acts);
    execute("delete from act where actor like 'test%'");
  }

  private void execute(String sql) {
    entities.createNativeQuery(sql).executeUpdate();
  }

  private static String versions() {
    return " (select id from fact_version where fact_id in (:ids))";
  }

  private void delete(String what, Collection<Long> ids) {
    entities.createNativeQuery("delete from " + what).setParameter("ids", ids).executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private <T> T named(Class<T> type, String slug) {
    return entities
        .createQuery("from " + type.getSimpleName() + " where slug = :slug", type)
        .setParameter("slug", slug)
        .getSingleResult();
  }

  private <T> List<T> all(Class<T> type) {
    return entities
        .createQuery("from " + type.getSimpleName() + " order by id", type)
        .getResultList();
  }

  private <T> T kept(T entity) {
    entities.persist(entity);
    return entity;
  }
}
