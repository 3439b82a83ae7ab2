package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The risks of a board by their words. Risks conflict with nothing: a source states one or not. */
final class RiskIndex {
  /** Of the words of two risks, without stock phrases, so many must be common. */
  private static final double ALIKE = 0.66;

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_COMPARED = 200;

  private record Known(KnownBoard.Risk risk, Topic topic) {}

  private final Map<Language, Map<String, List<Known>>> byWord = new HashMap<>();
  private final ThemeIndex themes;

  RiskIndex(List<KnownBoard.Risk> risks, ThemeIndex themes) {
    this.themes = themes;
    for (Language language : Language.values()) {
      Map<String, List<Known>> words = new HashMap<>();
      for (KnownBoard.Risk risk : risks) {
        String text = in(risk.text(), language);
        if (!text.isEmpty()) {
          Known known = new Known(risk, Topic.of(text));
          known
              .topic()
              .words()
              .forEach(w -> words.computeIfAbsent(w, k -> new ArrayList<>(1)).add(known));
        }
      }
      byWord.put(language, words);
    }
  }

  private static String in(Wording text, Language language) {
    String words = language == Language.EN ? text.en() : text.zh();
    return words == null ? "" : words;
  }

  /**
   * Compares a risk.
   *
   * @param about the themes of its article: "weak demand" for drugs is not that for chips
   */
  Verdict compare(String text, Set<String> about) {
    Topic topic = Topic.of(text);
    Map<String, List<Known>> words = byWord.getOrDefault(Language.of(text), Map.of());
    Set<Known> near = new LinkedHashSet<>();
    topic.words().stream()
        .map(w -> words.getOrDefault(w, List.of()))
        .sorted(Comparator.comparingInt(List::size))
        .flatMap(List::stream)
        .limit(MOST_COMPARED)
        .forEach(near::add);
    Known best = null;
    double likest = 0;
    for (Known known : near) {
      double likeness = Words.likeness(topic.words(), known.topic().words());
      if (likeness > likest && likeness >= ALIKE && same(topic, known, about)) {
        best = known;
        likest = likeness;
      }
    }
    return best == null
        ? Verdict.fresh(Because.RISK_UNKNOWN.of())
        : Verdict.confirms(
            best.risk().id(), Because.RISK_KNOWN.of(in(best.risk().text(), Language.of(text))));
  }

  private boolean same(Topic topic, Known known, Set<String> about) {
    return Words.common(topic.words(), known.topic().words()) >= FEWEST_WORDS
        && !topic.telling().differFrom(known.topic().telling())
        && (about.isEmpty()
            || known.risk().themes().isEmpty()
            || themes.related(about, known.risk().themes()));
  }
}
