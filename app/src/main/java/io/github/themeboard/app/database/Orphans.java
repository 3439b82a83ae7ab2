package io.github.themeboard.app.database;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Processes of the database that outlived a killed server. Who holds the lock of the data folder
 * knows that no other server is there, so each process that runs a program of that folder is one.
 */
final class Orphans {

  private static final System.Logger LOG = System.getLogger(Orphans.class.getName());
  private static final Duration OWN_END = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final String programs;
  private final Cluster cluster;

  /**
   * @param programs the folder of the database's programs of all releases, without symbolic links
   */
  Orphans(Path programs, Cluster cluster) {
    this.programs = programs + File.separator;
    this.cluster = cluster;
  }

  /** Ends them: the database's main process in order, what is then left after a few seconds. */
  void end(PostgresServer server) throws IOException {
    if (cluster.postmaster().filter(this::ours).isPresent()) {
      LOG.log(Level.INFO, "Stopping the database that a killed server left behind");
      server.stop();
    }
    if (!gone()) {
      LOG.log(Level.WARNING, "Ending what is left of the database of a killed server");
      running().forEach(ProcessHandle::destroyForcibly);
      gone();
    }
    // Now it can only be wrong, and would keep the database from starting: cut short at a power
    // cut, or with a number that is another program's since the machine or container came up.
    Files.deleteIfExists(cluster.processFile());
  }

  private boolean gone() {
    long end = System.nanoTime() + OWN_END.toNanos();
    while (!running().isEmpty()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Sleep.ofLength(PAUSE);
    }
    return true;
  }

  private List<ProcessHandle> running() {
    return ProcessHandle.allProcesses().filter(this::ours).toList();
  }

  /** By the program's file: a dead process that nobody has collected yet has none any more. */
  private boolean ours(ProcessHandle process) {
    return process.info().command().filter(file -> file.startsWith(programs)).isPresent();
  }
}
