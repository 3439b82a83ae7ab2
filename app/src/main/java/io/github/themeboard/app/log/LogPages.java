package io.github.themeboard.app.log;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.review.ActLog;
import io.github.themeboard.domain.review.CandidateDecision;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log of changes, and one act of it. */
@RequestScoped
class LogPages {
  private static final int ROWS = 50;

  private final Page page;
  private final ActLog log;
  private final ActWords words;

  LogPages(Page page, ActLog log, ActWords words) {
    this.page = page;
    this.log = log;
    this.words = words;
  }

  /**
   * One act.
   *
   * @param about what its first fact or candidate says
   * @param undoes the act that it takes back
   * @param undoneBy the act that took it back
   */
  record ActView(
      long id,
      String href,
      String who,
      String what,
      String when,
      @Nullable String why,
      @Nullable String about,
      long facts,
      long candidates,
      @Nullable Long undoes,
      @Nullable Long undoneBy,
      boolean undoable) {}

  /**
   * A page of the log.
   *
   * @param next address of the next page; null on the last
   */
  record LogView(
      List<ActView> acts, List<Choice> actors, List<Choice> verbs, @Nullable String next) {}

  /** What a fact said before and after; null for nothing. */
  record ChangeView(
      long fact,
      String href,
      @Nullable String before,
      @Nullable String beforeLang,
      @Nullable String after,
      @Nullable String afterLang) {}

  record CandidateView(String href, String status, String text, String lang) {}

  record RegisterView(String subject, long id, @Nullable String before, @Nullable String after) {}

  /** One act with everything that it did. */
  record OneActView(
      ActView act,
      List<ChangeView> changes,
      List<CandidateView> candidates,
      List<RegisterView> register) {}

  @Transactional
  LogView list() {
    String actor = page.parameter("actor");
    Act.Verb verb =
        Token.parse(Act.Verb.class, Objects.requireNonNullElse(page.parameter("verb"), ""))
            .orElse(null);
    String before = page.parameter("before");
    List<Act> found = log.acts(actor, verb, RowId.read(before), ROWS + 1);
    List<Act> shown = found.subList(0, Math.min(ROWS, found.size()));
    Map<Long, ActLog.Touched> touched = log.touched(shown);
    return new LogView(
        shown.stream().map(a -> view(a, Objects.requireNonNull(touched.get(a.id())))).toList(),
        log.actors().stream().map(a -> new Choice(a, a, a.equals(actor))).toList(),
        Stream.of(Act.Verb.values())
            .map(v -> new Choice(v.token(), messages().verb(v), v == verb))
            .toList(),
        found.size() > ROWS
            ? page.here(Map.of("before", String.valueOf(shown.get(ROWS - 1).id())))
            : null);
  }

  @Transactional
  OneActView one(long id) {
    Act act = log.act(id).orElseThrow(() -> new NoSuchPage("/admin/log"));
    ActLog.Touched touched = Objects.requireNonNull(log.touched(List.of(act)).get(id));
    return new OneActView(
        view(act, touched),
        log.decisions(id).stream().map(this::change).toList(),
        log.candidateDecisions(id).stream().map(this::candidate).toList(),
        log.changes(id).stream().map(LogPages::register).toList());
  }

  /** Where review goes on after an undo: at the first candidate that waits again. */
  @Transactional
  String inQueue(String article, long undone, long by) {
    String candidate =
        log.candidateDecisions(undone).stream()
            .findFirst()
            .map(d -> "&candidate=" + d.candidate().id())
            .orElse("");
    return "/admin/queue/" + article + "?did=" + by + candidate;
  }

  private ActView view(Act act, ActLog.Touched touched) {
    Act undoes = act.undoes();
    Act.Summary summary = act.summary();
    return new ActView(
        act.id(),
        "/admin/log/" + act.id(),
        words.who(summary),
        words.what(summary),
        words.when(summary),
        act.reason(),
        touched.text(),
        touched.facts(),
        touched.candidates(),
        undoes == null ? null : undoes.id(),
        touched.undoneBy(),
        act.verb() != Act.Verb.LOAD && touched.undoneBy() == null);
  }

  private ChangeView change(Decision decision) {
    Wording before = text(decision.before());
    Wording after = text(decision.after());
    return new ChangeView(
        decision.fact().id(),
        "/admin/facts/" + decision.fact().id(),
        before == null ? null : before.in(page.locale()),
        before == null ? null : before.languageIn(page.locale()),
        after == null ? null : after.in(page.locale()),
        after == null ? null : after.languageIn(page.locale()));
  }

  private static @Nullable Wording text(@Nullable FactVersion version) {
    return version == null ? null : version.text();
  }

  private CandidateView candidate(CandidateDecision decision) {
    var candidate = decision.candidate();
    return new CandidateView(
        "/admin/queue/" + candidate.article().id() + "?candidate=" + candidate.id(),
        messages().status(decision.status()),
        candidate.text(),
        candidate.article().language());
  }

  private static RegisterView register(RegisterChange change) {
    return new RegisterView(
        change.subject().token(), change.subjectId(), change.before(), change.after());
  }

  private ReviewMessages messages() {
    return page.messages(ReviewMessages.class);
  }
}
