package io.github.themeboard.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Starts and stops the database server on a cluster. */
final class PostgresServer {

  /** Long, since after a crash the server first replays its log. */
  private static final Duration START_LIMIT = Duration.ofMinutes(10);

  private static final Duration FAST_STOP_LIMIT = Duration.ofSeconds(30);
  private static final Duration IMMEDIATE_STOP_LIMIT = Duration.ofSeconds(15);
  private static final Duration REMAINS_LIMIT = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int PORTS_TRIED = 10;

  private final Cluster cluster;
  private final PostgresBinaries binaries;
  private final Programs programs;
  private final ServerLog log;
  private final IntSupplier ports;

  PostgresServer(Cluster cluster, PostgresBinaries binaries, Programs programs, ServerLog log) {
    this(cluster, binaries, programs, log, PostgresServer::freePort);
  }

  /**
   * @param ports the ports to try, one after another
   */
  PostgresServer(
      Cluster cluster,
      PostgresBinaries binaries,
      Programs programs,
      ServerLog log,
      IntSupplier ports) {
    this.ports = ports;
    this.cluster = cluster;
    this.binaries = binaries;
    this.programs = programs;
    this.log = log;
  }

  /** The running server's process, if it runs. */
  Optional<ProcessHandle> process() {
    try {
      return cluster.postmaster();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts the server and waits until it takes connections, after a crash also for its recovery.
   *
   * @return the TCP port on the loopback address
   * @throws StartRefused with what the server said, if it does not start
   */
  int start() throws IOException {
    long end = System.nanoTime() + REMAINS_LIMIT.toNanos();
    int portsTried = 0;
    while (true) {
      int port = ports.getAsInt();
      cluster.configure(port);
      ServerLog.Mark mark = log.mark();
      Programs.Result result = control(START_LIMIT, "start", "-l", log.startFile().toString());
      if (result.ok()) {
        return port;
      }
      String said = log.since(mark) + result.output();
      if (portTaken(said) && ++portsTried < PORTS_TRIED) {
        continue;
      }
      if (!remainsInUse(said) || System.nanoTime() > end) {
        stop();
        throw new StartRefused(
            "The database in %s did not start. Its log in %s says: %s"
                .formatted(cluster.folder(), log.folder(), Programs.trouble(said)));
      }
      Sleep.ofLength(PAUSE);
    }
  }

  /**
   * Stops the server in order; if it takes too long, without order: it recovers at the next start.
   *
   * @return false if it may still run
   */
  boolean stop() throws IOException {
    return stopped("fast", FAST_STOP_LIMIT) || stopped("immediate", IMMEDIATE_STOP_LIMIT);
  }

  private boolean stopped(String mode, Duration limit) throws IOException {
    Programs.Result result = control(limit, "stop", "-m", mode);
    return result.ok()
        || result.output().contains("Is server running?")
        || result.output().contains("No such process");
  }

  private Programs.Result control(Duration limit, String action, String... options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("pg_ctl").toString());
    command.add(action);
    command.addAll(List.of("-D", cluster.folder().toString(), "-w", "-s"));
    command.addAll(List.of("-t", Long.toString(limit.toSeconds())));
    command.addAll(List.of(options));
    return programs.run(limit.plusSeconds(10), command);
  }

  /** Free now; another program may be quicker, and then the next one is tried. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartRefused("The database finds no free port on 127.0.0.1: %s.".formatted(e), e);
    }
  }

  private static boolean portTaken(String said) {
    return said.contains("could not bind") || said.contains("could not create any TCP/IP sockets");
  }

  /** A process of a killed server still ends its work. */
  private static boolean remainsInUse(String said) {
    return said.contains("shared memory block") || said.contains("\"postmaster.pid\" already");
  }
}
