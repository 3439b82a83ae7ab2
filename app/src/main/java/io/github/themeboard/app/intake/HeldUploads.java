package io.github.themeboard.app.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Files that somebody sent to this server and has still to confirm, each under a name of its own
 * that no client chooses. They lie with what is on its way, so that the hourly sweep of that folder
 * takes away what nobody confirmed for an hour.
 */
@ApplicationScoped
public class HeldUploads {
  private static final String NAME = ".name";

  private final Uploads uploads;
  private final IntakeSettings settings;

  HeldUploads(Uploads uploads, IntakeSettings settings) {
    this.uploads = uploads;
    this.settings = settings;
  }

  /**
   * A file that is held.
   *
   * @param name as the client called it, fit to be shown
   */
  public record Held(Path path, String name) {}

  /** The most bytes that one file may have. */
  public long most() {
    return settings.fileSize().asLongValue();
  }

  /** Whether a file was sent at all: browsers send one without content where none was chosen. */
  public static boolean sent(@Nullable FileUpload file) {
    return file != null && file.size() > 0;
  }

  /**
   * Holds a file.
   *
   * @return the name by which it is asked for
   * @throws IOException if the disk does not take it
   */
  public String hold(FileUpload file) throws IOException {
    String id = UUID.randomUUID().toString();
    Files.move(file.uploadedFile(), uploads.incoming(id));
    Files.writeString(
        uploads.incoming(id + NAME), FileNames.shown(file.fileName()), StandardCharsets.UTF_8);
    return id;
  }

  /** A file that is held; nothing once it was released or swept, or if another server has it. */
  public Optional<Held> find(String id) {
    Path file = id.matches("[0-9a-f-]{36}") ? uploads.incoming(id) : null;
    if (file == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Held(file, Files.readString(uploads.incoming(id + NAME))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Deletes a file that is held. */
  public void release(String id) {
    find(id)
        .ifPresent(
            held -> {
              try {
                Files.deleteIfExists(held.path());
                Files.deleteIfExists(uploads.incoming(id + NAME));
              } catch (IOException e) {
                // It is deleted with the next sweep.
              }
            });
  }
}
