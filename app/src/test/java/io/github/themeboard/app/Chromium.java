package io.github.themeboard.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, if it has one. */
final class Chromium {
  static final String MISSING =
      "Browser journeys are skipped: no Chromium at /usr/bin/chromium, and the variable CHROMIUM"
          + " names none.";

  private Chromium() {}

  static Optional<Path> find() {
    return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""), "/usr/bin/chromium")
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
