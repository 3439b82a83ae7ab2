package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Site;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.ApiTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program that imports with a token, and takes away again what it brought in. */
@ApplicationScoped
public class Desk {
  static final String IMPORTS = "/api/v1/imports";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "themeboard-test-boundary";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final People people;
  private final ApiTokens tokens;
  private final EntityManager entities;
  private String token = "";

  Desk(People people, ApiTokens tokens, EntityManager entities) {
    this.people = people;
    this.tokens = tokens;
    this.entities = entities;
  }

  /** Gives the program a curator's token, and tells it. */
  public String open() {
    token = tokens.issue(people.with("curator"), "test", Account.Role.CURATOR, 1).text();
    return token;
  }

  public Answer send(Map<String, String> files) {
    StringBuilder body = new StringBuilder();
    files.forEach(
        (name, text) ->
            body.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"files\"; filename=\"" + name)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n"));
    body.append("--" + BOUNDARY + "--\r\n");
    return call(
        "POST",
        IMPORTS,
        Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
        body.toString());
  }

  public Answer sendJson(String json) {
    return call("POST", IMPORTS, Map.of("Content-Type", "application/json"), json);
  }

  public Answer call(String method, String address) {
    return call(method, address, Map.of(), "");
  }

  private Answer call(String method, String address, Map<String, String> headers, String body) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Authorization", "Bearer " + token);
    return Site.send(method, address, all, body);
  }

  /** What a finished import says, when it is finished. */
  public JsonNode finished(Answer accepted) {
    assertThat(accepted.statusCode()).as(accepted.text()).isEqualTo(202);
    return finished(accepted.header("Location"));
  }

  JsonNode finished(String address) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      JsonNode state = json(call("GET", address));
      if (!List.of("queued", "running").contains(state.get("status").asText())) {
        return state;
      }
      assertThat(System.nanoTime()).as(state.toString()).isLessThan(end);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static JsonNode json(Answer answer) {
    try {
      return JSON.readTree(answer.text());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.text(), e);
    }
  }

  /** What one statement finds, a row a line. */
  public List<String> rows(String sql) {
    return QuarkusTransaction.requiringNew().call(() -> found(sql));
  }

  private List<String> found(String sql) {
    List<String> rows = new ArrayList<>();
    for (Object row : entities.createNativeQuery(sql).getResultList()) {
      rows.add(row instanceof Object[] many ? List.of(many).toString() : String.valueOf(row));
    }
    return rows;
  }

  /** Takes away the imports, and keeps what came in by them. */
  @Transactional
  public void forgetImports(String actor) {
    for (String what :
        List.of(
            "import_item where job_id in (select id from import_job where actor like '"
                + actor
                + "')",
            "import_job where actor like '" + actor + "'")) {
      entities.createNativeQuery("delete from " + what).executeUpdate();
    }
  }

  /** Takes away what was imported, and who imported it. */
  public void forget() {
    forget("test-%");
  }

  /** The same of those whose names are like a pattern, once nothing of theirs is being read. */
  public void forget(String actor) {
    String busy =
        "select i.name from import_item i join import_job j on j.id = i.job_id where j.actor like '"
            + actor
            + "' and i.status in ('QUEUED', 'RUNNING')";
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!rows(busy).isEmpty()) {
      assertThat(System.nanoTime()).as("all is read").isLessThan(end);
      pause();
    }
    QuarkusTransaction.requiringNew().run(() -> delete(actor));
  }

  private void delete(String actor) {
    String mine = "(select id from article where imported_by like '" + actor + "')";
    forgetImports(actor);
    for (String what :
        List.of(
            "candidate where article_id in " + mine,
            "citation where article_id in " + mine,
            "article where imported_by like '" + actor + "' and repeats_id is not null",
            "article where imported_by like '" + actor + "'")) {
      entities.createNativeQuery("delete from " + what).executeUpdate();
    }
    for (String what : List.of("house", "publisher")) {
      entities
          .createNativeQuery(
              "delete from %1$s o where o.slug ~ '-[0-9a-f]{8}$' and not exists (select 1 from article a where a.%1$s_id = o.id)"
                  .formatted(what))
          .executeUpdate();
    }
    people.forget();
  }
}
