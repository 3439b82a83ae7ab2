package io.github.themeboard.domain.fact;

/** Nobody did that, or it cannot be taken back: what shipped with the product stays. */
public class NoSuchAct extends RuntimeException {
  public NoSuchAct(long id) {
    super("there is no act " + id + " that can be taken back");
  }
}
