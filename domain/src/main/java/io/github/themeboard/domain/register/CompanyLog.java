package io.github.themeboard.domain.register;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the log of changes says of companies. */
@ApplicationScoped
class CompanyLog {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final EntityManager entities;
  private final RegisterChangeRepository noted;

  CompanyLog(EntityManager entities, RegisterChangeRepository noted) {
    this.entities = entities;
    this.noted = noted;
  }

  /** A change of a company: JSON objects, null where it was or is not in the register. */
  record Line(long id, @Nullable String before, @Nullable String after) {}

  /** Notes changes of an act, in one statement however many they are. */
  void note(Act act, List<Line> lines) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Line line : lines) {
      array
          .addObject()
          .put("id", line.id())
          .putRawValue("before", new RawValue(line.before() == null ? "null" : line.before()))
          .putRawValue("after", new RawValue(line.after() == null ? "null" : line.after()));
    }
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(
            "insert into register_change (act_id, subject, subject_id, before, after)"
                + " select :act, 'COMPANY', x.id, x.before, x.after"
                + " from jsonb_to_recordset(cast(:json as jsonb))"
                + " as x (id bigint, before jsonb, after jsonb)")
        .setParameter("act", act.id())
        .setParameter("json", array.toString())
        .executeUpdate();
  }

  void note(Act act, Map<Long, CompanyEntry> before, Map<Long, CompanyEntry> after) {
    note(
        act,
        after.keySet().stream()
            .map(id -> new Line(id, before.get(id).json(), after.get(id).json()))
            .toList());
  }

  /** The latest change of a company, if anything was ever changed of it. */
  Optional<RegisterChange> last(long id) {
    return noted.last(RegisterChange.Subject.COMPANY, id);
  }

  /**
   * The acts that changed a company, latest first, in one statement.
   *
   * @param after only changes after this one; 0 for all
   */
  List<Act.Summary> acts(long id, long after, int most) {
    return entities
        .createQuery(
            "select a from RegisterChange c join c.act a where c.subject = COMPANY"
                + " and c.subjectId = :id and c.id > :after order by c.id desc",
            Act.class)
        .setParameter("id", id)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultStream()
        .distinct() // a company that was made and shown by one act has two changes of it
        .map(Act::summary)
        .toList();
  }

  /** Who changed it last, for who comes too late. */
  EntryChangedSince changedSince(long id) {
    return new EntryChangedSince(last(id).orElseThrow().act().summary());
  }
}
