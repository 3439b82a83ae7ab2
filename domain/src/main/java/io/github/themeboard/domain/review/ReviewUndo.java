package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactHistory;
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
import java.util.stream.Collectors;

/** When an act is taken back, its candidates are again what they were before it. */
@ApplicationScoped
class ReviewUndo {
  private static final int MOST = 10_000;

  private final EntityManager entities;
  private final CandidateRepository candidates;
  private final ShownNames names;

  ReviewUndo(EntityManager entities, CandidateRepository candidates, ShownNames names) {
    this.entities = entities;
    this.candidates = candidates;
    this.names = names;
  }

  void on(@Observes Undone undone) {
    List<CandidateDecision> decisions = decisionsOf(undone.undone());
    if (!decisions.isEmpty()) {
      Map<Candidate, List<Act>> acts = actsOn(decisions);
      Map<Candidate, List<Act>> parts = parts(undone.undone(), acts);
      acts.keySet().removeAll(parts.keySet());
      refuseLater(undone.undone(), acts);
      List<CandidateDecision> back = new ArrayList<>();
      decisions.stream()
          .filter(d -> acts.containsKey(d.candidate()))
          .forEach(d -> back.add(CandidateDecision.undo(d, undone.by())));
      back.forEach(entities::persist);
      themes(back, undone);
      names.takeBack(
          undone.undone(),
          parts.values().stream().flatMap(List::stream).collect(Collectors.toSet()),
          undone.by());
      candidates.recount(back.stream().map(d -> d.candidate().article().id()).distinct().toList());
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

  /** All that was done to the candidates of some decisions, each in its order. */
  private Map<Candidate, List<Act>> actsOn(List<CandidateDecision> decisions) {
    Map<Candidate, List<Act>> acts = new LinkedHashMap<>();
    entities
        .createQuery(
            "from CandidateDecision d join fetch d.act a left join fetch a.undoes"
                + " join fetch d.candidate c where c.id in :ids order by d.id",
            CandidateDecision.class)
        .setParameter("ids", decisions.stream().map(d -> d.candidate().id()).toList())
        .setMaxResults(MOST)
        .getResultList()
        .forEach(d -> acts.computeIfAbsent(d.candidate(), c -> new ArrayList<>()).add(d.act()));
    return acts;
  }

  /** The candidates whose decision was taken back alone, with the acts that did it. */
  private static Map<Candidate, List<Act>> parts(Act whole, Map<Candidate, List<Act>> acts) {
    Map<Candidate, List<Act>> parts = new LinkedHashMap<>();
    acts.forEach((candidate, done) -> parts.put(candidate, FactHistory.parts(whole, done)));
    parts.values().removeIf(List::isEmpty);
    return parts;
  }

  /** Somebody may have decided anew on a candidate that was open in between. */
  private static void refuseLater(Act act, Map<Candidate, List<Act>> acts) {
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
        .createNativeQuery(
            "delete from article_theme where act_id = :act or act_id in (select u.id from act u"
                + " join act p on p.id = u.undoes_id where p.part_of_id = :act)")
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
}
