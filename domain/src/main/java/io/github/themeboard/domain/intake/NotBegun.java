package io.github.themeboard.domain.intake;

/** An item is not being read: it was ended or taken away meanwhile, so nothing may come of it. */
public class NotBegun extends RuntimeException {
  NotBegun(long itemId) {
    super("import item " + itemId + " is not being read any more");
  }
}
