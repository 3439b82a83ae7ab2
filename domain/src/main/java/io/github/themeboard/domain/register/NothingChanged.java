package io.github.themeboard.domain.register;

/** What somebody saved is what stands: nothing was written, and there is no act. */
public class NothingChanged extends RuntimeException {
  public NothingChanged() {
    super("what was to be saved stands already");
  }
}
