package io.github.themeboard.app.intake;

import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.Intended;
import io.github.themeboard.domain.wording.SafeText;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a page or a program sends becomes an import here, by the same rules. */
@RequestScoped
class Intake {
  private final Imports imports;
  private final Uploads uploads;
  private final IntakeSettings settings;
  private final IntakeRefusals refusals;
  private final ImportWorkers workers;
  private final Visitor visitor;
  private final Clock clock;

  Intake(
      Imports imports,
      Uploads uploads,
      IntakeSettings settings,
      IntakeRefusals refusals,
      ImportWorkers workers,
      Visitor visitor,
      Clock clock) {
    this.imports = imports;
    this.uploads = uploads;
    this.settings = settings;
    this.refusals = refusals;
    this.workers = workers;
    this.visitor = visitor;
    this.clock = clock;
  }

  /**
   * Imports files.
   *
   * @return the import's id
   * @throws io.github.themeboard.app.page.Declined if there are none, too many, or too large ones
   */
  long files(Door door, @Nullable List<FileUpload> files) {
    List<FileUpload> sent =
        files == null ? List.of() : files.stream().filter(f -> !empty(f)).toList();
    if (sent.isEmpty()) {
      throw refusals.nothing();
    }
    if (sent.size() > settings.files()) {
      throw refusals.tooMany(settings.files());
    }
    if (sent.stream().mapToLong(FileUpload::size).sum() > settings.size().asLongValue()) {
      throw refusals.tooLarge(settings.size().asLongValue());
    }
    return open(door, () -> sent.stream().map(this::taken).toList());
  }

  /** Browsers send a file without name and content where none was chosen. */
  private static boolean empty(FileUpload file) {
    return file.size() == 0 && (file.fileName() == null || file.fileName().isBlank());
  }

  /** A file that is too large is an item that fails, so that the others are imported. */
  private Intended taken(FileUpload file) {
    try {
      long bytes = file.size(); // before it is elsewhere
      return Intended.file(
          FileNames.shown(file.fileName()),
          uploads.node(),
          uploads.take(file.uploadedFile()),
          bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Imports a text.
   *
   * @param title null to read it from the text
   * @param published null to read it from the text
   */
  long text(
      Door door, @Nullable String text, @Nullable String title, @Nullable LocalDate published) {
    if (text == null || text.isBlank()) {
      throw refusals.noText();
    }
    String given = blankless(title);
    String name = given == null ? FileNames.firstLine(text) : given;
    return open(
        door,
        () -> {
          try {
            String file = uploads.write(text);
            long bytes = Files.size(uploads.path(file));
            return List.of(
                Intended.file(name, uploads.node(), file, bytes).with(blankless(title), published));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Imports what stands at an address. */
  long address(
      Door door, @Nullable String url, @Nullable String title, @Nullable LocalDate published) {
    String address = FileNames.address(url);
    if (address == null) {
      throw refusals.noAddress();
    }
    return open(door, () -> List.of(Intended.address(address).with(blankless(title), published)));
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || SafeText.blank(text) ? null : SafeText.plain(text).strip();
  }

  /** What was taken over is deleted again if the import cannot be opened. */
  private long open(Door door, Supplier<List<Intended>> items) {
    List<Intended> taken = new ArrayList<>();
    boolean opened = false;
    try {
      taken.addAll(items.get());
      long id = imports.open(door, visitor.actor().name(), taken, clock.instant());
      opened = true;
      workers.wake();
      return id;
    } finally {
      if (!opened) {
        taken.forEach(
            item -> {
              String file = item.file();
              if (file != null) {
                uploads.delete(file);
              }
            });
      }
    }
  }
}
