package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts by hand: written from passages that a person marks, edited, and retracted. */
@ApplicationScoped
public class FactDesk {
  private final EntityManager entities;
  private final FactBook book;

  FactDesk(EntityManager entities, FactBook book) {
    this.entities = entities;
    this.book = book;
  }

  /** A fact and the number of its version. */
  public record Written(long factId, int version) {}

  /**
   * Publishes a new fact.
   *
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @throws DraftFault if a field cannot stand
   * @throws io.github.themeboard.domain.article.NoSuchPassage if an article does not say so
   * @throws io.github.themeboard.domain.fact.UncitedFact if no passage is marked
   */
  @Transactional
  public Written write(Draft draft, List<Marked> passages, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.WRITE, actor, reason);
    List<Citation> citations = Citing.marked(entities, passages, act.at());
    FactVersion version = version(draft, catalogue(List.of(draft)), citations);
    return new Written(book.publish(version, act).id(), 1);
  }

  /**
   * Replaces the current version of a fact.
   *
   * @param expected the number of the version that the actor saw
   * @param draft what it says from now on, by its kind
   * @param kept ids of the citations that stay, in their order
   * @param added passages that support it from now on
   * @throws io.github.themeboard.domain.fact.NoSuchFact if the fact is unknown or retracted
   * @throws io.github.themeboard.domain.fact.ChangedMeanwhile if another version stands now
   * @throws DraftFault if a field cannot stand
   * @throws io.github.themeboard.domain.article.NoSuchPassage if an article does not say so
   * @throws io.github.themeboard.domain.fact.UncitedFact if no passage is left
   */
  @Transactional
  public Written edit(
      long factId,
      int expected,
      Function<FactKind, Draft> draft,
      Collection<Long> kept,
      List<Marked> added,
      String actor,
      @Nullable String reason) {
    Act act = book.begin(Act.Verb.EDIT, actor, reason);
    FactVersion current = book.current(factId, expected);
    List<Citation> citations =
        new ArrayList<>(current.citations().stream().filter(c -> kept.contains(c.id())).toList());
    for (Citation citation : Citing.marked(entities, added, act.at())) {
      if (!citations.contains(citation)) {
        citations.add(citation);
      }
    }
    Draft written = draft.apply(current.kind());
    FactVersion next = version(written, catalogue(List.of(written)), citations);
    return new Written(factId, book.edit(factId, expected, next, act).version());
  }

  /**
   * Takes a fact from the board.
   *
   * @param expected the number of the version that the actor saw
   * @param reason why; at least a word
   * @throws io.github.themeboard.domain.fact.NoSuchFact if the fact is unknown or retracted
   * @throws io.github.themeboard.domain.fact.ChangedMeanwhile if another version stands now
   * @throws MissingReason if there is no reason
   */
  @Transactional
  public void retract(long factId, int expected, String actor, @Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw new MissingReason();
    }
    book.retract(factId, expected, book.begin(Act.Verb.RETRACT, actor, reason));
  }

  /** Reads what some drafts refer to. */
  @Transactional(TxType.MANDATORY)
  public Catalogue catalogue(Collection<Draft> drafts) {
    return Catalogue.of(entities, drafts);
  }

  /**
   * The version that a draft describes.
   *
   * @throws DraftFault if a field cannot stand
   * @throws io.github.themeboard.domain.fact.UncitedFact if no passage supports it
   */
  public FactVersion version(Draft draft, Catalogue catalogue, List<Citation> citations) {
    return new DraftReader(draft, catalogue).version(citations);
  }
}
