package io.github.themeboard.domain.writing;

/** Somebody took a fact from the board without a word. */
public class MissingReason extends RuntimeException {
  public MissingReason() {
    super("a fact is retracted with a reason");
  }
}
