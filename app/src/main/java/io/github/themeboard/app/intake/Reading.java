package io.github.themeboard.app.intake;

import io.github.themeboard.app.fetch.FetchRefused;
import io.github.themeboard.app.fetch.Fetched;
import io.github.themeboard.app.fetch.OutboundClient;
import io.github.themeboard.domain.intake.Claim;
import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.load.BoardExtractor;
import io.github.themeboard.importer.read.ArticleReader;
import io.github.themeboard.importer.read.RawText;
import io.github.themeboard.importer.read.UnreadableException;
import io.github.themeboard.importer.text.TimeLimit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads one item: from its file or its address to what it says. Nothing is written. */
@ApplicationScoped
class Reading {
  private final Uploads uploads;
  private final OutboundClient client;
  private final ArticleReader reader;
  private final BoardExtractor extractor;
  private final Duration most;

  Reading(
      Uploads uploads, OutboundClient client, BoardExtractor extractor, IntakeSettings settings) {
    this.uploads = uploads;
    this.client = client;
    this.extractor = extractor;
    this.most = settings.extractionTime();
    this.reader = new ArticleReader(GivenText.limits(settings));
  }

  /**
   * What was read.
   *
   * @param url where it was fetched in the end; null for a file
   */
  record Read(Extraction found, @Nullable String url) {}

  /** An item gives no text. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    Failed(Failure failure) {
      super(failure.code());
      this.failure = failure;
    }

    Failure failure() {
      return failure;
    }
  }

  Read read(Claim claim) throws Failed {
    try {
      Fetched fetched = claim.url() == null ? null : client.fetch(URI.create(claim.url()));
      RawText raw = fetched == null ? file(claim) : text(fetched);
      Extraction found = extracted(raw, claim);
      return new Read(found, fetched == null ? null : fetched.url().toString());
    } catch (UnreadableException e) {
      throw new Failed(
          FailureReason.valueOf(e.reason().name()).because(String.valueOf(e.getMessage())));
    } catch (FetchRefused e) {
      throw new Failed(
          FailureReason.valueOf(e.reason().name()).because(String.valueOf(e.getMessage())));
    } catch (TimeLimit.Passed e) {
      throw new Failed(FailureReason.TAKES_TOO_LONG.because(most.toString()));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever a text does to the program, the other texts can still be read.
      throw new Failed(FailureReason.FAULT.because(e.getClass().getSimpleName()));
    }
  }

  private RawText file(Claim claim) throws Failed, IOException, UnreadableException {
    String file = claim.file();
    Path path = file == null ? null : uploads.path(file);
    if (path == null || !Files.exists(path)) {
      throw new Failed(Failure.FILE_IS_GONE);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return reader.read(claim.name(), in);
    }
  }

  private RawText text(Fetched fetched) throws UnreadableException {
    return reader.read(fetched.name(), new ByteArrayInputStream(fetched.content()));
  }

  /** What people changed in themes and companies is in force for the next text. */
  private Extraction extracted(RawText raw, Claim claim) {
    Extractor current = extractor.current();
    return TimeLimit.within(most, () -> current.extract(raw, claim.title(), claim.published()));
  }
}
