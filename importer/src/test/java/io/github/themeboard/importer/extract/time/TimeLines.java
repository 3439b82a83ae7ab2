package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The times that a sentence names, as {@code last quarter=2026-Q1}. A question mark stands for a
 * time that cannot be resolved, a dash for no time at all.
 */
final class TimeLines {
  private TimeLines() {}

  static String of(String sentence, @Nullable LocalDate published) {
    List<Mention> mentions = mentions(sentence, published);
    return mentions.isEmpty()
        ? "-"
        : mentions.stream()
            .map(mention -> mention.span().in(sentence) + "=" + period(mention))
            .collect(Collectors.joining(" ; "));
  }

  static List<Mention> mentions(String sentence, @Nullable LocalDate published) {
    String folded = Folding.fold(sentence);
    return TimeWords.in(
        folded,
        Folding.lower(folded),
        new Span(0, sentence.length()),
        Language.of(sentence),
        new Anchor(published, 0, 0, false, null));
  }

  private static String period(Mention mention) {
    String period = mention.period();
    return period == null ? "?" : period;
  }
}
