package io.github.themeboard.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Files and folders for the server's user alone, written so that a power cut leaves the old state
 * or the new one. Where the file system knows no POSIX modes, the modes are left out.
 */
public final class PrivateFiles {

  private PrivateFiles() {}

  static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Creates the folder with mode 0700, or gives an existing one that mode. */
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      if (posix(folder)) {
        var mode = PosixFilePermissions.fromString("rwx------");
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(mode));
      } else {
        Files.createDirectory(folder);
      }
    }
    restrictFolder(folder);
  }

  static void restrictFolder(Path folder) throws IOException {
    restrict(folder, "rwx------");
  }

  static void restrictFile(Path file) throws IOException {
    restrict(file, "rw-------");
  }

  private static void restrict(Path path, String mode) throws IOException {
    if (!posix(path)) {
      return;
    }
    var permissions = PosixFilePermissions.fromString(mode);
    if (Files.getPosixFilePermissions(path).equals(permissions)) {
      return;
    }
    try {
      Files.setPosixFilePermissions(path, permissions);
    } catch (FileSystemException e) {
      // A folder of another owner that lets this user write (a mounted volume) is no error.
      if (!Files.isWritable(path)) {
        throw e;
      }
    }
  }

  /** Replaces the file's content as a whole, with mode 0600. */
  public static void write(Path file, String content) throws IOException {
    Path written = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(written);
    Files.createFile(written);
    restrictFile(written);
    Files.writeString(written, content, StandardCharsets.UTF_8);
    sync(written);
    moveIntoPlace(written, file);
  }

  /** Renames in one step and makes the new name last. */
  static void moveIntoPlace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (posix(to)) {
      try (FileChannel folder = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  /** Waits until the file's content is on the disk. */
  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** What a folder holds, without what its folders hold. */
  public static List<Path> list(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (var entries = Files.newDirectoryStream(folder)) {
      entries.forEach(found::add);
    }
    return found;
  }

  /** Deletes the folder with all in it, if it exists; symbolic links are not followed. */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
