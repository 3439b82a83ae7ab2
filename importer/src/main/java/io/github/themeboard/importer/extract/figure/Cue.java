package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A word that tells what the numbers around it are. */
record Cue(int start, int end, Sort sort) {
  enum Sort {
    CAGR,
    MARGIN,
    GROWTH,
    LEVEL,
    RATE,
    SHARE,
    PRICE,
    TOTAL,
    CAPACITY,
    VOLUME,
    VALUATION,
    RATIO,
    NONE
  }

  private static final PhraseScan<Sort[]> WORDS = words();

  private static PhraseScan<Sort[]> words() {
    WordFile file = WordFile.bundled("/extract/figure-cues.txt");
    Map<String, List<Sort>> meanings = new LinkedHashMap<>();
    for (Sort sort : Sort.values()) {
      for (String word : file.section(sort.name())) {
        meanings.computeIfAbsent(word, w -> new ArrayList<>()).add(sort);
      }
    }
    PhraseScan<Sort[]> words = new PhraseScan<>();
    meanings.forEach((word, sorts) -> words.add(word, sorts.toArray(new Sort[0])));
    return words;
  }

  /** The cues of a sentence in order; the longest word at a place counts. */
  static List<Cue> in(String folded, String lower, Span sentence) {
    List<Cue> cues = new ArrayList<>();
    WORDS.in(
        folded,
        lower,
        sentence,
        found -> {
          for (Sort sort : found.meaning()) {
            cues.add(new Cue(found.start(), found.end(), sort));
          }
        });
    return cues;
  }
}
