package io.github.themeboard.domain.fact;

/** Somebody tried to publish a statement that no passage supports. */
public class UncitedFact extends RuntimeException {
  public UncitedFact(String text) {
    super("a fact needs at least one citation that fits its article: " + text);
  }
}
