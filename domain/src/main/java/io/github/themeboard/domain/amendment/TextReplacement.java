package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.review.StaleCandidates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a corrected text in the place of an article's. Citations whose exact passages it has stay;
 * the others are orphaned, and people repair them: nothing is moved to words that only look alike.
 */
@ApplicationScoped
public class TextReplacement {
  private final EntityManager entities;
  private final FactBook book;
  private final Places places;
  private final Typesetter typesetter;
  private final StaleCandidates stale;
  private final CandidateRepository candidates;

  TextReplacement(
      EntityManager entities,
      FactBook book,
      Places places,
      Typesetter typesetter,
      StaleCandidates stale,
      CandidateRepository candidates) {
    this.entities = entities;
    this.book = book;
    this.places = places;
    this.typesetter = typesetter;
    this.stale = stale;
    this.candidates = candidates;
  }

  /**
   * How a replacement comes out.
   *
   * @param stay citations whose passages the new text has
   * @param lost the words of the citations that become orphans
   * @param back orphans whose passages the new text has again
   * @param stale candidates that are rejected because the new text does not say them
   */
  public record Outlook(int stay, List<String> lost, int back, int stale) {}

  /** What was done. */
  public record Replaced(Act.Summary act, Outlook outlook) {}

  /**
   * The hash of the text that an article has, by which a replacement says which text it saw.
   *
   * @throws TextRefused if there is no such article
   */
  @Transactional
  public String state(long articleId) {
    return article(articleId).text().sha256();
  }

  /**
   * How a replacement would come out. Nothing is changed.
   *
   * @throws TextRefused if it cannot be done
   */
  @Transactional
  public Outlook preview(long articleId, String content) {
    return refit(article(articleId), content).outlook();
  }

  /**
   * Replaces a text, as one act.
   *
   * @param seen the hash of the text that the actor saw; null if he did not say
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @throws TextRefused if it cannot be done
   */
  @Transactional
  public Replaced replace(
      long articleId,
      String content,
      @Nullable String seen,
      String actor,
      @Nullable String reason) {
    Act act = book.begin(Act.Verb.REPLACE, actor, reason);
    Article article = article(articleId);
    if (seen != null && !seen.equals(article.text().sha256())) {
      throw new TextRefused(articleId, TextRefused.Reason.CHANGED, places.lastReplacement(article));
    }
    Refit refit = refit(article, content);
    Outlook outlook = refit.outlook();
    places.keep(article, act);
    stale.reject(refit.stale(), act);
    refit.apply(act.at());
    typesetter.sign(articleId, content);
    candidates.recount(List.of(articleId));
    return new Replaced(act.summary(), outlook);
  }

  private Article article(long id) {
    Article article = entities.find(Article.class, id);
    if (article == null) {
      throw new TextRefused(id, TextRefused.Reason.NO_ARTICLE, null);
    }
    return article;
  }

  private Refit refit(Article article, String content) {
    if (content.isBlank()) {
      throw new TextRefused(article.id(), TextRefused.Reason.EMPTY, null);
    }
    if (content.equals(article.text().content())) {
      throw new TextRefused(article.id(), TextRefused.Reason.SAME, null);
    }
    if (places.taken(new ArticleText(content, List.of()).sha256(), article)) {
      throw new TextRefused(article.id(), TextRefused.Reason.TAKEN, null);
    }
    return Refit.with(
        content,
        article,
        places.citations(article),
        candidates.ofArticle(article.id()),
        typesetter);
  }
}
