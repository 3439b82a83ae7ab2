package io.github.themeboard.domain.intake;

/** There is no import of that number. */
public class NoSuchImport extends RuntimeException {
  public NoSuchImport(long id) {
    super("there is no import " + id);
  }
}
