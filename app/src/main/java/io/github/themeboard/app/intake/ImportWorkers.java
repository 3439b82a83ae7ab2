package io.github.themeboard.app.intake;

import io.github.themeboard.domain.intake.Claim;
import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.NotBegun;
import io.github.themeboard.importer.load.ArticleLoader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Reads what is queued, one text after the other. The tables hold the queue, so that nothing is
 * lost when the server ends: what it was at is begun again.
 */
@ApplicationScoped
class ImportWorkers {
  private static final Logger LOG = Logger.getLogger(ImportWorkers.class);

  /** After the board is open. */
  private static final int LATE = 3_000;

  /** While the database does not answer. */
  private static final long TROUBLE_MILLIS = 5_000;

  private static final long END_MILLIS = 20_000;

  /** Between two looks for files that nothing needs. */
  private static final Duration SWEEP = Duration.ofHours(1);

  private final Imports imports;
  private final ArticleLoader loader;
  private final Reading reading;
  private final Uploads uploads;
  private final IntakeSettings settings;
  private final Clock clock;
  private final Semaphore work = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean ended;
  private volatile Instant swept = Instant.EPOCH;

  ImportWorkers(
      Imports imports,
      ArticleLoader loader,
      Reading reading,
      Uploads uploads,
      IntakeSettings settings,
      Clock clock) {
    this.imports = imports;
    this.loader = loader;
    this.reading = reading;
    this.uploads = uploads;
    this.settings = settings;
    this.clock = clock;
  }

  void start(@Observes @Priority(LATE) StartupEvent event) throws IOException {
    ended = false;
    imports.recover(uploads.node(), clock.instant());
    sweep(Duration.ZERO);
    for (int i = 0; i < settings.workers(); i++) {
      Thread thread = new Thread(this::work, "import-" + (i + 1));
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    ended = true;
    work.release(threads.size());
    for (Thread thread : threads) {
      thread.join(END_MILLIS);
    }
    threads.clear();
  }

  /** There may be something to do. */
  void wake() {
    work.release();
  }

  /**
   * Deletes files that no item needs any more.
   *
   * @param age how long a file may be on its way before its item is written
   */
  private void sweep(Duration age) throws IOException {
    Instant now = clock.instant();
    swept = now;
    uploads.sweep(
        imports.filesToKeep(uploads.node(), now.minus(settings.keepFailed())), now.minus(age));
  }

  private void work() {
    while (!ended) {
      try {
        Optional<Claim> claim = imports.claim(uploads.node(), clock.instant());
        if (claim.isPresent()) {
          process(claim.get());
        } else if (work.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS)) {
          work.drainPermits();
        } else if (swept.plus(SWEEP).isBefore(clock.instant())) {
          sweep(SWEEP);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | IOException e) {
        LOG.error("Imports wait: the queue cannot be read", e);
        pause();
      }
    }
  }

  private void process(Claim claim) {
    try {
      Reading.Read read = reading.read(claim);
      loader.load(claim.itemId(), read.found(), read.url(), clock.instant());
      String file = claim.file();
      if (file != null) {
        uploads.delete(file);
      }
    } catch (Reading.Failed e) {
      fail(claim, e.failure());
    } catch (NotBegun e) {
      LOG.warn(e.getMessage());
    } catch (RuntimeException e) {
      LOG.errorf(e, "Import item %d could not be loaded", claim.itemId());
      fail(claim, FailureReason.FAULT.because(e.getClass().getSimpleName()));
    }
  }

  /**
   * An item that is neither read nor failed would wait for the next start: this is done at last,
   * unless somebody else has done it.
   */
  private void fail(Claim claim, Failure failure) {
    while (true) {
      try {
        imports.fail(claim.itemId(), failure, clock.instant());
        return;
      } catch (NotBegun e) {
        LOG.warn(e.getMessage());
        return;
      } catch (RuntimeException e) {
        LOG.errorf(e, "Import item %d could not be ended", claim.itemId());
        if (ended) {
          return;
        }
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(ended ? 0 : TROUBLE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
    }
  }
}
