package io.github.themeboard.app.intake;

import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.domain.intake.ImportItem;
import io.github.themeboard.domain.intake.ImportRepository;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.Intended;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files are imported as they come. A file is copied into the import first and moved
 * to {@code done} only after the import is written, so that an end in between imports it again,
 * which its text's equality makes harmless.
 */
@ApplicationScoped
class WatchedFolder {
  private static final Logger LOG = Logger.getLogger(WatchedFolder.class);
  private static final String ACTOR = "folder";
  private static final int LATE = 3_100;
  private static final long LOOK_MILLIS = 2_000;

  private final Imports imports;
  private final ImportRepository items;
  private final ImportWorkers workers;
  private final Uploads uploads;
  private final IntakeSettings settings;
  private final Clock clock;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final LeftAlone left = new LeftAlone();
  private @Nullable Thread watcher;

  WatchedFolder(
      Imports imports,
      ImportRepository items,
      ImportWorkers workers,
      Uploads uploads,
      IntakeSettings settings,
      Clock clock) {
    this.imports = imports;
    this.items = items;
    this.workers = workers;
    this.uploads = uploads;
    this.settings = settings;
    this.clock = clock;
  }

  void start(@Observes @Priority(LATE) StartupEvent event) {
    settings
        .folder()
        .ifPresent(
            folder -> {
              Thread thread = new Thread(() -> watch(folder), "import-folder");
              thread.setDaemon(true);
              thread.start();
              watcher = thread;
            });
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    ended.countDown();
    Thread thread = watcher;
    if (thread != null) {
      thread.join(LOOK_MILLIS);
    }
  }

  private void watch(Path folder) {
    try {
      while (!ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        try {
          look(folder);
        } catch (IOException | RuntimeException e) {
          LOG.errorf("The folder %s cannot be imported from: %s", folder, e.getMessage());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Takes what has settled in, waits for it, and puts it where it can be told what became of it.
   */
  void look(Path folder) throws IOException, InterruptedException {
    List<Path> settled = settled(folder);
    if (settled.isEmpty()) {
      return;
    }
    List<Intended> taken = new ArrayList<>();
    for (Path file : settled) {
      taken.add(
          Intended.file(
              FileNames.shown(file.getFileName().toString()),
              uploads.node(),
              uploads.copy(file),
              Files.size(file)));
    }
    long id = imports.open(Door.FOLDER, ACTOR, taken, clock.instant());
    workers.wake();
    List<@Nullable Failure> ends = ends(id);
    for (int i = 0; i < settled.size(); i++) {
      putAway(folder, settled.get(i), ends.get(i));
    }
  }

  /** Files that nobody has written to for some time; names that begin with a dot are left alone. */
  private List<Path> settled(Path folder) throws IOException {
    Instant before = clock.instant().minus(settings.folderSettles());
    List<Path> entries = entries(folder);
    left.fresh(entries)
        .forEach(e -> LOG.infof("Left alone in the watched folder, being no plain file: %s", e));
    return entries.stream()
        .filter(LeftAlone::takes)
        .filter(f -> modified(f).isBefore(before))
        .sorted()
        .limit(settings.files())
        .toList();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.MAX; // it has just gone
    }
  }

  /** Why each failed, null for those that did not, when the server is through with all. */
  private List<@Nullable Failure> ends(long id) throws InterruptedException {
    List<Ended> found = found(id);
    while (!found.stream().allMatch(Ended::over) && !ended.await(200, TimeUnit.MILLISECONDS)) {
      found = found(id);
    }
    List<@Nullable Failure> failures = new ArrayList<>();
    found.forEach(e -> failures.add(e.failure()));
    return failures;
  }

  record Ended(boolean over, @Nullable Failure failure) {
    static Ended of(ImportItem item) {
      return new Ended(item.status().over(), item.failure());
    }
  }

  private List<Ended> found(long id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> items.items(id).stream().map(Ended::of).toList());
  }

  private static void putAway(Path folder, Path file, @Nullable Failure failure)
      throws IOException {
    Path to = folder.resolve(failure == null ? "done" : "failed");
    Files.createDirectories(to);
    String name = file.getFileName().toString();
    Files.move(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    if (failure != null) {
      String detail = failure.detail();
      Files.writeString(
          to.resolve(name + ".reason.txt"),
          failure.code() + (detail == null ? "" : ": " + detail) + "\n",
          StandardCharsets.UTF_8);
    }
  }
}
