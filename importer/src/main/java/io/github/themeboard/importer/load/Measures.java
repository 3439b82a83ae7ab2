package io.github.themeboard.importer.load;

import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.importer.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The measures of a board, to be found by the words of a figure's subject. */
final class Measures {
  private record Named(String slug, String name) {}

  private final List<Named> longestFirst;

  Measures(List<Measure> measures) {
    longestFirst =
        measures.stream()
            .flatMap(
                m ->
                    Stream.of(m.name().en(), m.name().zh())
                        .filter(Objects::nonNull)
                        .map(name -> new Named(m.slug(), plain(name))))
            .sorted(Comparator.comparingInt((Named n) -> n.name().length()).reversed())
            .toList();
  }

  /** Slug of the measure with the longest name that stands in a subject; null if none does. */
  @Nullable String of(@Nullable String subject) {
    if (subject == null) {
      return null;
    }
    String words = plain(subject);
    for (Named measure : longestFirst) {
      if (words.contains(measure.name())) {
        return measure.slug();
      }
    }
    return null;
  }

  private static String plain(String text) {
    return Folding.lower(Folding.fold(text)).strip();
  }
}
