package io.github.themeboard.app.factapi;

import io.github.themeboard.app.change.AskedChanges;
import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.change.Change;
import io.github.themeboard.domain.change.Changes;
import io.github.themeboard.domain.change.Span;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.writing.Field;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed between two moments, as programs read it. */
@RequestScoped
class DiffStates {
  private static final int MOST_PASSED_OVER = 1_000_000;

  private final Page page;
  private final Listing listing;
  private final AskedChanges asked;
  private final Changes changes;

  DiffStates(Page page, Listing listing, AskedChanges asked, Changes changes) {
    this.page = page;
    this.listing = listing;
    this.asked = asked;
    this.changes = changes;
  }

  /**
   * A part of what changed: the new facts come first, then the changed, then the retracted.
   *
   * @param from a day (as published by it) or an instant (as known at it)
   * @param fromKnown the instant beside a day; null without one
   * @param to as {@code from}; null for now
   * @param toKnown as {@code fromKnown}
   * @param next what to ask for as {@code cursor}; null at the end
   */
  @Schema(name = "Diff")
  record DiffJson(
      @Nullable String from,
      @Nullable String fromKnown,
      @Nullable String to,
      @Nullable String toKnown,
      List<FactJson> added,
      List<ChangedJson> changed,
      List<RetractedJson> retracted,
      @Nullable String next) {}

  /**
   * A fact that says something else.
   *
   * @param fields by the names that a write takes; {@code citations} where it cites other passages
   */
  @Schema(name = "ChangedFact")
  record ChangedJson(FactJson before, FactJson after, List<String> fields) {}

  /**
   * A fact that stands no more.
   *
   * @param fact as it stood
   * @param reason as the curator gave it; null where none was given
   */
  @Schema(name = "RetractedFact")
  record RetractedJson(FactJson fact, @Nullable String reason, @Nullable String at) {}

  /** A change and how many come with it and before it: the cursor of the next part. */
  private record Numbered(long number, Change change) {}

  @Transactional
  DiffJson diff() {
    Span span = asked.required();
    int first = (int) Math.min(listing.afterId(), MOST_PASSED_OVER);
    List<Change> read = changes.between(span, asked.scope(), first, listing.toRead()).changes();
    List<Numbered> numbered = new ArrayList<>();
    read.forEach(c -> numbered.add(new Numbered(first + numbered.size() + 1L, c)));
    Listing.Items<Change> part = listing.of(numbered, Numbered::change, Numbered::number);
    return new DiffJson(
        moment(span.from()),
        beside(span.from()),
        moment(span.to()),
        beside(span.to()),
        of(part, Change.Sort.ADDED, c -> json(c.after())),
        of(part, Change.Sort.CHANGED, this::changed),
        of(part, Change.Sort.RETRACTED, this::retracted),
        part.next());
  }

  private static <T> List<T> of(
      Listing.Items<Change> part, Change.Sort sort, Function<Change, T> json) {
    return part.items().stream().filter(c -> c.sort() == sort).map(json).toList();
  }

  private ChangedJson changed(Change change) {
    List<String> fields = new ArrayList<>(change.fields().stream().map(Field::key).toList());
    if (change.citesOthers()) {
      fields.add("citations");
    }
    return new ChangedJson(json(change.before()), json(change.after()), fields);
  }

  private RetractedJson retracted(Change change) {
    var retraction = change.retraction();
    return new RetractedJson(
        json(change.before()),
        retraction == null ? null : retraction.reason(),
        retraction == null ? null : retraction.at().toString());
  }

  private FactJson json(@Nullable PublishedFact fact) {
    return FactJson.of(Objects.requireNonNull(fact), page.locale());
  }

  private static @Nullable String moment(Clocks clocks) {
    Object day = clocks.publishedBy();
    return day == null ? text(clocks.knownAt()) : text(day);
  }

  private static @Nullable String beside(Clocks clocks) {
    return clocks.publishedBy() == null ? null : text(clocks.knownAt());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
