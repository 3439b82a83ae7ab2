package io.github.themeboard.domain.register;

/** A house or publisher cannot be joined with itself. */
public class JoinRefused extends RuntimeException {
  JoinRefused(String slug) {
    super(slug + " cannot be joined with itself");
  }
}
