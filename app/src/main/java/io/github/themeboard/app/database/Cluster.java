package io.github.themeboard.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The folder in which the database keeps its tables: how it is made, checked and configured. */
record Cluster(Path folder) {

  /** The database's superuser. Only this package uses it, to make the application's own role. */
  static final String SUPERUSER = "postgres";

  private static final Duration CREATE_LIMIT = Duration.ofMinutes(5);
  private static final String SETTINGS_FILE = "themeboard.conf";

  /**
   * Written at each start. Acknowledged work must outlive a power cut, nobody else may connect, and
   * a small machine must do. Paths are relative to the cluster.
   */
  private static final String SETTINGS =
      """
      # Written by Themeboard at each start: changes here are lost.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 50
      password_encryption = 'scram-sha-256'
      shared_buffers = '128MB'
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      timezone = 'UTC'
      log_timezone = 'UTC'
      lc_messages = 'C'
      # What is set by statement would win over this file.
      allow_alter_system = off
      # One file a weekday, overwritten after a week.
      logging_collector = on
      log_destination = 'stderr'
      log_directory = '../log'
      log_filename = 'postgresql-%%a.log'
      log_rotation_age = '1d'
      log_rotation_size = 0
      log_truncate_on_rotation = on
      log_file_mode = 0600
      # Statements stay out of the log: they are its bulk, and may hold what nobody should read.
      log_min_error_statement = panic
      """;

  boolean exists() {
    return Files.exists(folder);
  }

  /**
   * Makes the cluster beside its place and renames it, so that what is in place is complete.
   *
   * @param passwordFile holds the superuser's password, which so stays out of the process list
   */
  void create(PostgresBinaries binaries, Programs programs, Path passwordFile) throws IOException {
    Path beside = folder.resolveSibling(folder.getFileName() + ".new");
    PrivateFiles.deleteTree(beside);
    Programs.Result result =
        programs.run(
            CREATE_LIMIT,
            List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + beside,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                // Sorting and upper case as built into the database: the same on every system.
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
    if (!result.ok()) {
      throw new StartRefused(
          "The database could not be created in %s: %s"
              .formatted(folder, Programs.trouble(result.output())));
    }
    PrivateFiles.moveIntoPlace(beside, folder);
  }

  /**
   * @throws StartRefused if another major version made the cluster, as none reads another's files
   */
  void requireMajorVersion(int expected) throws IOException {
    Path versionFile = folder.resolve("PG_VERSION");
    if (!Files.exists(versionFile)) {
      throw new StartRefused(
          "The folder %s holds no database. Move it away, or put it back from a backup."
              .formatted(folder));
    }
    String found = Files.readString(versionFile).strip();
    if (!found.equals(Integer.toString(expected))) {
      throw new StartRefused(
          ("The database in %s was made by PostgreSQL %s, and this release of Themeboard brings"
                  + " PostgreSQL %d, which cannot read it. Start the release that made it, or set"
                  + " THEMEBOARD_DATA to another folder and load your data there.")
              .formatted(folder, found, expected));
    }
  }

  /** Writes the settings for one start. */
  void configure(int port) throws IOException {
    PrivateFiles.write(folder.resolve(SETTINGS_FILE), String.format(Locale.ROOT, SETTINGS, port));
    Path main = folder.resolve("postgresql.conf");
    String include = "include '" + SETTINGS_FILE + "'";
    if (!Files.readString(main).contains("\n" + include)) {
      Files.writeString(main, "\n" + include + "\n", StandardOpenOption.APPEND);
      PrivateFiles.sync(main);
    }
  }

  /** Where a running server writes its number. */
  Path processFile() {
    return folder().resolve("postmaster.pid");
  }

  /** The live process that the cluster names as its server, whatever program it is. */
  Optional<ProcessHandle> postmaster() throws IOException {
    if (!Files.exists(processFile())) {
      return Optional.empty();
    }
    String number = Files.readString(processFile()).lines().findFirst().orElse("").strip();
    return number.matches("\\d{1,18}")
        ? ProcessHandle.of(Long.parseLong(number))
        : Optional.empty();
  }
}
