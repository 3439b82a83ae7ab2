package io.github.themeboard.domain.review;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the decision on one candidate back that was made together with others, as an act of its
 * own. Companies and stages, whose decisions lean on each other, go with the whole act only.
 */
@ApplicationScoped
class OneOfMany {
  private final EntityManager entities;
  private final FactBook book;
  private final FactRepository facts;
  private final CandidateRepository candidates;

  OneOfMany(
      EntityManager entities, FactBook book, FactRepository facts, CandidateRepository candidates) {
    this.entities = entities;
    this.book = book;
    this.facts = facts;
    this.candidates = candidates;
  }

  /**
   * Takes it back.
   *
   * @throws PartOfMany if it can only be taken back with the others
   * @throws io.github.themeboard.domain.fact.ChangedMeanwhile if its fact has been changed since
   */
  Act.Summary takeBack(Candidate candidate, Act many, String actor) {
    List<CandidateDecision> together = together(many);
    CandidateDecision own =
        together.stream()
            .filter(d -> d.candidate() == candidate)
            .findFirst()
            .orElseThrow(() -> refused(many, together));
    Act act =
        own.made() == Made.NOTHING
            ? book.beginUnseen(Act.Verb.CHANGE, actor, null)
            : book.begin(Act.Verb.CHANGE, actor, null);
    boolean done =
        switch (own.made()) {
          case NOTHING -> true;
          case THEME -> withoutTheme(candidate, many);
          case FACT, CONFLICT -> alone(candidate) && retracted(own, many, act);
          case CONFIRMATION -> alone(candidate) && withoutSource(own, together, many, act);
          case COMPANY -> false;
        };
    if (!done) {
      throw refused(many, together);
    }
    entities.persist(CandidateDecision.undo(own, act));
    candidates.recount(List.of(candidate.article().id()));
    return act.summary();
  }

  private static PartOfMany refused(Act many, List<CandidateDecision> together) {
    return new PartOfMany(many.summary(), together.size() - 1L);
  }

  private static boolean alone(Candidate candidate) {
    return candidate.kind() != CandidateKind.COMPANY && candidate.kind() != CandidateKind.STAGE;
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

  private boolean retracted(CandidateDecision own, Act many, Act act) {
    Fact fact = Objects.requireNonNull(own.fact());
    List<Decision> decisions = decisions(fact, many);
    if (decisions.size() != 1 || joined(fact)) {
      return false;
    }
    book.retract(fact.id(), version(decisions.get(0)), act);
    return true;
  }

  /** Whether a rate of growth leans on it. */
  private boolean joined(Fact fact) {
    return entities
            .createQuery(
                "select count(*) from Figure f where (f.base = :fact or f.end = :fact)"
                    + " and f.knownTo is null",
                Long.class)
            .setParameter("fact", fact)
            .getSingleResult()
        > 0;
  }

  private boolean withoutSource(
      CandidateDecision own, List<CandidateDecision> together, Act many, Act act) {
    Fact fact = Objects.requireNonNull(own.fact());
    List<Decision> decisions = decisions(fact, many);
    if (decisions.size() != 1 || decisions.get(0).verb() != Decision.Verb.EDIT) {
      return false;
    }
    book.current(fact.id(), version(decisions.get(0)));
    FactVersion standing =
        Objects.requireNonNull(facts.standing(List.of(fact.id())).get(fact.id()));
    FactVersion before = Objects.requireNonNull(decisions.get(0).before());
    facts.withStatements(List.of(standing, before));
    Set<Place> mine = places(own.candidate());
    together.stream()
        .filter(d -> d != own && d.fact() == fact)
        .forEach(d -> mine.removeAll(places(d.candidate())));
    Statement now = standing.statement();
    List<Citation> kept =
        now.citations().stream()
            .filter(c -> before.citations().contains(c) || !mine.contains(Place.of(c)))
            .toList();
    Statement next =
        new Statement(now.text(), now.certainty(), now.themes(), now.companies(), kept);
    book.editAll(Map.of(standing, standing.restated(next)), act);
    return true;
  }

  private record Place(long article, int start, int end) {
    static Place of(Citation citation) {
      return new Place(
          citation.article().id(), citation.passage().start(), citation.passage().end());
    }

    static Place of(Candidate candidate, CandidatePassage passage) {
      return new Place(candidate.article().id(), passage.start(), passage.end());
    }
  }

  private static Set<Place> places(Candidate candidate) {
    return candidate.passages().stream()
        .map(p -> Place.of(candidate, p))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Decision> decisions(Fact fact, Act act) {
    return entities
        .createQuery(
            "from Decision d left join fetch d.before left join fetch d.after"
                + " where d.fact = :fact and d.act = :act order by d.id",
            Decision.class)
        .setParameter("fact", fact)
        .setParameter("act", act)
        .setMaxResults(2)
        .getResultList();
  }

  private static int version(Decision decision) {
    return Objects.requireNonNull(decision.after()).version();
  }
}
