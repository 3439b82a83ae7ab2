package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.QueueMessages;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.ReviewSummary;
import io.github.themeboard.domain.review.QueueFilter;
import io.github.themeboard.domain.review.QueueOrder;
import io.github.themeboard.domain.review.QueueRepository;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue: articles of which something waits. */
@RequestScoped
class QueuePages {
  private static final int ROWS = 30;
  private static final List<Integer> CONFIDENCES = List.of(50, 70, 90);

  private final Page page;
  private final QueueRepository queue;
  private final ThemeRepository themes;

  QueuePages(Page page, QueueRepository queue, ThemeRepository themes) {
    this.page = page;
    this.queue = queue;
    this.themes = themes;
  }

  /** An article of which something waits. */
  record EntryView(
      String href,
      String title,
      String lang,
      String source,
      String imported,
      int fresh,
      int confirming,
      int conflicting) {}

  /**
   * A page of the queue.
   *
   * @param next address of the next page; null on the last
   */
  record QueueView(
      List<EntryView> articles,
      long articleCount,
      long candidateCount,
      boolean filtered,
      List<Choice> orders,
      List<Choice> kinds,
      List<Choice> themes,
      List<Choice> confidences,
      @Nullable String next) {}

  @Transactional
  QueueView list() {
    QueueFilter filter = filter();
    QueueOrder order =
        Token.parse(QueueOrder.class, Objects.requireNonNullElse(page.parameter("order"), ""))
            .orElse(QueueOrder.NEWEST);
    List<ReviewSummary> found = queue.articles(filter, order, after(), ROWS + 1);
    List<ReviewSummary> shown = found.subList(0, Math.min(ROWS, found.size()));
    QueueRepository.Total total = queue.total();
    return new QueueView(
        shown.stream().map(this::entry).toList(),
        total.articles(),
        total.candidates(),
        !filter.equals(QueueFilter.PENDING),
        choices(QueueOrder.values(), page.messages(QueueMessages.class)::sort, order),
        choices(CandidateKind.values(), words()::candidate_kind, filter.kind()),
        themes.tree().all().stream()
            .map(
                t ->
                    new Choice(
                        t.slug(), t.name().in(page.locale()), t.slug().equals(filter.theme())))
            .toList(),
        CONFIDENCES.stream()
            .map(c -> new Choice(String.valueOf(c), c + "%", c == filter.confidence()))
            .toList(),
        found.size() > ROWS ? next(shown.get(ROWS - 1)) : null);
  }

  private QueueFilter filter() {
    String confidence = Objects.requireNonNullElse(page.parameter("confidence"), "0");
    return new QueueFilter(
        CandidateStatus.PENDING,
        Token.parse(CandidateKind.class, Objects.requireNonNullElse(page.parameter("kind"), ""))
            .orElse(null),
        page.parameter("theme"),
        confidence.matches("\\d{1,3}") ? Integer.parseInt(confidence) : 0,
        null);
  }

  private EntryView entry(ReviewSummary summary) {
    Article article = summary.article();
    String title = article.title();
    return new EntryView(
        "/admin/queue/" + article.id(),
        title == null ? page.messages().article_untitled() : title,
        title == null ? page.lang() : article.language(),
        source(article),
        page.dates().moment(article.importedAt()),
        summary.fresh(),
        summary.confirming(),
        summary.conflicting());
  }

  private String source(Article article) {
    var house = article.house();
    var publisher = article.publisher();
    return Stream.of(
            house == null ? null : house.name().in(page.locale()),
            publisher == null ? null : publisher.name().in(page.locale()))
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** Where the page before this one ended; an unreadable one begins anew. */
  private QueueRepository.@Nullable After after() {
    String written = Objects.requireNonNullElse(page.parameter("after"), "");
    if (!written.matches("\\d{1,9}-\\d{1,9}-\\d{1,18}")) {
      return null;
    }
    String[] parts = written.split("-");
    return new QueueRepository.After(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
  }

  private String next(ReviewSummary last) {
    return page.here(
        Map.of("after", last.fresh() + "-" + last.conflicting() + "-" + last.articleId()));
  }

  private static <E extends Enum<E> & Token> List<Choice> choices(
      E[] values, Function<E, String> name, @Nullable E chosen) {
    return Stream.of(values).map(v -> new Choice(v.token(), name.apply(v), v == chosen)).toList();
  }

  private ReviewMessages words() {
    return page.messages(ReviewMessages.class);
  }
}
