package io.github.themeboard.domain.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactHistory;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.Undone;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When an act is taken back, its candidates are again what they were before it. */
@ApplicationScoped
class ReviewUndo {
  private static final int MOST = 10_000;

  private final EntityManager entities;
  private final CandidateRepository candidates;

  ReviewUndo(EntityManager entities, CandidateRepository candidates) {
    this.entities = entities;
    this.candidates = candidates;
  }

  void on(@Observes Undone undone) {
    List<CandidateDecision> decisions = decisionsOf(undone.undone());
    if (!decisions.isEmpty()) {
      refuseLater(undone.undone(), decisions);
      List<CandidateDecision> back = new ArrayList<>();
      decisions.forEach(d -> back.add(CandidateDecision.undo(d, undone.by())));
      back.forEach(entities::persist);
      themes(back, undone);
      evidence(undone);
      candidates.recount(
          decisions.stream().map(d -> d.candidate().article().id()).distinct().toList());
    }
  }

  private List<CandidateDecision> decisionsOf(Act act) {
    return entities
        .createQuery(
            "from CandidateDecision d join fetch d.candidate left join fetch d.beforeFact"
                + " where d.act = :act order by d.id",
            CandidateDecision.class)
        .setParameter("act", act)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Somebody may have decided anew on a candidate that was open in between. */
  private void refuseLater(Act act, List<CandidateDecision> decisions) {
    List<Long> own = decisions.stream().map(d -> d.candidate().id()).toList();
    Map<Candidate, List<Act>> acts = new LinkedHashMap<>();
    entities
        .createQuery(
            "from CandidateDecision d join fetch d.act a left join fetch a.undoes"
                + " join fetch d.candidate c where c.id in :ids order by d.id",
            CandidateDecision.class)
        .setParameter("ids", own)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(d -> acts.computeIfAbsent(d.candidate(), c -> new ArrayList<>()).add(d.act()));
    acts.forEach(
        (candidate, done) -> {
          Act later = FactHistory.later(act, done);
          if (later != null) {
            throw new DecidedMeanwhile(candidate.id(), candidate.status(), later.summary());
          }
        });
  }

  private void themes(List<CandidateDecision> back, Undone undone) {
    entities
        .createQuery("delete from ArticleTheme where actId = :act")
        .setParameter("act", undone.undone().id())
        .executeUpdate();
    for (CandidateDecision decision : back) {
      if (decision.made() == Made.THEME && decision.status().token().equals("accepted")) {
        Candidate candidate = decision.candidate();
        entities
            .createNativeQuery(
                "insert into article_theme (article_id, theme_id, act_id)"
                    + " select :article, id, :act from theme where slug = :slug"
                    + " on conflict do nothing")
            .setParameter("article", candidate.article().id())
            .setParameter("act", undone.by().id())
            .setParameter("slug", ((Proposal.Theme) candidate.proposal()).slug())
            .executeUpdate();
      }
    }
  }

  /** Names and listings that passages showed. */
  private void evidence(Undone undone) {
    List<RegisterChange> changes =
        entities
            .createQuery(
                "from RegisterChange where act = :act and subject = :subject and before is not null"
                    + " order by id",
                RegisterChange.class)
            .setParameter("act", undone.undone())
            .setParameter("subject", RegisterChange.Subject.COMPANY)
            .setMaxResults(MOST)
            .getResultList();
    for (RegisterChange change : changes) {
      String before = change.before();
      String after = change.after();
      boolean redo = "{}".equals(after);
      JsonNode shown = EvidenceJson.read(redo ? before : after);
      shown.path("aliases").forEach(alias -> alias(change.subjectId(), alias, redo));
      shown.path("listings").forEach(listing -> listing(change.subjectId(), listing, redo));
      entities.persist(
          new RegisterChange(undone.by(), change.subject(), change.subjectId(), after, before));
    }
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
