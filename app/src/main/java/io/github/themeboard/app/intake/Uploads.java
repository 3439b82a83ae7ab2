package io.github.themeboard.app.intake;

import io.github.themeboard.app.database.PrivateFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This server's uploads folder: files that wait to be read, each under a name of its own that no
 * client chooses.
 */
@ApplicationScoped
class Uploads {
  private final Path folder;
  private final Path waiting;
  private final Path incoming;
  private final String node;

  Uploads(@ConfigProperty(name = "themeboard.data") Path data) {
    try {
      Files.createDirectories(data);
      folder = data.resolve("uploads");
      waiting = folder.resolve("waiting");
      PrivateFiles.createFolder(folder);
      PrivateFiles.createFolder(waiting);
      // Where the server streams a request's files to; the same folder is in its configuration.
      incoming = folder.resolve("incoming");
      PrivateFiles.createFolder(incoming);
      node = node(folder.resolve("node"));
    } catch (IOException e) {
      throw new UncheckedIOException("The uploads folder cannot be used.", e);
    }
  }

  /** The name by which the tables know this server; it stays over restarts. */
  private static String node(Path file) throws IOException {
    if (!Files.exists(file)) {
      PrivateFiles.write(file, UUID.randomUUID() + "\n");
    }
    return Files.readString(file).strip();
  }

  String node() {
    return node;
  }

  Path path(String file) {
    return waiting.resolve(file);
  }

  /** Where what is on its way lies; the sweep does not ask whether anything refers to it. */
  Path incoming(String file) {
    return incoming.resolve(file);
  }

  /** Takes a file over, without copying it where it can be renamed. */
  String take(Path file) throws IOException {
    String name = UUID.randomUUID().toString();
    Files.move(file, path(name), StandardCopyOption.REPLACE_EXISTING);
    return name;
  }

  /** Copies a file in. */
  String copy(Path file) throws IOException {
    String name = UUID.randomUUID().toString();
    Files.copy(file, path(name));
    return name;
  }

  /** Keeps a text as a file. */
  String write(String text) throws IOException {
    String name = UUID.randomUUID().toString();
    Files.writeString(path(name), text, StandardCharsets.UTF_8);
    return name;
  }

  void delete(String file) {
    try {
      Files.deleteIfExists(path(file));
    } catch (IOException e) {
      // It is deleted with the next sweep.
    }
  }

  /** Deletes the files that nothing refers to and that were there before a moment. */
  void sweep(Set<String> wanted, Instant before) throws IOException {
    for (Path file : PrivateFiles.list(waiting)) {
      if (!wanted.contains(String.valueOf(file.getFileName())) && older(file, before)) {
        Files.deleteIfExists(file);
      }
    }
    for (Path file : PrivateFiles.list(incoming)) {
      if (older(file, before)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean older(Path file, Instant before) throws IOException {
    return Files.isRegularFile(file)
        && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
  }
}
