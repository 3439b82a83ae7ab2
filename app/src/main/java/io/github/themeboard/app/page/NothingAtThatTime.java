package io.github.themeboard.app.page;

/** What an address shows is on the board, but was not by the clocks that are asked for. */
public class NothingAtThatTime extends RuntimeException {
  public NothingAtThatTime() {
    super("nothing by these clocks");
  }
}
