package io.github.themeboard.importer.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at files before any is sent. */
final class ReadableFiles {
  private ReadableFiles() {}

  /** Those that can be sent; of the others the listener is told why not. */
  static List<Batches.Sized> among(List<Path> files, ImportListener listener) {
    List<Batches.Sized> readable = new ArrayList<>();
    for (Path file : files) {
      String fault = fault(file);
      if (fault == null) {
        try {
          readable.add(new Batches.Sized(file, Files.size(file)));
        } catch (IOException e) {
          fault = "cannot be read";
        }
      }
      if (fault != null) {
        listener.result(FileResult.failed(file, fault));
      }
    }
    return readable;
  }

  private static @Nullable String fault(Path file) {
    if (Files.isDirectory(file)) {
      return "is a folder; name the files in it";
    }
    if (!Files.exists(file)) {
      return "there is no such file";
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return "cannot be read";
    }
    return file.toFile().length() > Batches.MOST_BYTES
        ? "has more than " + Batches.MOST_BYTES / 1_000_000 + " MB"
        : null;
  }
}
