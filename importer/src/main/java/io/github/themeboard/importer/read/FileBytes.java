package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an input, never more of them in memory than the limit allows. */
final class FileBytes {
  private final long most;

  FileBytes(long most) {
    this.most = most;
  }

  byte[] of(Path file) throws UnreadableException {
    refuseOthers(file);
    try {
      if (Files.size(file) > most) {
        throw tooLarge();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return of(in);
      }
    } catch (AccessDeniedException e) {
      throw new UnreadableException(
          Reason.UNREADABLE_FILE, "The file may not be read; check its permissions.");
    } catch (IOException | SecurityException e) {
      throw cutOff();
    }
  }

  byte[] of(InputStream in) throws UnreadableException {
    try {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw cutOff();
    }
  }

  private static void refuseOthers(Path file) throws UnreadableException {
    if (Files.isRegularFile(file)) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableException(
          Reason.NOT_A_FILE, "This is a folder; name the files that are in it.");
    }
    if (Files.exists(file)) {
      throw new UnreadableException(
          Reason.NOT_A_FILE, "This is a pipe or a device; send its content to standard input.");
    }
    throw new UnreadableException(
        Reason.UNREADABLE_FILE, "There is no such file; check its name and folder.");
  }

  private UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE,
        "The file has more than " + most + " bytes; split it, or raise the limit.");
  }

  private static UnreadableException cutOff() {
    return new UnreadableException(
        Reason.UNREADABLE_FILE, "The file could not be read to its end; try it again.");
  }
}
