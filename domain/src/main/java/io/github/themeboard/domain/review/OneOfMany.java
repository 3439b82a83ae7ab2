package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.register.CompanyRemoval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the decision on one candidate back that was made together with others, as an act of its
 * own. The others stay, and can be taken back after it, each alone or all that are left.
 */
@ApplicationScoped
class OneOfMany {
  private final EntityManager entities;
  private final FactBook book;
  private final CandidateRepository candidates;
  private final Withdrawal withdrawal;
  private final StageRest stageRest;
  private final ShownNames names;
  private final CompanyRemoval removal;

  OneOfMany(
      EntityManager entities,
      FactBook book,
      CandidateRepository candidates,
      Withdrawal withdrawal,
      StageRest stageRest,
      ShownNames names,
      CompanyRemoval removal) {
    this.entities = entities;
    this.book = book;
    this.candidates = candidates;
    this.withdrawal = withdrawal;
    this.stageRest = stageRest;
    this.names = names;
    this.removal = removal;
  }

  /**
   * Takes it back.
   *
   * @param reason why, in the actor's words
   * @throws PartOfMany if another fact leans on it
   * @throws io.github.themeboard.domain.fact.ChangedMeanwhile if its fact has been changed since
   */
  Act.Summary takeBack(Candidate candidate, Act many, String actor, @Nullable String reason) {
    List<CandidateDecision> together = together(many);
    CandidateDecision own =
        together.stream()
            .filter(d -> d.candidate() == candidate)
            .findFirst()
            .orElseThrow(() -> refused(many, together));
    Act act = book.beginPart(many, actor, reason, own.made() != Made.NOTHING);
    boolean done =
        switch (own.made()) {
          case NOTHING, COMPANY -> true;
          case THEME -> withoutTheme(candidate, many);
          case CONFIRMATION -> withdrawal.of(own, together, many, act);
          case FACT, CONFLICT -> {
            stageRest.takeBack(candidate, many, act);
            yield withdrawal.of(own, together, many, act);
          }
        };
    if (!done) {
      throw refused(many, together);
    }
    names.takeBack(candidate, many, act);
    withoutCompany(own, many, act);
    entities.persist(CandidateDecision.undo(own, act));
    candidates.recount(List.of(candidate.article().id()));
    return act.summary();
  }

  private static PartOfMany refused(Act many, List<CandidateDecision> together) {
    return new PartOfMany(many.summary(), together.size() - 1L);
  }

  private List<CandidateDecision> together(Act many) {
    return entities
        .createQuery(
            "from CandidateDecision d join fetch d.candidate where d.act = :act order by d.id",
            CandidateDecision.class)
        .setParameter("act", many)
        .setMaxResults(CandidateRepository.MOST_OF_ARTICLE)
        .getResultList();
  }

  /** A company that was made for it goes, unless something else uses it. */
  private void withoutCompany(CandidateDecision own, Act many, Act act) {
    if (own.candidate().kind() == CandidateKind.COMPANY) {
      entities.flush();
      List<RegisterChange> made =
          entities
              .createQuery(
                  "from RegisterChange r where r.act = :many and r.subject = :subject"
                      + " and r.before is null and r.subjectId in (select c.id from Decision d"
                      + " join d.after v join v.companies c where d.act = :many"
                      + " and d.fact = :fact)",
                  RegisterChange.class)
              .setParameter("many", many)
              .setParameter("subject", RegisterChange.Subject.COMPANY)
              .setParameter("fact", own.fact())
              .setMaxResults(CandidateRepository.MOST_OF_ARTICLE)
              .getResultList();
      if (!made.isEmpty()) {
        removal.takeOut(made, many, act);
      }
    }
  }

  /** A person may have chosen another theme than the candidate's; then it is not found. */
  private boolean withoutTheme(Candidate candidate, Act many) {
    return entities
            .createNativeQuery(
                "delete from article_theme where article_id = :article and act_id = :act"
                    + " and theme_id = (select id from theme where slug = :slug)")
            .setParameter("article", candidate.article().id())
            .setParameter("act", many.id())
            .setParameter("slug", ((Proposal.Theme) candidate.proposal()).slug())
            .executeUpdate()
        == 1;
  }
}
