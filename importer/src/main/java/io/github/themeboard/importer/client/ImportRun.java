package io.github.themeboard.importer.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sends files to a server, request by request, and follows each until the server is through with
 * it. One bad file never stops the others; a server that is not there, or a token that is not
 * accepted, does.
 */
public final class ImportRun {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

  /** A broken connection while asking may be a restart of the server. */
  private static final int MOST_FAILED_QUESTIONS = 5;

  private final ImportServer server;
  private final Waiting waiting;
  private final ImportListener listener;

  /**
   * A run.
   *
   * @param server where the pages are; /api/v1 is below it
   * @param limit how long all of it may take
   */
  public ImportRun(
      URI server,
      String token,
      Duration limit,
      InstantSource clock,
      Pause pause,
      ImportListener listener) {
    this.server = new ImportServer(server, token);
    this.waiting = new Waiting(limit, clock, pause, listener);
    this.listener = listener;
  }

  /** Imports files; the listener is told of each. */
  public void of(List<Path> files) throws InterruptedException {
    waiting.begin();
    Deque<List<Batches.Sized>> batches =
        new ArrayDeque<>(Batches.of(ReadableFiles.among(files, listener)));
    String hopeless = null;
    while (!batches.isEmpty()) {
      List<Batches.Sized> batch = batches.poll();
      if (hopeless != null) {
        fail(batch, "not sent: " + hopeless);
        continue;
      }
      try {
        follow(batch, send(batch));
      } catch (ServerFault e) {
        if (e.tooLarge() && batch.size() > 1) {
          listener.progress(e.words() + " Sending them in two halves.");
          batches.push(batch.subList(batch.size() / 2, batch.size()));
          batches.push(batch.subList(0, batch.size() / 2));
        } else {
          fail(batch, e.words());
          hopeless = e.hopeless() ? e.words() : null;
        }
      }
    }
  }

  /** Sends files until they are accepted or refused; the address where to ask for them. */
  private URI send(List<Batches.Sized> batch) throws ServerFault, InterruptedException {
    long bytes = batch.stream().mapToLong(Batches.Sized::bytes).sum();
    listener.progress(
        String.format(
            Locale.ROOT,
            "Sending %d %s, %.1f MB.",
            batch.size(),
            batch.size() == 1 ? "file" : "files",
            bytes / 1e6));
    while (true) {
      Answer answer = server.send(batch, waiting.left());
      if (answer.status() == 202) {
        return server.accepted(answer);
      }
      if (!Waiting.toldBy(answer)) {
        throw Problem.fault(answer);
      }
      waiting.asTold(answer);
    }
  }

  private void follow(List<Batches.Sized> batch, URI address)
      throws ServerFault, InterruptedException {
    Duration next = FIRST_PAUSE;
    String shown = "";
    int failed = 0;
    while (true) {
      waiting.pause(
          next, "The server is not through yet; it goes on by itself. See " + address + " later.");
      next = longer(next);
      try {
        Answer answer = server.ask(address, waiting.left());
        failed = answer.status() < 500 ? 0 : failed + 1;
        if (answer.status() == 200) {
          ImportStatus status = status(answer);
          if (!status.inWords().equals(shown)) {
            shown = status.inWords();
            listener.progress("Import " + address.getPath() + ": " + shown + ".");
          }
          if (status.over()) {
            tell(batch, status);
            return;
          }
        } else if (Waiting.toldBy(answer)) {
          waiting.asTold(answer);
        } else if (answer.status() < 500 || failed == MOST_FAILED_QUESTIONS) {
          // Not as a fault of the files: they are on the server already.
          throw new ServerFault(Problem.fault(answer).words());
        }
      } catch (BrokenConnection e) {
        failed++;
        if (failed >= MOST_FAILED_QUESTIONS) {
          throw e;
        }
        listener.progress(e.words() + " Asking again.");
      }
    }
  }

  private static ImportStatus status(Answer answer) throws ServerFault {
    try {
      return ImportStatus.read(answer.body());
    } catch (IOException e) {
      throw new ServerFault(
          "The server's answer is not that of a Themeboard: it says nothing of an import.");
    }
  }

  private static Duration longer(Duration pause) {
    Duration longer = pause.multipliedBy(3).dividedBy(2);
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }

  private void tell(List<Batches.Sized> batch, ImportStatus status) {
    List<ImportStatus.@Nullable Item> items =
        status.items(batch.stream().map(Batches.Sized::name).toList());
    for (int i = 0; i < batch.size(); i++) {
      ImportStatus.Item item = items.get(i);
      Path file = batch.get(i).file();
      listener.result(
          item == null
              ? FileResult.failed(file, "the server does not say what became of it")
              : new FileResult(file, item.imported(), item.words()));
    }
  }

  private void fail(List<Batches.Sized> batch, String reason) {
    batch.forEach(file -> listener.result(FileResult.failed(file.file(), reason)));
  }
}
