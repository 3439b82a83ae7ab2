package io.github.themeboard.app.correction;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.DraftForm;
import io.github.themeboard.app.curation.FieldView;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.log.LogMessages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.review.ActLog;
import io.github.themeboard.domain.writing.DraftOf;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The history of a fact, step by step: who did what to it, when and why. */
@RequestScoped
class FactSteps {
  private final Page page;
  private final ActLog log;
  private final ActWords acts;
  private final DraftForm form;
  private final MovedPassages passages;

  FactSteps(Page page, ActLog log, ActWords acts, DraftForm form, MovedPassages passages) {
    this.page = page;
    this.log = log;
    this.acts = acts;
    this.form = form;
    this.passages = passages;
  }

  /**
   * One thing that was done to the fact or to its passages.
   *
   * @param version the number of the version that it made; null if it made none
   */
  record StepView(
      String what,
      String who,
      String when,
      @Nullable String why,
      String actHref,
      @Nullable Integer version,
      @Nullable String text,
      @Nullable String lang,
      List<ChangedView> changes) {}

  /** A part of the fact that changed; null for nothing. */
  record ChangedView(String label, @Nullable String before, @Nullable String after) {}

  /** The steps of a fact. */
  List<StepView> of(long id, List<FactVersion> versions) {
    Map<Long, FactVersion> byId =
        versions.stream().collect(Collectors.toMap(FactVersion::id, Function.identity()));
    Map<Long, List<FieldView>> fields = new HashMap<>();
    SortedMap<Long, List<StepView>> steps = new TreeMap<>(); // acts are numbered as they come
    for (Decision decision : log.onFact(id)) {
      steps
          .computeIfAbsent(decision.act().id(), act -> new ArrayList<>())
          .add(step(decision, byId, fields));
    }
    passages
        .of(id)
        .forEach(
            (act, moved) ->
                steps
                    .computeIfAbsent(act.id(), a -> new ArrayList<>())
                    .add(step(act.summary(), null, moved)));
    return steps.values().stream().flatMap(List::stream).toList();
  }

  private StepView step(
      Decision decision, Map<Long, FactVersion> versions, Map<Long, List<FieldView>> fields) {
    FactVersion after = decision.after();
    FactVersion made = after == null ? null : versions.get(after.id());
    return step(
        decision.act().summary(),
        made,
        made == null ? List.of() : changed(decision, made, versions, fields));
  }

  private StepView step(Act.Summary act, @Nullable FactVersion made, List<ChangedView> changes) {
    return new StepView(
        acts.what(act),
        acts.who(act),
        acts.when(act),
        act.reason(),
        "/admin/log/" + act.id(),
        made == null ? null : made.version(),
        made == null ? null : made.text().in(page.locale()),
        made == null ? null : made.text().languageIn(page.locale()),
        changes);
  }

  /** What the step wrote anew, as it was and as it is since: fields, then passages. */
  private List<ChangedView> changed(
      Decision decision,
      FactVersion made,
      Map<Long, FactVersion> versions,
      Map<Long, List<FieldView>> fields) {
    FactVersion before = decision.before();
    FactVersion old = before == null ? null : versions.get(before.id());
    return old == null ? List.of() : between(old, made, fields);
  }

  /** What differs between a version that somebody saw and the one that stands. */
  List<ChangedView> since(FactVersion seen, FactVersion now) {
    return seen.id().equals(now.id()) ? List.of() : between(seen, now, new HashMap<>());
  }

  private List<ChangedView> between(
      FactVersion old, FactVersion made, Map<Long, List<FieldView>> fields) {
    List<ChangedView> changed = new ArrayList<>();
    Map<String, FieldView> then = new HashMap<>();
    fields(old, fields).forEach(f -> then.put(f.key(), f));
    for (FieldView now : fields(made, fields)) {
      String was = said(then.get(now.key()));
      String is = said(now);
      if (!Objects.equals(was, is)) {
        changed.add(new ChangedView(now.label(), was, is));
      }
    }
    String passage = page.messages(LogMessages.class).passage_label();
    without(old, made).forEach(quote -> changed.add(new ChangedView(passage, quote, null)));
    without(made, old).forEach(quote -> changed.add(new ChangedView(passage, null, quote)));
    return changed;
  }

  /** As forms show them; read once for each version. */
  private List<FieldView> fields(FactVersion version, Map<Long, List<FieldView>> known) {
    return known.computeIfAbsent(version.id(), id -> form.fields(DraftOf.version(version), null));
  }

  /** A field in words; null if nothing stands in it. */
  private static @Nullable String said(@Nullable FieldView field) {
    if (field == null) {
      return null;
    }
    String chosen =
        field.options().stream()
            .filter(Choice::chosen)
            .map(Choice::name)
            .collect(Collectors.joining(", "));
    String said = chosen.isEmpty() ? field.value() : chosen;
    return said == null || said.isBlank() ? null : said;
  }

  /** The quotes that one version has and another has not. */
  private static List<String> without(FactVersion version, FactVersion other) {
    Set<Long> ids = other.citations().stream().map(Citation::id).collect(Collectors.toSet());
    return version.citations().stream()
        .filter(c -> !ids.contains(c.id()))
        .map(c -> c.passage().quote())
        .toList();
  }
}
