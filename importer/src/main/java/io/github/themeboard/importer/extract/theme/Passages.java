package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sentences that speak of one theme, of which the clearest are kept as they go by. */
final class Passages {
  private static final int MOST = 3;

  /** A longer sentence is no citation that somebody reads; then the term itself is cited. */
  private static final int LONGEST = 300;

  /** Stands for "none yet". */
  private static final Span NOWHERE = new Span(0, 0);

  private static final Comparator<Passage> CLEAREST =
      Comparator.comparingInt(Passage::clarity).reversed().thenComparingInt(p -> p.span().start());

  private record Passage(Span span, int clarity) {}

  private final List<Passage> kept = new ArrayList<>();
  private Span sentence = NOWHERE;
  private Span best = NOWHERE;
  private int bestWeight;
  private int clarity;

  /**
   * Notes a term at its first place in a sentence; sentences come one after the other.
   *
   * @param weight of the term
   */
  void add(Span in, Span at, int weight) {
    if (!in.equals(sentence)) {
      close();
      sentence = in;
    }
    // One plain word says more than two that only point.
    clarity += weight * weight;
    if (weight > bestWeight) {
      best = at;
      bestWeight = weight;
    }
  }

  private void close() {
    // Sentences come in order, so that one no clearer than those kept stands behind them.
    if (bestWeight > 0 && (kept.size() < MOST || clarity > kept.get(MOST - 1).clarity)) {
      boolean readable = sentence.end() - sentence.start() <= LONGEST;
      kept.add(new Passage(readable ? sentence : best, clarity));
      kept.sort(CLEAREST);
      if (kept.size() > MOST) {
        kept.remove(MOST);
      }
    }
    bestWeight = 0;
    clarity = 0;
  }

  List<Span> clearest() {
    close();
    return kept.stream().map(Passage::span).toList();
  }
}
