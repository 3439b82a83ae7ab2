package io.github.themeboard.importer.pack;

/**
 * Something wrong in a pack.
 *
 * @param file path inside the pack
 * @param line from 1
 * @param message what is wrong, and what would be right
 */
public record PackFault(String file, int line, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
