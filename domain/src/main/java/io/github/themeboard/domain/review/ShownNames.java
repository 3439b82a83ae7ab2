package io.github.themeboard.domain.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The names and listings that passages of accepted candidates show, and taking them back. */
@ApplicationScoped
class ShownNames {
  private static final int MOST = 10_000;

  private final EntityManager entities;

  ShownNames(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Takes back what an act showed, but for what was taken back before.
   *
   * @param parts acts that took back parts of it
   */
  void takeBack(Act act, Collection<Act> parts, Act by) {
    List<RegisterChange> before = parts.isEmpty() ? List.of() : changes(parts);
    List<RegisterChange> gone = new ArrayList<>(before);
    for (RegisterChange change : changes(Set.of(act))) {
      if (!gone.removeIf(g -> inverse(g, change))) {
        takeBack(change, by);
      }
    }
  }

  /** Takes back what one candidate showed of all that an act showed. */
  void takeBack(Candidate candidate, Act act, Act by) {
    if (candidate.proposal() instanceof Proposal.Company company) {
      Set<Long> citations = Set.copyOf(citations(candidate));
      changes(Set.of(act)).stream()
          .filter(
              c ->
                  shownBy(
                      EvidenceJson.read(Objects.requireNonNull(c.after())),
                      company.name(),
                      citations))
          .forEach(c -> takeBack(c, by));
    }
  }

  private static boolean inverse(RegisterChange one, RegisterChange other) {
    return one.subjectId() == other.subjectId()
        && Objects.equals(one.before(), other.after())
        && Objects.equals(one.after(), other.before());
  }

  private static boolean shownBy(JsonNode shown, String name, Set<Long> citations) {
    for (JsonNode alias : shown.path("aliases")) {
      if (!alias.path("name").asText().equals(name)
          || !citations.contains(alias.path("citation").asLong())) {
        return false;
      }
    }
    for (JsonNode listing : shown.path("listings")) {
      if (!citations.contains(listing.path("citation").asLong())) {
        return false;
      }
    }
    return !shown.isEmpty();
  }

  /** A name's evidence is the first passage of its candidate. */
  private List<Long> citations(Candidate candidate) {
    CandidatePassage first = candidate.passages().get(0);
    return entities
        .createQuery(
            "select id from Citation where article = :article and start = :start and end = :end",
            Long.class)
        .setParameter("article", candidate.article())
        .setParameter("start", first.start())
        .setParameter("end", first.end())
        .setMaxResults(MOST)
        .getResultList();
  }

  private List<RegisterChange> changes(Collection<Act> acts) {
    return entities
        .createQuery(
            "from RegisterChange where act in :acts and subject = :subject"
                + " and before is not null and after is not null order by id",
            RegisterChange.class)
        .setParameter("acts", acts)
        .setParameter("subject", RegisterChange.Subject.COMPANY)
        .setMaxResults(MOST)
        .getResultList();
  }

  private void takeBack(RegisterChange change, Act by) {
    String before = Objects.requireNonNull(change.before());
    String after = Objects.requireNonNull(change.after());
    boolean redo = after.equals("{}");
    JsonNode shown = EvidenceJson.read(redo ? before : after);
    shown.path("aliases").forEach(alias -> alias(change.subjectId(), alias, redo));
    shown.path("listings").forEach(listing -> listing(change.subjectId(), listing, redo));
    entities.persist(new RegisterChange(by, change.subject(), change.subjectId(), after, before));
  }

  private void alias(long company, JsonNode alias, boolean redo) {
    String sql;
    if (redo) {
      sql =
          "insert into company_alias (company_id, name, language, citation_id)"
              + " values (:company, :a, :b, :citation) on conflict (company_id, name)"
              + " do update set citation_id = excluded.citation_id";
    } else if (alias.path("added").asBoolean()) {
      sql =
          "delete from company_alias where company_id = :company and name = :a and language = :b"
              + " and citation_id = :citation";
    } else {
      sql =
          "update company_alias set citation_id = null where company_id = :company and name = :a"
              + " and language = :b and citation_id = :citation";
    }
    change(sql, company, alias.path("name").asText(), alias.path("language").asText(), alias);
  }

  private void listing(long company, JsonNode listing, boolean redo) {
    String sql;
    if (redo) {
      sql =
          "insert into listing (company_id, mic, symbol, citation_id)"
              + " values (:company, :a, :b, :citation) on conflict (mic, symbol)"
              + " do update set citation_id = excluded.citation_id";
    } else if (listing.path("added").asBoolean()) {
      sql =
          "delete from listing where company_id = :company and mic = :a and symbol = :b"
              + " and citation_id = :citation";
    } else {
      sql =
          "update listing set citation_id = null where company_id = :company and mic = :a"
              + " and symbol = :b and citation_id = :citation";
    }
    change(sql, company, listing.path("mic").asText(), listing.path("symbol").asText(), listing);
  }

  private void change(String sql, long company, String a, String b, JsonNode shown) {
    entities
        .createNativeQuery(sql)
        .setParameter("company", company)
        .setParameter("a", a)
        .setParameter("b", b)
        .setParameter("citation", shown.path("citation").asLong())
        .executeUpdate();
  }
}
