package io.github.themeboard.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders for tests below the build folder, which is on a real disk, unlike some temp folders. */
final class TestFolder {

  private static final Path ROOT = Path.of("target", "database-test").toAbsolutePath();

  private TestFolder() {}

  /** An empty place of that name; what an earlier run left there is gone. */
  static Path named(String name) throws IOException {
    Path folder = ROOT.resolve(name);
    PrivateFiles.deleteTree(folder);
    Files.createDirectories(ROOT);
    return folder;
  }

  /** The same with the database's programs in it, as links: unpacking them is slow. */
  static Path withPrograms(String name) throws IOException {
    Path source = ROOT.resolve("programs");
    Files.createDirectories(source);
    PostgresBinaries.in(source, Platform.current(), Programs.withOutputIn(ROOT));
    Path folder = Files.createDirectory(named(name));
    try (Stream<Path> tree = Files.walk(source)) {
      tree.forEach(
          file -> link(file, folder.resolve("postgresql").resolve(source.relativize(file))));
    }
    return folder;
  }

  private static void link(Path file, Path target) {
    try {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(target);
      } else if (Files.isSymbolicLink(file)) {
        Files.createSymbolicLink(target, Files.readSymbolicLink(file));
      } else {
        Files.createLink(target, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
