package io.github.themeboard.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a tar.xz archive of files, folders and symbolic links; all must stay in the folder. */
final class ArchiveUnpacker {

  private static final int EXECUTABLE = 0100;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private ArchiveUnpacker(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Returns when all files are on the disk, so that a power cut cannot empty them later.
   *
   * @param archive closed by the caller
   * @param folder exists and is empty
   * @throws IOException if the archive is damaged, leaves the folder or cannot be written
   */
  static void unpack(InputStream archive, Path folder) throws IOException {
    ArchiveUnpacker unpacker = new ArchiveUnpacker(folder);
    var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      unpacker.write(entry, tar);
    }
    for (Path file : unpacker.files) {
      PrivateFiles.sync(file);
    }
  }

  private void write(TarArchiveEntry entry, InputStream content) throws IOException {
    Path target = inside(folder.resolve(entry.getName()), entry);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Path link = Path.of(entry.getLinkName());
      inside(target.resolveSibling(link), entry);
      Files.createSymbolicLink(target, link);
    } else if (entry.isFile()) {
      // Never replaces, and so never writes through a link: a name that comes twice is an error.
      Files.copy(content, target);
      if ((entry.getMode() & EXECUTABLE) != 0 && PrivateFiles.posix(target)) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      files.add(target);
    } else {
      throw new IOException("The archive holds something else than a file: " + entry.getName());
    }
  }

  private Path inside(Path target, TarArchiveEntry entry) throws IOException {
    Path normal = target.normalize();
    if (!normal.startsWith(folder)) {
      throw new IOException("The archive leaves its folder: " + entry.getName());
    }
    return normal;
  }
}
