package io.github.themeboard.app.change;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.change.Change;
import io.github.themeboard.domain.change.Retraction;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.writing.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns changes into views: the words that changed are marked. */
final class ChangeViews {
  private final Page page;
  private final Sheet sheet;
  private final FieldWords fields;

  ChangeViews(Page page, Sheet sheet) {
    this.page = page;
    this.sheet = sheet;
    this.fields = new FieldWords(page, sheet);
  }

  /** A field that says something else. */
  record FieldChange(String name, String before, String after) {}

  /**
   * One changed fact.
   *
   * @param fact as it stands, or stood last
   * @param before as it stood, with the words that are gone marked; null unless its text changed
   * @param now its text, with the words that are new marked
   * @param fields what else changed
   * @param retracted in words, for a retracted fact; else null
   * @param reason why it was retracted; null if it was not or nobody said
   */
  record ChangeView(
      FactView fact,
      @Nullable FactView before,
      List<WordEdits.Part> was,
      List<WordEdits.Part> now,
      List<FieldChange> fields,
      @Nullable String retracted,
      @Nullable String reason) {}

  /** Changes of facts of one kind. */
  record Kind(FactKind kind, List<ChangeView> changes) {}

  /** The changes of one sort by kind, in the order that they come in. */
  List<Kind> of(List<Change> changes, Change.Sort sort) {
    Map<FactKind, List<ChangeView>> byKind = new LinkedHashMap<>();
    changes.stream()
        .filter(c -> c.sort() == sort)
        .forEach(
            c ->
                byKind
                    .computeIfAbsent(c.fact().version().kind(), k -> new ArrayList<>())
                    .add(view(c)));
    return byKind.entrySet().stream().map(e -> new Kind(e.getKey(), e.getValue())).toList();
  }

  private ChangeView view(Change change) {
    PublishedFact before = change.before();
    boolean changed = change.sort() == Change.Sort.CHANGED && before != null;
    return changed ? edited(change, Objects.requireNonNull(before)) : whole(change);
  }

  private ChangeView whole(Change change) {
    FactView fact = sheet.fact(change.fact());
    Retraction retraction = change.retraction();
    boolean gone = change.sort() == Change.Sort.RETRACTED;
    return new ChangeView(
        fact,
        null,
        List.of(),
        plain(fact.text()),
        List.of(),
        gone ? gone(retraction) : null,
        retraction == null ? null : retraction.reason());
  }

  private String gone(@Nullable Retraction retraction) {
    ChangeMessages words = page.messages(ChangeMessages.class);
    return retraction == null
        ? words.retracted_hidden()
        : words.retracted_at(sheet.dates().moment(retraction.at()));
  }

  private ChangeView edited(Change change, PublishedFact before) {
    PublishedFact after = change.fact();
    String old = sheet.in(before.version().text());
    String now = sheet.in(after.version().text());
    boolean reworded = !old.equals(now);
    FactView was = reworded ? sheet.fact(before) : null;
    FactView fact = sheet.fact(after);
    WordEdits.Both both = WordEdits.of(old, now);
    return new ChangeView(
        fact, was, both.before(), both.after(), fields(change, before, after), null, null);
  }

  private List<FieldChange> fields(Change change, PublishedFact before, PublishedFact after) {
    Map<String, FieldChange> byName = new LinkedHashMap<>();
    for (Field field : change.fields()) {
      if (!shownAsText(field)) {
        String name = fields.name(field);
        byName.putIfAbsent(
            name,
            new FieldChange(name, said(before.version(), field), said(after.version(), field)));
      }
    }
    List<FieldChange> changes = new ArrayList<>(byName.values());
    if (change.citesOthers()) {
      ChangeMessages words = page.messages(ChangeMessages.class);
      changes.add(
          new FieldChange(
              words.passages(),
              String.valueOf(before.version().citations().size()),
              String.valueOf(after.version().citations().size())));
    }
    return changes;
  }

  /** The text in the language of the page is shown as a sentence. */
  private boolean shownAsText(Field field) {
    boolean chinese = page.locale().getLanguage().equals("zh");
    return field == (chinese ? Field.TEXT_ZH : Field.TEXT_EN);
  }

  private String said(FactVersion version, Field field) {
    return fields.said(version, field);
  }

  private static List<WordEdits.Part> plain(String text) {
    return List.of(new WordEdits.Part(text, false));
  }
}
