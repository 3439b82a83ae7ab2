package io.github.themeboard.app.start;

import io.github.themeboard.app.database.Durability;
import io.github.themeboard.app.database.StartRefused;
import io.github.themeboard.domain.publication.BoardRepository;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.importer.load.PackLoader;
import io.github.themeboard.importer.pack.FaultyPack;
import io.github.themeboard.importer.pack.PackFiles;
import io.github.themeboard.importer.pack.PackReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What happens between a migrated database and the first reader. */
@ApplicationScoped
public class Opening {
  /** A large pack on a slow machine. */
  private static final int OPENING_SECONDS = 600;

  private static final Logger LOG = Logger.getLogger(Opening.class);

  private final DataSource database;
  private final BoardRepository board;
  private final ThemeRepository themes;
  private final PackLoader loader;
  private final FirstAccount firstAccount;
  private final String pack;
  private volatile boolean open;

  Opening(
      DataSource database,
      BoardRepository board,
      ThemeRepository themes,
      PackLoader loader,
      FirstAccount firstAccount,
      @ConfigProperty(name = "themeboard.pack", defaultValue = "bundled") String pack) {
    this.database = database;
    this.board = board;
    this.themes = themes;
    this.loader = loader;
    this.firstAccount = firstAccount;
    this.pack = pack;
  }

  void onStart(@Observes StartupEvent start) {
    warnOfLossyDatabase();
    QuarkusTransaction.requiringNew()
        .timeout(OPENING_SECONDS)
        .run(
            () -> {
              board.hold();
              fillEmptyBoard();
              firstAccount.ensure();
            });
    open = true;
  }

  /** Whether readers may come in. */
  public boolean open() {
    return open;
  }

  private void warnOfLossyDatabase() {
    try (Connection connection = database.getConnection()) {
      Durability.of(connection).warning().ifPresent(LOG::warn);
    } catch (SQLException e) {
      throw new StartRefused("The database did not answer: " + e.getMessage() + ".", e);
    }
  }

  private void fillEmptyBoard() {
    if (pack.equals("none") || themes.count() > 0) {
      return;
    }
    if (!pack.equals("bundled") && !Files.exists(Path.of(pack))) {
      throw new StartRefused(
          "THEMEBOARD_PACK is '%s', where there is no folder or zip file. Set it to a pack, to bundled or to none."
              .formatted(pack));
    }
    try {
      PackFiles files = pack.equals("bundled") ? PackFiles.bundled() : PackFiles.at(Path.of(pack));
      loader.load(PackReader.read(files), Clock.systemUTC().instant());
    } catch (FaultyPack e) {
      throw new StartRefused(
          "The pack '%s' has faults, so nothing of it was loaded. Correct them, or set THEMEBOARD_PACK to bundled or none.%n%s"
              .formatted(pack, e.getMessage()));
    }
  }
}
