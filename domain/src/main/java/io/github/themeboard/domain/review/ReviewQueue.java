package io.github.themeboard.domain.review;

import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.writing.FactDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where people decide on candidates. Each call is one act and one transaction: all of it or
 * nothing, and taken back as one. Of two decisions on one candidate the second is refused with what
 * the first did.
 */
@ApplicationScoped
public class ReviewQueue {
  private final EntityManager entities;
  private final FactBook book;
  private final CandidateRepository candidates;
  private final Undoing undoing;
  private final OneOfMany oneOfMany;
  private final Acceptance.Desk desk;

  ReviewQueue(
      EntityManager entities,
      FactBook book,
      FactRepository facts,
      FactDesk drafts,
      CandidateRepository candidates,
      Register register,
      Undoing undoing,
      OneOfMany oneOfMany) {
    this.entities = entities;
    this.book = book;
    this.candidates = candidates;
    this.undoing = undoing;
    this.oneOfMany = oneOfMany;
    this.desk = new Acceptance.Desk(entities, book, facts, drafts, register);
  }

  /**
   * Accepts candidates.
   *
   * @param asked at most {@link CandidateRepository#MOST_OF_ARTICLE}
   * @param actor the account's name
   * @throws NoSuchCandidate if one is unknown
   * @throws DecidedMeanwhile if one is decided already, or not as the actor saw it
   * @throws FaultyCandidate if one cannot become what it should
   * @throws NameDisputed if one's ticker is of a company without its name and nobody chose one
   */
  @Transactional
  public Outcome.All accept(Collection<Asked> asked, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.ACCEPT, actor, reason);
    Map<Long, Asked> byId =
        asked.stream()
            .collect(Collectors.toMap(Asked::candidateId, a -> a, (a, b) -> a, LinkedHashMap::new));
    List<Candidate> pending = pending(byId);
    List<CandidateDecision> decisions = new Acceptance(desk, act, pending, byId).run();
    return done(act, decisions);
  }

  /**
   * Whether a candidate waits and adds nothing to the board but a source, or a theme that the board
   * has. That the board knows a company or a stage does not tell what this article says of it.
   */
  public static boolean addsASourceOnly(Candidate candidate) {
    return candidate.status() == CandidateStatus.PENDING
        && candidate.novelty() == Novelty.CONFIRMS
        && (candidate.of() != null || candidate.kind() == CandidateKind.THEME);
  }

  /**
   * Accepts what of one article adds nothing but sources.
   *
   * @throws FaultyCandidate if one cannot become what it should
   */
  @Transactional
  public Outcome.All acceptConfirmations(long articleId, String actor) {
    List<Asked> confirming =
        entities
            .createQuery(
                "select c.id from Candidate c where c.article.id = :article and c.status = :status"
                    + " and c.novelty = :novelty and (c.of is not null or c.kind = :theme)"
                    + " order by c.position",
                Long.class)
            .setParameter("article", articleId)
            .setParameter("status", CandidateStatus.PENDING)
            .setParameter("novelty", Novelty.CONFIRMS)
            .setParameter("theme", CandidateKind.THEME)
            .setMaxResults(CandidateRepository.MOST_OF_ARTICLE)
            .getResultStream()
            .map(id -> Asked.of(id, null))
            .toList();
    return accept(confirming, actor, null);
  }

  /**
   * Rejects candidates.
   *
   * @param words why, in the actor's words
   * @throws NoSuchCandidate if one is unknown
   * @throws DecidedMeanwhile if one is decided already, or not as the actor saw it
   */
  @Transactional
  public Outcome.All reject(
      Collection<Asked> asked, Refusal refusal, @Nullable String words, String actor) {
    Act act = book.beginUnseen(Act.Verb.REJECT, actor, words);
    Map<Long, Asked> byId = new LinkedHashMap<>();
    asked.forEach(a -> byId.putIfAbsent(a.candidateId(), a));
    List<CandidateDecision> decisions =
        pending(byId).stream().map(c -> CandidateDecision.reject(c, act, refusal)).toList();
    decisions.forEach(entities::persist);
    return done(act, decisions);
  }

  /**
   * Takes the decision on one candidate back.
   *
   * @param status what the actor believes it to be
   * @param reason why, in the actor's words
   * @throws NoSuchCandidate if it is unknown
   * @throws DecidedMeanwhile if it is something else
   * @throws PartOfMany if it was decided together with others and another fact leans on it
   * @throws io.github.themeboard.domain.fact.ChangedMeanwhile if its fact has been changed since
   */
  @Transactional
  public Act.Summary takeBack(
      long candidateId,
      CandidateStatus status,
      @Nullable Integer version,
      String actor,
      @Nullable String reason) {
    Candidate candidate = entities.find(Candidate.class, candidateId);
    if (candidate == null) {
      throw new NoSuchCandidate(candidateId);
    }
    Long actId = candidate.actId();
    if (actId == null
        || candidate.status() != status
        || version != null && version != candidate.version()) {
      throw refused(candidate).takingBack();
    }
    long decided =
        entities
            .createQuery(
                "select count(*) from CandidateDecision d where d.act.id = :act", Long.class)
            .setParameter("act", actId)
            .getSingleResult();
    if (decided > 1) {
      return oneOfMany.takeBack(candidate, entities.find(Act.class, actId), actor, reason);
    }
    return undoing.undo(actId, actor, reason);
  }

  private List<Candidate> pending(Map<Long, Asked> asked) {
    List<Candidate> found = withAll(asked.keySet());
    HashSet<Long> missing = new HashSet<>(asked.keySet());
    found.forEach(c -> missing.remove(c.id()));
    missing.stream()
        .findFirst()
        .ifPresent(
            id -> {
              throw new NoSuchCandidate(id);
            });
    for (Candidate candidate : found) {
      Integer seen = asked.get(candidate.id()).version();
      if (candidate.status() != CandidateStatus.PENDING
          || seen != null && seen != candidate.version()) {
        throw refused(candidate);
      }
    }
    return found;
  }

  /** Candidates with what acceptance reads of them, in four statements. */
  private List<Candidate> withAll(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Candidate> found =
        entities
            .createQuery(
                "select distinct c from Candidate c join fetch c.article left join fetch c.passages"
                    + " where c.id in :ids order by c.id",
                Candidate.class)
            .setParameter("ids", ids)
            .getResultList();
    for (String part :
        List.of("c.themes", "c.companies", "c.article a left join fetch a.paragraphs")) {
      entities
          .createQuery(
              "select distinct c from Candidate c left join fetch " + part + " where c.id in :ids",
              Candidate.class)
          .setParameter("ids", ids)
          .getResultList();
    }
    return found;
  }

  /** The refusal of a decision on a candidate that was decided: with what the first did. */
  private DecidedMeanwhile refused(Candidate candidate) {
    Act.Summary by =
        entities
            .createQuery(
                "select a from CandidateDecision d join d.act a where d.candidate = :candidate"
                    + " order by d.id desc",
                Act.class)
            .setParameter("candidate", candidate)
            .setMaxResults(1)
            .getResultStream()
            .findFirst()
            .map(Act::summary)
            .orElse(null);
    return new DecidedMeanwhile(candidate.id(), candidate.status(), by);
  }

  private Outcome.All done(Act act, List<CandidateDecision> decisions) {
    candidates.recount(
        decisions.stream().map(d -> d.candidate().article().id()).distinct().toList());
    return new Outcome.All(act.summary(), decisions.stream().map(ReviewQueue::outcome).toList());
  }

  private static Outcome outcome(CandidateDecision decision) {
    Candidate candidate = decision.candidate();
    var fact = decision.fact();
    return new Outcome(
        candidate.id(),
        candidate.status(),
        candidate.version(),
        decision.made(),
        fact == null ? null : fact.id(),
        candidate.text());
  }
}
