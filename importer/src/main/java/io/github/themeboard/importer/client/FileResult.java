package io.github.themeboard.importer.client;

import java.nio.file.Path;

/**
 * What became of a file.
 *
 * @param imported whether the server has it now; a duplicate it had before
 * @param words the outcome or the reason, in one line
 */
public record FileResult(Path file, boolean imported, String words) {
  static FileResult failed(Path file, String reason) {
    return new FileResult(file, false, reason);
  }
}
