package io.github.themeboard.app.review;

import io.github.themeboard.app.article.MarkedText;
import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.DraftForm;
import io.github.themeboard.app.curation.FieldView;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.review.CandidateDecision;
import io.github.themeboard.domain.review.Proposed;
import io.github.themeboard.domain.review.QueueRepository;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One article's candidates beside its text. */
@RequestScoped
class ReviewPages {
  private final Page page;
  private final ArticleRepository articles;
  private final QueueRepository queue;
  private final FactRepository facts;
  private final DraftForm form;
  private final ActWords acts;
  private final Said said;
  private final Lead lead;
  private final Visitor visitor;

  ReviewPages(
      Page page,
      ArticleRepository articles,
      QueueRepository queue,
      FactRepository facts,
      DraftForm form,
      ActWords acts,
      Said said,
      Lead lead,
      Visitor visitor) {
    this.page = page;
    this.articles = articles;
    this.queue = queue;
    this.facts = facts;
    this.form = form;
    this.acts = acts;
    this.said = said;
    this.lead = lead;
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

  /**
   * The candidate that is looked at.
   *
   * @param decided who decided and when; null while it waits
   * @param takeBack what the decision is taken back from: acceptance or rejection; null where it
   *     waits
   * @param known the fact that it confirms or contradicts
   * @param knownName what it is of, where that is no fact
   * @param newCompany the name of a company that the board lacks
   */
  record CardView(
      long id,
      int version,
      CandidateKind kind,
      String lead,
      String text,
      Novelty novelty,
      String because,
      int confidence,
      boolean pending,
      @Nullable String decided,
      @Nullable String takeBack,
      @Nullable FactView known,
      @Nullable String knownName,
      @Nullable String newCompany,
      List<String> tickers,
      List<FieldView> fields,
      @Nullable String previous,
      @Nullable String next) {}

  /** The screen. */
  record ReviewView(
      long articleId,
      String title,
      String lang,
      String articleHref,
      int pending,
      int confirming,
      List<ItemView> items,
      @Nullable CardView card,
      List<MarkedText.Block> blocks,
      List<Choice> refusals,
      Said.@Nullable NoticeView notice,
      Said.@Nullable NoticeView last,
      @Nullable String alert) {}

  /** What somebody wrote and could not be accepted, to be shown again. */
  record Rewritten(Draft draft, DraftFault fault) {}

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
    return new ReviewView(
        articleId,
        title == null ? page.messages().article_untitled() : title,
        title == null ? page.lang() : article.language(),
        "/articles/" + articleId,
        (int) candidates.stream().filter(ReviewPages::waits).count(),
        (int) candidates.stream().filter(ReviewQueue::addsASourceOnly).count(),
        candidates.stream().map(c -> item(c, shown)).toList(),
        shown == null ? null : card(shown, candidates, rewritten),
        MarkedText.of(article.text(), marks(article.text(), candidates, shown)),
        Refusal.ofPeople().stream()
            .map(r -> new Choice(r.token(), words().refusal(r), false))
            .toList(),
        said.notice(),
        said.last(visitor.name()),
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

  private CardView card(Candidate c, List<Candidate> candidates, @Nullable Rewritten rewritten) {
    Draft proposed = Proposed.draft(c, queue.themesOf(c.article().id()));
    Draft draft = rewritten == null ? proposed : rewritten.draft();
    int at = candidates.indexOf(c);
    Proposal.Company company = c.proposal() instanceof Proposal.Company p ? p : null;
    boolean unknown = company != null && c.ofSlug() == null && c.companies().isEmpty();
    return new CardView(
        c.id(),
        c.version(),
        c.kind(),
        lead.of(c),
        c.text(),
        c.novelty(),
        c.because(),
        c.confidence(),
        waits(c),
        decided(c),
        c.status() == CandidateStatus.PENDING
            ? null
            : c.status() == CandidateStatus.ACCEPTED ? "acceptance" : "rejection",
        known(c),
        c.ofSlug(),
        unknown ? company.name() : null,
        company == null ? List.of() : company.printedTickers(),
        draft == null || !waits(c)
            ? List.of()
            : form.fields(draft, rewritten == null ? null : rewritten.fault()),
        at > 0 ? Next.address(candidates.get(at - 1)) : null,
        at + 1 < candidates.size() ? Next.address(candidates.get(at + 1)) : null);
  }

  private @Nullable String decided(Candidate c) {
    CandidateDecision last = waits(c) ? null : queue.lastDecisions(List.of(c.id())).get(c.id());
    if (last == null) {
      return null;
    }
    var act = last.act().summary();
    String by = words().decided_by(words().status(c.status()), acts.who(act), acts.when(act));
    Refusal refusal = last.refusal();
    String why =
        c.status() == CandidateStatus.REJECTED && refusal != null ? words().refusal(refusal) : null;
    String reason = act.reason();
    return Stream.of(by, why, reason)
        .filter(Objects::nonNull)
        .reduce((a, b) -> a + " · " + b)
        .orElse(by);
  }

  private @Nullable FactView known(Candidate c) {
    Fact of = c.fact() == null ? c.of() : c.fact();
    return of == null
        ? null
        : facts.find(FactFilter.of().withId(of.id()), Clocks.NOW).stream()
            .findFirst()
            .map(new Sheet(page)::fact)
            .orElse(null);
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
