package io.github.themeboard.app.database;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server of this application alone, with all its files in the data folder. It listens
 * on the loopback address, on another port at each start, and asks for a password.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());

  private final PostgresServer server;
  private final ApplicationDatabase database;
  private final String password;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedPostgres(PostgresServer server, ApplicationDatabase database, String password) {
    this.server = server;
    this.database = database;
    this.password = password;
  }

  /**
   * Unpacks the database's programs and creates the database where they are missing, ends what a
   * killed server left behind, and starts the database. It runs in a session of its own: Ctrl-C in
   * a terminal does not reach it, and the caller closes it in order.
   *
   * @param data open, and closed only after this
   * @throws StartRefused if the database cannot run here, or not on the data in the folder
   */
  public static EmbeddedPostgres start(DataFolder data) {
    try {
      return startIn(data);
    } catch (IOException e) {
      throw new StartRefused(
          "The database in %s did not start: %s. Check the free space and the rights there."
              .formatted(data.path(), e),
          e);
    }
  }

  private static EmbeddedPostgres startIn(DataFolder data) throws IOException {
    refuseShellCharacters(data.path());
    String superuserPassword = data.secret("database-superuser");
    String password = data.secret("database");
    ServerLog log = new ServerLog(data.path().resolve("log"));
    PrivateFiles.createFolder(log.folder());
    log.prune();
    Programs plain = Programs.withOutputIn(log.folder());
    Programs programs = plain.prefixedBy(OrdinaryUser.prefix(data, plain));

    Path trees = data.path().resolve("postgresql");
    PostgresBinaries binaries = PostgresBinaries.in(trees, Platform.current(), programs);
    Cluster cluster = new Cluster(data.path().resolve("db"));
    PostgresServer server = new PostgresServer(cluster, binaries, programs, log);
    new Orphans(trees, cluster).end(server);
    binaries.deleteOthers();

    boolean newCluster = !cluster.exists();
    if (newCluster) {
      cluster.create(binaries, programs, data.secretFile("database-superuser"));
    }
    cluster.requireMajorVersion(binaries.majorVersion());
    ApplicationDatabase database = new ApplicationDatabase(server.start());
    EmbeddedPostgres started = new EmbeddedPostgres(server, database, password);
    try {
      database.ensure(newCluster, superuserPassword, password);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
    return started;
  }

  /** For example {@code jdbc:postgresql://127.0.0.1:40123/themeboard}; valid until closed. */
  public String jdbcUrl() {
    return database.jdbcUrl();
  }

  /** The role that owns the database; it is no superuser. */
  public String username() {
    return ApplicationDatabase.NAME;
  }

  /** The role's password; not for any log. */
  public String password() {
    return password;
  }

  /**
   * Has something done if the database ends before it is closed, as when somebody kills it; at most
   * once, on another thread.
   */
  public void onUnexpectedEnd(Runnable action) {
    server
        .process()
        .ifPresent(
            process ->
                process
                    .onExit()
                    .thenRun(
                        () -> {
                          if (!closed.get()) {
                            action.run();
                          }
                        }));
  }

  /**
   * Stops the database: open transactions are rolled back, committed ones are on the disk. Takes at
   * most about a minute, and does nothing the second time.
   */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      if (!server.stop()) {
        LOG.log(Level.WARNING, "The database did not stop; the next start ends it");
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The database was not stopped; the next start ends it", e);
    }
  }

  /** The database's programs hand paths to a shell in double quotes, where these stay special. */
  private static void refuseShellCharacters(Path path) {
    if (PrivateFiles.posix(path) && path.toString().matches("(?s).*[\"$`\\\\\\n].*")) {
      throw new StartRefused(
          ("The data folder %s has a character in its name that the database cannot take (\" $ ` \\"
                  + " or a line break). Set THEMEBOARD_DATA to another folder.")
              .formatted(path));
    }
  }
}
