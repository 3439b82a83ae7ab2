package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board from before there were acts keeps what was decided on it. */
@QuarkusTest
class ActsMigrationTest {
  private static final String SCHEMA = "test_migration";

  @Inject DataSource database;

  @BeforeEach
  @AfterEach
  void drop() throws Exception {
    execute(
        "drop schema if exists " + SCHEMA + " cascade",
        "drop schema if exists " + SCHEMA + "_past cascade");
  }

  @Test
  void whatWasDecidedAtOnceIsOneActWithWhoWhenAndWhy() throws Exception {
    migrate("2");
    execute(
        "set search_path to " + SCHEMA,
        "insert into fact (id, kind, created_at) overriding system value select n, 'VIEW', now() from generate_series(1, 3) n",
        "insert into decision (revision, verb, fact_id, actor, reason, decided_at) values"
            + " (1, 'ACCEPT', 1, 'pack', 'why', '2026-01-01T00:00:00Z'),"
            + " (1, 'ACCEPT', 2, 'pack', 'why', '2026-01-01T00:00:00Z'),"
            + " (2, 'EDIT', 1, 'ann', null, '2026-01-02T00:00:00Z'),"
            + " (3, 'RETRACT', 3, 'ann', 'wrong', '2026-01-03T00:00:00Z')",
        "reset search_path");
    migrate("latest");
    assertThat(
            rows(
                "select a.revision || ' ' || a.verb || ' ' || a.actor || ' ' || coalesce(a.reason, '-')"
                    + " || ' ' || count(d.id) from "
                    + SCHEMA
                    + ".act a join "
                    + SCHEMA
                    + ".decision d on d.act_id = a.id group by a.id order by a.id"))
        .containsExactly("1 LOAD pack why 2", "2 EDIT ann - 1", "3 RETRACT ann wrong 1");
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .locations("classpath:db/migration")
        .target(target)
        // What is made anew of the latest tables cannot be made of earlier ones.
        .repeatableSqlMigrationPrefix(target.equals("latest") ? "R" : "none")
        .load()
        .migrate();
  }

  private void execute(String... sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one);
      }
    }
  }

  private List<String> rows(String sql) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
