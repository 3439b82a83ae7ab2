package io.github.themeboard.app.log;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.review.ActLog;
import io.github.themeboard.domain.review.ActSubjects;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log of changes, and one act of it. */
@RequestScoped
class LogPages {
  private static final int ROWS = 50;

  private final Page page;
  private final ActLog log;
  private final ActSubjects subjects;
  private final ActWords words;
  private final RegisterWords register;
  private final ActParts parts;
  private final ActPassages passages;

  LogPages(
      Page page,
      ActLog log,
      ActSubjects subjects,
      ActWords words,
      RegisterWords register,
      ActParts parts,
      ActPassages passages) {
    this.page = page;
    this.log = log;
    this.subjects = subjects;
    this.words = words;
    this.register = register;
    this.parts = parts;
    this.passages = passages;
  }

  /**
   * One act.
   *
   * @param about what its first fact or candidate says, or which entry it changed
   * @param more how many further entries it changed, where it is about one
   * @param undoes the act that it takes back
   * @param partOf the act of which it takes back a part
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
      @Nullable String lang,
      long more,
      long facts,
      long candidates,
      @Nullable Long undoes,
      @Nullable Long partOf,
      @Nullable Long undoneBy,
      boolean undoable) {}

  /**
   * A page of the log.
   *
   * @param next address of the next page; null on the last
   */
  record LogView(
      List<ActView> acts, List<Choice> actors, List<Choice> verbs, @Nullable String next) {}

  /**
   * One act with everything that it did.
   *
   * @param parts acts that took back a part of it
   */
  record OneActView(
      ActView act,
      List<Long> parts,
      List<ActParts.ChangeView> changes,
      List<ActParts.CandidateView> candidates,
      List<RegisterWords.EntryView> entries,
      ActParts.SharesView shares,
      ActPassages.PassagesView passages) {}

  @Transactional
  LogView list() {
    String actor = page.parameter("actor");
    Act.Verb verb =
        Token.parse(Act.Verb.class, Objects.requireNonNullElse(page.parameter("verb"), ""))
            .orElse(null);
    String before = page.parameter("before");
    List<Act> found = log.acts(actor, verb, RowId.read(before), ROWS + 1);
    List<Act> shown = found.subList(0, Math.min(ROWS, found.size()));
    return new LogView(
        views(shown),
        log.actors().stream().map(a -> new Choice(a, words.who(a), a.equals(actor))).toList(),
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
    return new OneActView(
        views(List.of(act)).get(0),
        log.parts(id).stream().map(Act::id).toList(),
        parts.facts(id),
        parts.candidates(id),
        register.of(log.changes(id)),
        parts.shares(id),
        passages.of(id));
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

  private List<ActView> views(List<Act> acts) {
    Map<Long, ActSubjects.Touched> touched = subjects.of(acts);
    Set<Long> merges =
        acts.stream()
            .filter(a -> a.verb() == Act.Verb.MERGE)
            .map(Act::id)
            .collect(Collectors.toSet());
    Map<Long, RegisterChange> entries = new HashMap<>();
    touched.forEach(
        (id, t) -> {
          if (t.entry() != null && (t.text() == null || merges.contains(id))) {
            entries.put(id, t.entry());
          }
        });
    Map<Long, String> about = register.about(entries);
    return acts.stream()
        .map(a -> view(a, Objects.requireNonNull(touched.get(a.id())), about.get(a.id())))
        .toList();
  }

  private ActView view(Act act, ActSubjects.Touched touched, @Nullable String entry) {
    Act undoes = act.undoes();
    Act.Summary summary = act.summary();
    Wording says = touched.says();
    return new ActView(
        act.id(),
        "/admin/log/" + act.id(),
        words.who(summary),
        words.what(summary),
        words.when(summary),
        act.reason(),
        entry == null ? (says == null ? touched.text() : says.in(page.locale())) : entry,
        entry == null && says != null ? says.languageIn(page.locale()) : null,
        entry == null ? 0 : touched.entries() - 1,
        touched.facts(),
        touched.candidates(),
        undoes == null ? null : undoes.id(),
        act.partOf(),
        touched.undoneBy(),
        act.verb() != Act.Verb.LOAD && touched.undoneBy() == null);
  }

  private ReviewMessages messages() {
    return page.messages(ReviewMessages.class);
  }
}
