package io.github.themeboard.app.review;

import io.github.themeboard.app.article.MarkedText;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.review.QueueRepository;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.wording.SafeText;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article's candidates beside its text. */
@RequestScoped
class ReviewPages {
  private final Page page;
  private final ArticleRepository articles;
  private final QueueRepository queue;
  private final Said said;
  private final Lead lead;
  private final CandidateCard card;
  private final Visitor visitor;

  ReviewPages(
      Page page,
      ArticleRepository articles,
      QueueRepository queue,
      Said said,
      Lead lead,
      CandidateCard card,
      Visitor visitor) {
    this.page = page;
    this.articles = articles;
    this.queue = queue;
    this.said = said;
    this.lead = lead;
    this.card = card;
    this.visitor = visitor;
  }

  /** A candidate in the list of its article. */
  record ItemView(
      long id,
      String href,
      String kind,
      String lead,
      String text,
      Novelty novelty,
      CandidateStatus status,
      int confidence,
      boolean shown) {}

  /** The screen. */
  record ReviewView(
      long articleId,
      String title,
      String lang,
      String articleHref,
      int pending,
      int confirming,
      List<ItemView> items,
      CandidateCard.@Nullable CardView card,
      List<MarkedText.Block> blocks,
      List<Choice> refusals,
      Said.@Nullable NoticeView notice,
      Said.@Nullable NoticeView last,
      @Nullable String alert) {}

  /**
   * What somebody wrote and could not be accepted, to be shown again.
   *
   * @param apart whether it was to be a fact of its own
   * @param confirms whether it was refused because a fact says it already
   */
  record Rewritten(Draft draft, @Nullable DraftFault fault, boolean apart, boolean confirms) {
    Rewritten confirming() {
      return new Rewritten(draft, fault, apart, true);
    }
  }

  /**
   * The screen of an article.
   *
   * @param asked the candidate to look at; null for the first that waits
   * @param alert why the last request was not done
   */
  @Transactional
  ReviewView one(
      long articleId, @Nullable Long asked, @Nullable Rewritten rewritten, @Nullable String alert) {
    Article article =
        articles.withText(articleId).orElseThrow(() -> new NoSuchPage("/admin/queue"));
    List<Candidate> candidates = queue.ofArticle(articleId);
    Candidate shown = shown(candidates, asked);
    String title = article.title();
    Said.NoticeView last = said.last(visitor.name(), articleId);
    return new ReviewView(
        articleId,
        title == null ? page.messages().article_untitled() : SafeText.plain(title),
        title == null ? page.lang() : article.language(),
        "/articles/" + articleId,
        (int) candidates.stream().filter(ReviewPages::waits).count(),
        (int) candidates.stream().filter(ReviewQueue::addsASourceOnly).count(),
        candidates.stream().map(c -> item(c, shown)).toList(),
        shown == null ? null : card.of(shown, candidates, rewritten),
        MarkedText.of(article.text(), marks(article.text(), candidates, shown)),
        Refusal.ofPeople().stream()
            .map(r -> new Choice(r.token(), words().refusal(r), false))
            .toList(),
        said.notice(last),
        last,
        alert);
  }

  private static @Nullable Candidate shown(List<Candidate> candidates, @Nullable Long asked) {
    return candidates.stream()
        .filter(c -> c.id().equals(asked))
        .findFirst()
        .or(() -> candidates.stream().filter(ReviewPages::waits).findFirst())
        .or(() -> candidates.stream().findFirst())
        .orElse(null);
  }

  private static boolean waits(Candidate candidate) {
    return candidate.status() == CandidateStatus.PENDING;
  }

  private ItemView item(Candidate c, @Nullable Candidate shown) {
    return new ItemView(
        c.id(),
        Next.address(c),
        words().candidate_kind(c.kind()),
        lead.of(c),
        c.text(),
        c.novelty(),
        c.status(),
        c.confidence(),
        c == shown);
  }

  /** The passage of the candidate that is looked at, and those of the others. */
  private static List<MarkedText.Mark> marks(
      ArticleText text, List<Candidate> candidates, @Nullable Candidate shown) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (Candidate c : candidates) {
      for (CandidatePassage passage : c.passages()) {
        // A decided one may rest on words that a corrected text no longer has.
        if (text.says(passage.start(), passage.end(), passage.quote())) {
          marks.add(
              new MarkedText.Mark(
                  c.id(), passage.start(), passage.end(), c == shown, c.status().token()));
        }
      }
    }
    return marks;
  }

  private ReviewMessages words() {
    return page.messages(ReviewMessages.class);
  }
}
