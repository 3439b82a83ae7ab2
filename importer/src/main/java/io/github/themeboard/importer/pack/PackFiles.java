package io.github.themeboard.importer.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a pack, wherever they lie: a folder, a zip file, or the class path. */
public interface PackFiles {
  /** Far above any brief or list of facts; a file past it is a mistake or an attack. */
  int MOST_BYTES = 16 << 20;

  /**
   * Opens a file of the pack.
   *
   * @param path relative, with forward slashes
   * @return the stream, or null if there is no such file
   */
  @Nullable InputStream open(String path) throws IOException;

  /**
   * Reads a file as UTF-8.
   *
   * @return its text without a byte order mark, or null if there is no such file
   * @throws IOException if it cannot be read, is not UTF-8, or is larger than {@link #MOST_BYTES}
   */
  default @Nullable String read(String path) throws IOException {
    try (InputStream in = open(path)) {
      if (in == null) {
        return null;
      }
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("is larger than " + (MOST_BYTES >> 20) + " MiB");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return unmarked.replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new IOException("is not UTF-8 text", e);
    }
  }

  /** The pack that ships with the product. */
  static PackFiles bundled() {
    return path -> PackFiles.class.getResourceAsStream("/pack/" + path);
  }

  /**
   * The pack at a path, a folder or a zip file.
   *
   * @throws FaultyPack if there is neither
   */
  static PackFiles at(Path path) {
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    if (Files.isRegularFile(path)) {
      return inZip(path);
    }
    throw new FaultyPack(
        java.util.List.of(
            new PackFault(path.toString(), 1, "there is no such folder or zip file")));
  }

  /** The folder may itself be a link; a link inside it must not lead out of it. */
  private static PackFiles inFolder(Path folder) {
    return path -> {
      Path root = folder.toRealPath();
      Path file = resolved(root, path);
      if (file == null || !file.startsWith(root) || !Files.isRegularFile(file)) {
        return null;
      }
      Path real = file.toRealPath();
      return real.startsWith(root) ? Files.newInputStream(real) : null;
    };
  }

  private static @Nullable Path resolved(Path root, String path) {
    try {
      return root.resolve(path).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static PackFiles inZip(Path zip) {
    return path -> {
      try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
        ZipEntry entry = file.getEntry(path);
        if (entry == null || entry.isDirectory()) {
          return null;
        }
        try (InputStream in = file.getInputStream(entry)) {
          return new java.io.ByteArrayInputStream(in.readNBytes(MOST_BYTES + 1));
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    };
  }
}
