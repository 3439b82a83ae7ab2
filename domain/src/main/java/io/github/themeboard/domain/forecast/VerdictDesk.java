package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.NoSuchFact;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import io.github.themeboard.domain.forecast.VerdictFault.Problem;
import io.github.themeboard.domain.writing.Citing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges forecasts: enters verdicts, and withdraws them. */
@ApplicationScoped
public class VerdictDesk {
  private final EntityManager entities;
  private final FactBook book;
  private final VerdictRepository verdicts;
  private final RegisterChangeRepository noted;

  VerdictDesk(
      EntityManager entities,
      FactBook book,
      VerdictRepository verdicts,
      RegisterChangeRepository noted) {
    this.entities = entities;
    this.book = book;
    this.verdicts = verdicts;
    this.noted = noted;
  }

  /**
   * Enters a verdict; it replaces the one that stands.
   *
   * @param seen id of the verdict that the actor saw; 0 for none
   * @param actor the account's name
   * @throws NoSuchFact if there is no such forecast
   * @throws io.github.themeboard.domain.fact.ChangedMeanwhile if another version of it stands
   * @throws VerdictChanged if another verdict stands
   * @throws VerdictFault if it cannot stand as it is
   * @throws io.github.themeboard.domain.article.NoSuchPassage if an article does not say so
   */
  @Transactional
  public Act.Summary enter(long factId, Ruling ruling, long seen, String actor) {
    Act act = book.begin(Act.Verb.CHANGE, actor, ruling.reason());
    refuseOther(book.current(factId, ruling.version()));
    Verdict before = standing(factId, seen);
    refuseFaulty(factId, ruling);
    Verdict after = new Verdict(factId, ruling, evidence(ruling, act), act);
    replace(factId, before, after, act);
    return act.summary();
  }

  /**
   * Withdraws the verdict that stands.
   *
   * @param seen id of the verdict that the actor saw
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @throws VerdictChanged if another one stands, or none
   */
  @Transactional
  public Act.Summary withdraw(long factId, long seen, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    Verdict before = standing(factId, seen);
    if (before == null) {
      throw new NoSuchFact(factId);
    }
    replace(factId, before, null, act);
    return act.summary();
  }

  /** Ends one verdict and begins another, and notes both. */
  void replace(long factId, @Nullable Verdict before, @Nullable Verdict after, Act act) {
    if (before != null) {
      before.end(act.at());
      entities.flush(); // one standing verdict at a time, says the index
    }
    if (after != null) {
      entities.persist(after);
    }
    entities.persist(VerdictNote.change(act, factId, before, after));
  }

  private static void refuseOther(FactVersion version) {
    if (Forecast.fallsDue(version, version.citations()).isEmpty()) {
      throw new NoSuchFact(version.fact().id());
    }
  }

  private @Nullable Verdict standing(long factId, long seen) {
    Verdict standing = verdicts.standing(factId).orElse(null);
    if (seen != (standing == null ? 0 : standing.id())) {
      throw noted
          .last(RegisterChange.Subject.VERDICT, factId)
          .map(change -> (RuntimeException) new VerdictChanged(change.act().summary()))
          .orElseGet(() -> new NoSuchFact(factId));
    }
    return standing;
  }

  private static void refuseFaulty(long factId, Ruling ruling) {
    if (ruling.outcome() == null) {
      throw new VerdictFault(Problem.NO_OUTCOME);
    } else if (ruling.reason().isEmpty()) {
      throw new VerdictFault(Problem.NO_REASON);
    } else if (ruling.reason().length() > Ruling.LONGEST_REASON) {
      throw new VerdictFault(Problem.LONG_REASON);
    } else if (ruling.proof() != null && ruling.proof() == factId) {
      throw new VerdictFault(Problem.ITSELF);
    }
  }

  /** The passages that show it: those that were marked, and those of the fact. */
  private List<Citation> evidence(Ruling ruling, Act act) {
    Long proof = ruling.proof();
    List<Citation> shown = proof == null ? List.of() : passages(proof);
    List<Citation> marked = Citing.marked(entities, ruling.passages(), act.at());
    List<Citation> all = Stream.concat(marked.stream(), shown.stream()).distinct().toList();
    if (all.isEmpty()) {
      throw new VerdictFault(Problem.NO_EVIDENCE);
    }
    return all;
  }

  private List<Citation> passages(long proof) {
    try {
      return book.current(proof).citations();
    } catch (NoSuchFact e) {
      throw new VerdictFault(Problem.NO_SUCH_FACT);
    }
  }
}
