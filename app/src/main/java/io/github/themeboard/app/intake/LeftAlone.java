package io.github.themeboard.app.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What lies in the watched folder and is no plain file; each is told once while it lies there. */
final class LeftAlone {
  /** Folders that the import makes. */
  private static final Set<String> OWN = Set.of("done", "failed");

  private final Set<Path> told = new HashSet<>();

  /** A file that may be taken in: no link, no folder, and no name that begins with a dot. */
  static boolean takes(Path entry) {
    return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && !hidden(entry);
  }

  /** What has come since the last look and is left alone. */
  List<Path> fresh(List<Path> entries) {
    told.retainAll(entries);
    return entries.stream()
        .filter(e -> !takes(e) && !hidden(e) && !own(e))
        .filter(told::add)
        .toList();
  }

  private static boolean hidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean own(Path entry) {
    return OWN.contains(entry.getFileName().toString())
        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
  }
}
