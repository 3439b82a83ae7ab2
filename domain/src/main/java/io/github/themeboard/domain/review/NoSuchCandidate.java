package io.github.themeboard.domain.review;

/** The board has no such candidate. */
public class NoSuchCandidate extends RuntimeException {
  public NoSuchCandidate(long id) {
    super("the board has no candidate " + id);
  }
}
