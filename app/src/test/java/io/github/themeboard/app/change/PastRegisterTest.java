package io.github.themeboard.app.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.writing.Field;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By the known-at clock names, the tree and heads are what they were, whatever is done since. */
@QuarkusTest
class PastRegisterTest {
  /** The days of the sliders are ways to other moments: they grow with the board. */
  private static final Pattern SLIDER =
      Pattern.compile("<div class=\"clock-sliders\">.*?</details>", Pattern.DOTALL);

  private static final String TEXT = "Kunlun Test Unit ships chips. Lasers cool.";

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;
  @Inject TestClock clock;

  private Person curator;
  private long imported;

  @BeforeEach
  void signIn() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    imported = proposals.article("past-names", TEXT);
    world.company("old", "Zephyr Chips", "Zphr", "0111");
  }

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
    people.forget();
  }

  /** What curators change, each in one act. */
  private enum Change {
    COMPANY {
      @Override
      void make(PastRegisterTest t) {
        t.put(
            "/admin/companies/baidu",
            Map.of("en", "BaiduX", "othersEn", "Only this name", "listings", "XTST:77"));
      }
    },
    COMPANY_MADE {
      @Override
      void make(PastRegisterTest t) {
        t.post(
            "/admin/companies",
            Map.of("slug", "test-made", "en", "Baidu Made", "listings", "XTST:78"));
      }
    },
    COMPANIES_MERGED {
      @Override
      void make(PastRegisterTest t) {
        // Of the bundled pack's companies none is merged: their facts would be taken for the
        // test's.
        t.post(
            "/admin/companies/test-old/merger",
            Map.of("into", "baidu", "name", "Zephyr Chips", "share", "XTST:0111"));
      }
    },
    CANDIDATE_ACCEPTED {
      @Override
      void make(PastRegisterTest t) {
        t.accept();
      }
    },
    THEME {
      @Override
      void make(PastRegisterTest t) {
        t.put("/admin/themes/idc", Map.of("en", "Sheds", "parent", "", "termsEn", "shed"));
      }
    },
    THEMES_CHANGED_PLACES {
      @Override
      void make(PastRegisterTest t) {
        t.post("/admin/themes/idc/position?_method=PUT", Map.of("to", "up"));
      }
    },
    THEME_MADE {
      @Override
      void make(PastRegisterTest t) {
        Map<String, String> made = Map.of("slug", "test-made", "en", "Chips made", "parent", "idc");
        t.post("/admin/themes", made);
      }
    },
    FRAMEWORK {
      @Override
      void make(PastRegisterTest t) {
        Map<String, String> names = new LinkedHashMap<>(Map.of("en", "Five doors", "theme", "idc"));
        t.form("/admin/frameworks/four-gates")
            .select("input[name^=en.]")
            .forEach(field -> names.put(field.attr("name"), "Door " + field.val()));
        t.put("/admin/frameworks/four-gates", names);
      }
    },
    STAGES_CHANGED_PLACES {
      @Override
      void make(PastRegisterTest t) {
        String stage =
            t.world
                .rows("select slug from stage where removed_at is null order by position")
                .get(0);
        Element form = t.form("/admin/frameworks/four-gates");
        t.post(
            "/admin/frameworks/four-gates/stages/" + stage + "/position?_method=PUT",
            Map.of("to", "later", "edition", form.select("[name=edition]").val()));
      }
    },
    FRAMEWORK_MADE {
      @Override
      void make(PastRegisterTest t) {
        t.post(
            "/admin/frameworks", Map.of("slug", "test-made", "en", "Made ladder", "theme", "idc"));
      }
    },
    HEAD {
      @Override
      void make(PastRegisterTest t) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("title", "Corrected chips");
        head.put("author", "Somebody else");
        head.put("house", "Test house of the head");
        head.put("publisher", "Test publisher of the head");
        head.put("dating", "exact");
        head.put("day", "2025-01-06");
        t.put("/admin/articles/" + t.article(), head);
      }
    },
    HOUSE {
      @Override
      void make(PastRegisterTest t) {
        t.put("/admin/houses/" + t.first("house"), Map.of("en", "Renamed House", "zh", "改名"));
      }
    },
    HOUSES_JOINED {
      @Override
      void make(PastRegisterTest t) {
        t.join("house");
      }
    },
    PUBLISHER {
      @Override
      void make(PastRegisterTest t) {
        t.put("/admin/publishers/" + t.first("publisher"), Map.of("en", "Renamed Site"));
      }
    },
    PUBLISHERS_JOINED {
      @Override
      void make(PastRegisterTest t) {
        t.join("publisher");
      }
    };

    abstract void make(PastRegisterTest t);
  }

  @ParameterizedTest
  @EnumSource
  void aChangeAndItsUndoLeaveThePastAsItWas(Change change) {
    Map<String, String> now = read(null);
    Instant before = later();
    Map<String, String> then = read(before);
    String act = act(change);
    assertThat(read(null)).as("the change is seen").isNotEqualTo(now);
    Instant between = later();
    Map<String, String> meanwhile = read(between);
    same(then, before);
    undo(act);
    later();
    undo(lastAct());
    later();
    same(then, before);
    undo(lastAct());
    later();
    same(then, before);
    same(meanwhile, between);
  }

  @Test
  void manyChangesOnEachOtherLeaveEveryMomentAsItWas() {
    Map<Instant, Map<String, String>> moments = new LinkedHashMap<>();
    List<String> acts = new ArrayList<>();
    for (Change change :
        List.of(
            Change.HEAD,
            Change.PUBLISHER,
            Change.PUBLISHERS_JOINED,
            Change.HOUSES_JOINED,
            Change.CANDIDATE_ACCEPTED,
            Change.COMPANY,
            Change.COMPANIES_MERGED,
            Change.THEME,
            Change.FRAMEWORK,
            Change.STAGES_CHANGED_PLACES)) {
      Instant moment = later();
      moments.put(moment, read(moment));
      acts.add(act(change));
    }
    moments.forEach((moment, then) -> same(then, moment));
    Collections.reverse(acts);
    acts.forEach(this::undo);
    later();
    moments.forEach((moment, then) -> same(then, moment));
  }

  @Test
  void readingThePastWritesNothing() {
    put("/admin/companies/baidu", Map.of("en", "BaiduX"));
    List<String> before = rows();
    read(later().minus(Duration.ofDays(1)));
    assertThat(rows()).isEqualTo(before);
    assertThat(Site.get("/api/v1/companies/baidu").text()).contains("BaiduX");
    undo(lastAct());
  }

  @Test
  void aSignedInCuratorReadsThePastAndEditsThePresent() {
    Instant before = later();
    put("/admin/companies/baidu", Map.of("en", "BaiduX"));
    later();
    assertThat(curator.page("/companies/baidu?knownAt=" + before).select("h1").text())
        .startsWith("Baidu")
        .doesNotContain("BaiduX");
    assertThat(curator.page("/admin/companies/baidu?knownAt=" + before).select("h1").text())
        .contains("BaiduX");
    undo(lastAct());
  }

  @Test
  void everyColumnOfATableThatIsRewoundIsInItsViewOfThePast() {
    assertThat(
            world.rows(
                "select now.table_name || '.' || now.column_name from information_schema.columns"
                    + " now join information_schema.tables t on t.table_name = now.table_name and"
                    + " t.table_schema = now.table_schema || '_past' where now.table_schema ="
                    + " current_schema() and not exists (select 1 from"
                    + " information_schema.columns past where past.table_schema = t.table_schema"
                    + " and past.table_name = now.table_name and past.column_name ="
                    + " now.column_name and past.data_type = now.data_type)"))
        .isEmpty();
  }

  private void same(Map<String, String> then, Instant moment) {
    read(moment)
        .forEach(
            (address, text) -> {
              List<String> lines = new ArrayList<>(text.lines().toList());
              List<String> old = then.get(address).lines().toList();
              old.forEach(lines::remove);
              assertThat(lines).as("new on " + address).isEmpty();
              assertThat(text).as(address).isEqualTo(then.get(address));
            });
  }

  /** Pages and answers of every kind; of now if no moment is given. */
  private Map<String, String> read(@Nullable Instant moment) {
    Map<String, String> texts = new LinkedHashMap<>();
    // That a change is seen now is told by the answers to programs: they are short.
    List<String> asked =
        addresses().stream().filter(a -> moment != null || a.startsWith("/api/")).toList();
    for (String address : asked) {
      String joint = address.contains("?") ? "&" : "?";
      String full = moment == null ? address : address + joint + "knownAt=" + moment;
      String language = Site.LANGUAGES.get(texts.size() % Site.LANGUAGES.size());
      Answer answer = Site.get(full, Map.of("Accept-Language", language));
      texts.put(address, answer.statusCode() + " " + SLIDER.matcher(answer.text()).replaceAll(""));
    }
    return texts;
  }

  private List<String> addresses() {
    List<String> addresses =
        new ArrayList<>(
            List.of(
                "/",
                "/themes/idc?show=all",
                "/themes/ai-computing-power",
                "/themes/test-made",
                "/companies",
                "/companies/baidu",
                "/companies/test-old",
                "/companies/test-made",
                "/risks?theme=idc&publishedBy=2025-06-01",
                "/figures?theme=idc",
                "/stages",
                "/stages/four-gates",
                "/stages/test-made",
                "/timeline?company=baidu",
                "/timeline?publishedBy=2026-02-10",
                "/forecasts",
                "/articles",
                "/articles/" + article(),
                "/compare?themes=idc,foundry",
                "/search?q=chips",
                "/search?q=shed",
                "/search?q=chips+-shed",
                "/diff?theme=idc&from=2020-01-01T00:00:00Z",
                "/api/v1/themes",
                "/api/v1/themes/idc",
                "/api/v1/companies?limit=200",
                "/api/v1/companies/baidu",
                "/api/v1/companies/test-old",
                "/api/v1/facts?theme=ai-computing-power&limit=200",
                "/api/v1/articles?limit=200",
                "/api/v1/articles/" + article(),
                "/api/v1/stages/four-gates",
                "/api/v1/stages/test-made",
                "/api/v1/search?q=chips"));
    return addresses;
  }

  private String act(Change change) {
    String last = lastAct();
    change.make(this);
    assertThat(lastAct()).as(change + " is one act").isNotEqualTo(last);
    return lastAct();
  }

  private void accept() {
    long candidate =
        proposals.company(
            imported,
            "Kunlun Test Unit ships chips.",
            new Proposal.Company(
                "Kunlun Test Unit",
                "baidu",
                "999001.SZ",
                List.of("999001.SZ"),
                Exposure.Role.SUPPLIER,
                2));
    Map<Field, List<String>> edits = Map.of(Field.THEMES, List.of("idc"));
    queue.accept(List.of(new Asked(candidate, 0, edits, true)), World.ACTOR, null);
  }

  private void join(String kind) {
    List<String> slugs = all(kind);
    post(
        "/admin/" + kind + "s/" + slugs.get(0) + "/join",
        Map.of("with", slugs.get(slugs.size() - 1)));
  }

  private String first(String kind) {
    return all(kind).get(0);
  }

  /** Those that articles of the bundled pack have. */
  private List<String> all(String kind) {
    return world.rows(
        "select slug from %1$s where slug not like 'test-%%' and id in (select %1$s_id from article) order by id"
            .formatted(kind));
  }

  private String article() {
    return world.rows("select id from article where publisher_id is not null order by id").get(0);
  }

  private void put(String address, Map<String, String> changes) {
    Map<String, String> fields = new LinkedHashMap<>();
    Element form = form(address);
    form.select("input[name]:not([name=_token]), textarea[name]")
        .forEach(f -> fields.put(f.attr("name"), f.is("textarea") ? f.wholeText() : f.val()));
    form.select("select[name]")
        .forEach(f -> fields.put(f.attr("name"), f.select("option[selected]").val()));
    fields.putAll(changes);
    post(address + "?_method=PUT", fields);
  }

  private Element form(String address) {
    Document page = curator.page(address);
    Element form = page.select("form[action$=" + address + "?_method=PUT]").first();
    assertThat(form).as(address).isNotNull();
    return form;
  }

  private void post(String address, Map<String, String> fields) {
    Answer answer = curator.submit(address, fields);
    assertThat(answer.statusCode())
        .as(address + Site.parsed(answer.text(), address).select("[role=alert]").text())
        .isEqualTo(303);
  }

  private void undo(String act) {
    post("/admin/log/" + act + "/undo", Map.of());
  }

  private Instant later() {
    clock.pass(Duration.ofSeconds(5));
    Instant moment = clock.instant();
    clock.pass(Duration.ofSeconds(5));
    return moment;
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }

  private List<String> rows() {
    return world.rows(
        "select (select revision from board) || ' ' || (select count(*) from act) || ' '"
            + " || (select string_agg(cast(c as text), ';' order by c.id) from company c)"
            + " || (select string_agg(cast(t as text), ';' order by t.id) from theme t)"
            + " || (select string_agg(cast(s as text), ';' order by s.id) from stage s)");
  }
}
