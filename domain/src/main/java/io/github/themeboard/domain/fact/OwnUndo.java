package io.github.themeboard.domain.fact;

/**
 * Takes acts of one sort back by rules of their own, where facts that changed since shall keep
 * their change; every other act is taken back only while nothing later stands on it.
 */
public interface OwnUndo {

  /** Whether an act is of that sort. */
  boolean knows(Act act);

  /**
   * Takes an act back, or refuses by throwing.
   *
   * @param by the act that does it
   */
  void takeBack(Act act, Act by);
}
