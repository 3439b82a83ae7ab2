package io.github.themeboard.importer.score;

/** Hits, misses and false finds of one kind. */
record Tally(int hits, int missed, int wrong) {
  static final Tally NOTHING = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, missed + other.missed, wrong + other.wrong);
  }

  int labelled() {
    return hits + missed;
  }

  double precision() {
    return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
  }

  double recall() {
    return labelled() == 0 ? 1 : (double) hits / labelled();
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
