package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.intake.Desk;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk past every sort of page, with something to see on each: what readers have, what waits for
 * curators, what admins do, and what each of them is told when something is wrong.
 */
@ApplicationScoped
public class Tour {
  private static final String STAYS = "Etching tools stay short all year.";
  private static final String GOES = "Wafer prices may fall by 5% in the spring.";
  private static final String OLD = "The fabs have been visited. " + STAYS + " " + GOES;
  private static final String NEW = OLD.replace("by 5% in", "by 6% in");
  private static final String WAITING =
      "Lathe makers may run out of spindles. Northwind Lathes (688999.SH) makes them. Lathe sales"
          + " grew by 31% in 2031. Spindles are scarce. The first gate is open.";

  /** The field of the form, and in it the name of the file. */
  private static final String LIST_FILE = "list\"; filename=\"tour.csv";

  private static final String LIST = "证券代码,证券简称,英文名称\n688998,西风机床,Zephyr Lathes Co., Ltd.\n";

  private final World world;
  private final People people;
  private final Proposals proposals;
  private final Desk desk;
  private final TextReplacement texts;
  private final EntityManager entities;

  Tour(
      World world,
      People people,
      Proposals proposals,
      Desk desk,
      TextReplacement texts,
      EntityManager entities) {
    this.world = world;
    this.people = people;
    this.proposals = proposals;
    this.desk = desk;
    this.texts = texts;
    this.entities = entities;
  }

  /**
   * One page.
   *
   * @param form what is sent to get it; empty for a page that is only asked for
   */
  public record Stop(String address, Map<String, String> form) {
    static Stop at(String address) {
      return new Stop(address, Map.of());
    }

    /** The page as the server sends it to somebody. */
    Answer seenBy(Person person) {
      if (form.isEmpty()) {
        return person.get(address);
      }
      return address.endsWith("/previews")
          ? person.submitParts(address, form)
          : person.submit(address, form);
    }

    @Override
    public String toString() {
      return form.isEmpty() ? address : address + " " + form;
    }
  }

  /** What is put on the board for the walk. */
  private record Laid(long article, long fact, long corrected, long candidate, String job) {}

  private Laid laid;

  /** Puts something on every page, and lets an admin in, whose name it tells. */
  public String prepare() {
    String admin = people.with("admin").name();
    desk.open();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("tour.txt", "Optical modules: a tour\n\nLantern, 2026-03-12\n\n" + WAITING);
    files.put("bad.pdf", "%PDF-1.4 and then nothing");
    Answer imported = desk.send(files);
    desk.finished(imported);
    laid =
        QuarkusTransaction.requiringNew()
            .call(() -> lay(imported.header("Location").replaceFirst(".*/", "")));
    texts.replace(laid.corrected(), NEW, null, World.ACTOR, "a correction");
    return admin;
  }

  private Laid lay(String job) {
    long corrected = proposals.article("tour-corrected", OLD);
    final long fact = fact(corrected, STAYS);
    fact(corrected, GOES);
    long article = proposals.article("tour", WAITING);
    final long candidate =
        proposals.figure(
            article,
            "Lathe sales grew by 31% in 2031.",
            FigureKind.GROWTH,
            "31",
            "percent",
            2030,
            2031);
    proposals.risk(article, "Lathe makers may run out of spindles.");
    proposals.confirming(article, "Spindles are scarce.", fact);
    proposals.theme(article, "Lathe makers", "foundry");
    proposals.company(
        article,
        "Northwind Lathes (688999.SH) makes them.",
        new Proposal.Company(
            "Northwind Lathes",
            null,
            "688999.SH",
            List.of("688999.SH"),
            Exposure.Role.SUPPLIER,
            1));
    world.company("tour-old", "Old Lathes", "OldL", "7111");
    world.company("tour-new", "New Lathes", "NewL", "7222");
    return new Laid(article, fact, corrected, candidate, job);
  }

  private long fact(long article, String quote) {
    return world.publish(
        () ->
            new RiskFactor(
                world.statement(
                    quote, "foundry", world.citation(entities.find(Article.class, article), quote)),
                RiskCategory.SUPPLY),
        Instant.now().minusSeconds(60));
  }

  /** Takes everything away again. */
  public void forget() {
    desk.forgetImports("test-%");
    world.forget();
    desk.forget();
  }

