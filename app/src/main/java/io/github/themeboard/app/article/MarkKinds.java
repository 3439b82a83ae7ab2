package io.github.themeboard.app.article;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactKind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which kinds of passage a reader wants to see: {@code ?kinds=risk.figure}; all without it. */
final class MarkKinds {
  /** A passage that shows a name or a listing of a company, and states nothing else. */
  static final String NAME = "name";

  /** What the address says when every kind is switched off. */
  private static final String NONE = "none";

  private static final List<String> ALL =
      Stream.concat(Arrays.stream(FactKind.values()).map(FactKind::token), Stream.of(NAME))
          .toList();

  private final Page page;
  private final Set<String> shown;

  MarkKinds(Page page) {
    this.page = page;
    this.shown = read(page.parameter("kinds"));
  }

  private static Set<String> read(@Nullable String asked) {
    Set<String> kinds = new LinkedHashSet<>(ALL);
    if (asked != null) {
      kinds.retainAll(List.of(asked.split("\\.")));
    }
    return kinds;
  }

  /**
   * A kind that the article has, with the way to switch it off or on again.
   *
   * @param passages how many are of this kind
   */
  record Switch(String token, String name, long passages, boolean on, String href) {}

  /** The kinds of some passages, in the order of the kinds. */
  List<Switch> switches(List<CitedPassages.Supported> passages) {
    Map<String, Long> counts =
        passages.stream()
            .flatMap(p -> p.kinds().stream())
            .collect(Collectors.groupingBy(k -> k, Collectors.counting()));
    return ALL.stream()
        .filter(counts::containsKey)
        .map(k -> new Switch(k, name(k), counts.get(k), shown.contains(k), toggle(k)))
        .toList();
  }

  private String name(String kind) {
    return Arrays.stream(FactKind.values())
        .filter(k -> k.token().equals(kind))
        .map(page.messages()::fact_kind)
        .findFirst()
        .orElseGet(() -> page.messages(MarkingMessages.class).kind_name());
  }

  private String toggle(String kind) {
    Set<String> next = new LinkedHashSet<>(shown);
    if (!next.remove(kind)) {
      next.add(kind);
    }
    boolean all = next.size() == ALL.size();
    String written = ALL.stream().filter(next::contains).collect(Collectors.joining("."));
    return page.here(Map.of("kinds", all ? "" : written.isEmpty() ? NONE : written));
  }

  /** The passages of the kinds that are shown, and the one asked for, whatever its kind. */
  List<CitedPassages.Supported> of(List<CitedPassages.Supported> all, @Nullable Long asked) {
    return all.stream()
        .map(p -> Objects.equals(p.citation().id(), asked) ? p : only(p))
        .filter(
            p ->
                Objects.equals(p.citation().id(), asked)
                    || !p.facts().isEmpty()
                    || !p.names().isEmpty())
        .toList();
  }

  private CitedPassages.Supported only(CitedPassages.Supported passage) {
    return new CitedPassages.Supported(
        passage.citation(),
        passage.facts().stream().filter(f -> shown.contains(f.version().kind().token())).toList(),
        shown.contains(NAME) ? passage.names() : List.of());
  }
}
