package io.github.themeboard.app.start;

import io.github.themeboard.app.database.DataFolder;
import io.github.themeboard.app.database.EmbeddedPostgres;
import io.github.themeboard.app.database.ExternalDatabase;
import io.github.themeboard.app.database.StartRefused;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Starts the server with its database, and stops both in order. */
@QuarkusMain
public final class Themeboard {
  /**
   * The server may take this long to finish its requests before the database is stopped under it.
   */
  private static final long STOP_SECONDS = 30;

  private Themeboard() {}

  /**
   * Starts, and returns when the server has stopped; whatever keeps it from starting is said in a
   * sentence.
   */
  public static void main(String[] args) {
    Deque<AutoCloseable> open = new ArrayDeque<>();
    CountDownLatch serverStopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(open, serverStopped), "stop"));
    int exitCode;
    try {
      prepare(Settings.ofProcess(), open);
      exitCode = serve(args);
    } catch (StartRefused e) {
      System.err.println("Themeboard did not start. " + e.getMessage());
      exitCode = 1;
    } finally {
      serverStopped.countDown();
    }
    System.exit(exitCode);
  }

  private static void prepare(Settings settings, Deque<AutoCloseable> open) {
    StartChecks.check(settings);
    DataFolder data = DataFolder.open(settings.dataFolder());
    open.push(data);
    // Uploads wait in it, and the server is known by it.
    System.setProperty("themeboard.data", data.path().toString());
    if (settings.databaseUrl().isPresent()) {
      ExternalDatabase.check(
          settings.databaseUrl().get(),
          settings.value("QUARKUS_DATASOURCE_USERNAME").orElse(""),
          settings.value("QUARKUS_DATASOURCE_PASSWORD").orElse(""));
      return;
    }
    // Libraries that unpack native code do it here too, not in a folder shared with others.
    System.setProperty("java.io.tmpdir", data.scratch().toString());
    EmbeddedPostgres database = EmbeddedPostgres.start(data);
    open.push(database);
    database.onUnexpectedEnd(Themeboard::stopWithoutDatabase);
    System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
    System.setProperty("quarkus.datasource.username", database.username());
    System.setProperty("quarkus.datasource.password", database.password());
  }

  /** Without its database the server can only answer errors; the next start brings both back. */
  private static void stopWithoutDatabase() {
    System.err.println("Themeboard stops: its database ended unexpectedly. Start it again.");
    Quarkus.asyncExit(1);
  }

  private static int serve(String[] args) {
    AtomicInteger exitCode = new AtomicInteger();
    Quarkus.run(
        Server.class,
        (code, failure) -> {
          exitCode.set(code);
          explain(failure);
        },
        args);
    return exitCode.get();
  }

  /**
   * A refusal is a sentence; anything else is a fault of the product, and its trace helps to mend
   * it.
   */
  private static void explain(@Nullable Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof StartRefused) {
        System.err.println("Themeboard did not start. " + t.getMessage());
        return;
      }
      if (t instanceof FlywayException) {
        System.err.println(
            "Themeboard did not start. Its tables cannot be made in this database: "
                + reason(t)
                + ". Give Themeboard an empty database and a user that may create tables in it.");
        return;
      }
    }
    if (failure != null) {
      failure.printStackTrace();
    }
  }

  /**
   * Runs when the process ends, by Ctrl-C too: waits for the server, then closes what was opened,
   * last first.
   */
  private static void stop(Deque<AutoCloseable> open, CountDownLatch serverStopped) {
    try {
      serverStopped.await(STOP_SECONDS, TimeUnit.SECONDS);
      while (!open.isEmpty()) {
        open.pop().close();
      }
    } catch (Exception e) {
      System.err.println("Themeboard did not stop in order: " + e.getMessage());
    }
  }

  /** The innermost cause in its first line: the outer ones repeat it with their own addresses. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason is given");
  }
}
