package io.github.themeboard.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The database's programs, unpacked from the class path into the data folder. */
final class PostgresBinaries {

  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)(\\S*)");
  private static final Duration VERSION_LIMIT = Duration.ofSeconds(30);

  private final Platform platform;
  private final Path home;

  private PostgresBinaries(Platform platform, Path home) {
    this.platform = platform;
    this.home = home;
  }

  /**
   * Finds the programs in {@code <version>-<checksum of the archive>} below the folder, or unpacks
   * them there. A tree under that name is complete: it is unpacked beside it, tried and renamed.
   *
   * @throws StartRefused if the class path has none for this platform, or they do not run here
   */
  static PostgresBinaries in(Path folder, Platform platform, Programs programs) {
    String archive = "/" + platform.archive();
    if (PostgresBinaries.class.getResource(archive) == null) {
      throw new StartRefused(
          ("This build of Themeboard brings no database for %s on %s. Set"
                  + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                  + " QUARKUS_DATASOURCE_PASSWORD to use a PostgreSQL server of yours.")
              .formatted(platform.system(), platform.processor()));
    }
    try {
      PrivateFiles.createFolder(folder);
      String suffix = "-" + checksum(archive);
      for (Path tree : PrivateFiles.list(folder)) {
        var found = new PostgresBinaries(platform, tree);
        if (tree.toString().endsWith(suffix) && Files.isExecutable(found.program("postgres"))) {
          return found;
        }
      }
      return unpack(archive, folder, suffix, platform, programs);
    } catch (IOException e) {
      throw new StartRefused(
          ("The database's programs could not be unpacked to %s: %s. Check the free space and the"
                  + " rights there.")
              .formatted(folder, e),
          e);
    }
  }

  private static PostgresBinaries unpack(
      String archive, Path folder, String suffix, Platform platform, Programs programs)
      throws IOException {
    Path beside = folder.resolve("unpacking");
    PrivateFiles.deleteTree(beside);
    PrivateFiles.createFolder(beside);
    try (InputStream in = open(archive)) {
      ArchiveUnpacker.unpack(in, beside);
    }
    String version = new PostgresBinaries(platform, beside).askVersion(programs);
    Path tree = folder.resolve(version + suffix);
    PrivateFiles.deleteTree(tree);
    PrivateFiles.moveIntoPlace(beside, tree);
    return new PostgresBinaries(platform, tree);
  }

  Path program(String name) {
    return home.resolve("bin").resolve(platform.programFile(name));
  }

  /** For example 18; a cluster belongs to one major version. */
  int majorVersion() {
    return Integer.parseInt(home.getFileName().toString().split("\\D", 2)[0]);
  }

  /** Deletes the trees of earlier releases and half unpacked ones. None of them may be in use. */
  void deleteOthers() throws IOException {
    for (Path tree : PrivateFiles.list(home.getParent())) {
      if (!tree.equals(home)) {
        PrivateFiles.deleteTree(tree);
      }
    }
  }

  private String askVersion(Programs programs) {
    String said;
    try {
      said =
          programs
              .run(VERSION_LIMIT, List.of(program("postgres").toString(), "--version"))
              .output();
    } catch (IOException e) {
      said = e.getMessage();
    }
    Matcher version = VERSION.matcher(said);
    if (!version.find()) {
      throw new StartRefused(
          ("The database's programs do not run on this system (%s). If the data folder is mounted"
                  + " with noexec, set THEMEBOARD_DATA to another one; else set"
                  + " QUARKUS_DATASOURCE_JDBC_URL to use a PostgreSQL server of yours.")
              .formatted(said));
    }
    return version.group(1) + version.group(2);
  }

  private static InputStream open(String archive) {
    return Objects.requireNonNull(PostgresBinaries.class.getResourceAsStream(archive));
  }

  private static String checksum(String archive) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(open(archive), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return "%08x".formatted(crc.getValue());
  }
}
