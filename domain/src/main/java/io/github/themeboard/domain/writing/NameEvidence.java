package io.github.themeboard.domain.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import io.github.themeboard.domain.fact.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The passages that show names and listings of companies. They are noted by name, so that each can
 * be given another passage or none, and gets its former one back.
 */
@ApplicationScoped
public class NameEvidence {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int MOST = 10_000;

  private final EntityManager entities;
  private final RegisterChangeRepository noted;

  NameEvidence(EntityManager entities, RegisterChangeRepository noted) {
    this.entities = entities;
    this.noted = noted;
  }

  /** Where a name or a listing is kept. */
  enum Table {
    COMPANY_ALIAS,
    LISTING
  }

  /**
   * A name or a listing that a passage shows.
   *
   * @param name as printed; of a listing its symbol and market
   */
  public record Shown(
      long citation, long company, String slug, String name, Table table, long row) {

    private String json(@Nullable Citation by) {
      ObjectNode json = MAPPER.createObjectNode();
      json.putObject("evidence")
          .put("name", name)
          .put("table", table.name())
          .put("row", row)
          .put("citation", by == null ? null : by.id());
      return json.toString();
    }
  }

  /** What some citations show, by citation, in two statements. */
  public Map<Long, List<Shown>> of(Collection<Citation> citations) {
    Map<Long, List<Shown>> shown = new LinkedHashMap<>();
    if (!citations.isEmpty()) {
      read(Table.COMPANY_ALIAS, "CompanyAlias", "x.name", citations, shown);
      read(Table.LISTING, "Listing", "concat(x.symbol, '.', x.mic)", citations, shown);
    }
    return shown;
  }

  private void read(
      Table table,
      String entity,
      String name,
      Collection<Citation> citations,
      Map<Long, List<Shown>> shown) {
    entities
        .createQuery(
            "select x.citation.id, o.id, o.slug, "
                + name
                + ", x.id from "
                + entity
                + " x join x.company o where x.citation in :citations order by x.id",
            Object[].class)
        .setParameter("citations", citations)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(
            r ->
                new Shown(
                    (Long) r[0], (Long) r[1], (String) r[2], (String) r[3], table, (Long) r[4]))
        .forEach(s -> shown.computeIfAbsent(s.citation(), c -> new ArrayList<>()).add(s));
  }

  /**
   * Gives names another passage.
   *
   * @param found null for none: the names stay without
   */
  void move(Citation from, @Nullable Citation found, Act act) {
    for (Shown shown : of(List.of(from)).getOrDefault(from.id(), List.of())) {
      change(shown.table(), shown.row(), from.id(), found == null ? null : found.id());
      note(act, shown.company(), shown.json(from), shown.json(found));
    }
  }

  /** What was given a passage gets back its former one, unless it has another one again. */
  void on(@Observes Undone undone) {
    for (RegisterChange change :
        noted.of(undone.undone(), List.of(RegisterChange.Subject.COMPANY), MOST)) {
      JsonNode before = evidence(change.before());
      JsonNode after = evidence(change.after());
      if (before.has("row") && after.has("row")) {
        boolean done =
            change(
                Table.valueOf(before.path("table").asText()),
                before.path("row").asLong(),
                citation(after),
                citation(before));
        if (done) {
          note(
              undone.by(),
              change.subjectId(),
              Objects.requireNonNull(change.after()),
              Objects.requireNonNull(change.before()));
        }
      }
    }
  }

  private boolean change(Table table, long row, @Nullable Long from, @Nullable Long to) {
    return entities
            .createNativeQuery(
                "update "
                    + table.name().toLowerCase(Locale.ROOT)
                    + " set citation_id = cast(:to as bigint) where id = :row"
                    + " and citation_id is not distinct from cast(:from as bigint)")
            .setParameter("to", to)
            .setParameter("row", row)
            .setParameter("from", from)
            .executeUpdate()
        == 1;
  }

  private void note(Act act, long company, String before, String after) {
    entities.persist(
        new RegisterChange(act, RegisterChange.Subject.COMPANY, company, before, after));
  }

  private static @Nullable Long citation(JsonNode evidence) {
    return evidence.hasNonNull("citation") ? evidence.path("citation").asLong() : null;
  }

  private static JsonNode evidence(@Nullable String json) {
    try {
      return MAPPER.readTree(json == null ? "{}" : json).path("evidence");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }
}