  /** Pages of whoever comes by. */
  public List<Stop> outside() {
    List<Stop> stops = new ArrayList<>();
    for (String address :
        List.of(
            "/",
            "/themes/ai-computing-power",
            "/themes/foundry?show=all",
            "/themes/foundry?show=risks&sort=name",
            "/themes/inference?publishedBy=2026-02-01",
            "/companies",
            "/companies/huawei",
            "/risks",
            "/figures",
            "/figures/" + first("fact where kind = 'FIGURE'"),
            "/stages",
            "/stages/four-gates",
            "/compare",
            "/compare?themes=ai-chips%2Cfoundry",
            "/compare?themes=ai-chips",
            "/timeline",
            "/forecasts",
            "/articles",
            "/articles/1",
            "/articles/1?kinds=risk.figure",
            "/articles/" + laid.corrected(),
            "/search",
            "/search?q=chips+%E7%AE%97%E5%8A%9B",
            "/search?q=chips",
            "/search?q=zyzzogeton",
            "/diff",
            "/diff?from=2026-02-01",
            "/diff?from=2026-02-01&to=2026-02-01",
            "/watchlist",
            "/help",
            "/login",
            "/login/invites/" + invite(),
            "/no-such-page",
            "/risks?publishedBy=soon")) {
      stops.add(Stop.at(address));
    }
    stops.add(new Stop("/login", Map.of("name", "test-nobody", "password", "wrong password")));
    return stops;
  }

  /** Pages of the board's own people, as an admin sees them. */
  public List<Stop> inside() {
    List<Stop> stops = new ArrayList<>();
    String text = "/admin/articles/" + laid.corrected() + "/text";
    String merger = "/admin/companies/test-tour-old/merger";
    for (String address :
        List.of(
            "/account",
            "/admin",
            "/admin/accounts",
            "/admin/tokens",
            "/admin/queue",
            "/admin/queue?kind=stage&theme=software-ecosystem",
            "/admin/queue/" + laid.article(),
            "/admin/queue/" + laid.article() + "?candidate=" + laid.candidate(),
            "/admin/log",
            "/admin/log/" + first("act where actor like 'test%'"),
            "/admin/facts/" + laid.fact(),
            "/admin/forecasts/" + forecast(),
            "/admin/imports",
            "/admin/imports/" + laid.job(),
            "/admin/companies",
            "/admin/companies?q=huawei",
            "/admin/companies/huawei",
            "/admin/companies/lists",
            list(),
            "/admin/frameworks",
            "/admin/frameworks/four-gates",
            merger,
            merger + "?q=lathes",
            merger + "?into=test-tour-new",
            "/admin/houses",
            "/admin/houses/" + slug("house"),
            "/admin/publishers",
            "/admin/publishers/" + slug("publisher"),
            "/admin/themes",
            "/admin/themes/foundry",
            "/admin/articles/" + laid.corrected(),
            text,
            "/admin/repairs",
            "/admin/repairs/" + first("citation where orphaned_at is not null"),
            "/articles/" + laid.article())) {
      stops.add(Stop.at(address));
    }
    for (String kind : List.of("thesis", "exposure", "risk", "figure", "event", "view", "stage")) {
      stops.add(
          Stop.at("/admin/facts/new?article=" + laid.article() + "&quote=Spindles&kind=" + kind));
    }
    stops.add(new Stop("/admin/candidates/selection", Map.of("ids", "" + laid.candidate())));
    stops.add(new Stop(text + "/previews", Map.of("text", OLD + " More.", "seen", "")));
    stops.add(new Stop("/admin/imports", Map.of("text", "Some text.", "date", "soon")));
    stops.add(new Stop("/admin/facts", Map.of("kind", "risk", "text", "Nobody says so.")));
    return stops;
  }

  private String invite() {
    Person admin = Person.signedIn("test-admin");
    Answer answer = admin.submit("/admin/accounts/invites", Map.of("role", "reader"));
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(200);
    return Site.parsed(answer.text(), "/").select(".form-once input").val().replaceFirst(".*/", "");
  }

  /** An official list that waits to be looked at. */
  private static String list() {
    Person admin = Person.signedIn("test-admin");
    Answer answer = admin.submitParts("/admin/companies/lists", Map.of(LIST_FILE, LIST));
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private String forecast() {
    return world
        .rows(
            "select max(v.fact_id) from fact_version v join figure f on f.version_id = v.id where"
                + " v.certainty = 'FORECAST' and f.period is not null and v.known_to is null")
        .get(0);
  }

  private String first(String rows) {
    return world.rows("select max(id) from " + rows).get(0);
  }

  private String slug(String table) {
    return world.rows("select min(slug) from " + table).get(0);
  }
}
