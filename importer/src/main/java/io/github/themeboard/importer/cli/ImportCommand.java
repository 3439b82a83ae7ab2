package io.github.themeboard.importer.cli;

import io.github.themeboard.importer.client.FileResult;
import io.github.themeboard.importer.client.ImportListener;
import io.github.themeboard.importer.client.ImportRun;
import io.github.themeboard.importer.client.Pause;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends files to a server and shows how their import goes. */
@Command(
    name = "import",
    description = "Sends files to a Themeboard server and waits until it has read them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  export THEMEBOARD_TOKEN=...   # from your account page; keeps it out of the history",
      "  import --server https://board.example.org note.txt report.pdf",
      "      one line for each file: what became of it; progress goes to standard error",
      "  import --server http://localhost:8080 --token TOKEN *.html > imported.txt",
      "      sends all pages of a folder, at most 50 files or 100 MB a request",
      "  import --server https://board.example.org --max-minutes 5 note.txt",
      "      stops waiting after five minutes; the server goes on",
      "",
      "What the importer finds waits for review on the server: nothing is published by itself.",
      "",
      "Exit code: 0 the server has all files, 1 it has not (each named with its reason), 2 wrong",
      "usage."
    })
final class ImportCommand implements Callable<Integer> {
  /** As HTTP allows it in a header; a token with a line break would be two headers. */
  private static final String TOKEN_SHAPE = "[!-~]+";

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  @Spec private CommandSpec spec;

  @Option(
      names = "--server",
      required = true,
      paramLabel = "URL",
      description = "Address of the server: http or https, with the path it runs under, if any.")
  private String server;

  @Option(
      names = "--token",
      paramLabel = "T",
      description =
          "API token of an account that may import; default: the environment variable"
              + " THEMEBOARD_TOKEN.")
  private @Nullable String token;

  @Option(
      names = "--max-minutes",
      paramLabel = "N",
      defaultValue = "30",
      description = "Minutes that all of it may take (default: ${DEFAULT-VALUE}).")
  private int minutes;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text, Markdown, HTML or PDF with a text layer.")
  private List<String> files;

  private final Map<String, String> environment;
  private final InstantSource clock;
  private final Pause pause;

  ImportCommand(Map<String, String> environment, InstantSource clock, Pause pause) {
    this.environment = environment;
    this.clock = clock;
    this.pause = pause;
  }

  /** The command with this machine's environment and clock. */
  static ImportCommand ofThisMachine() {
    return new ImportCommand(System.getenv(), InstantSource.system(), Pause.sleeping());
  }

  @Override
  public Integer call() throws InterruptedException {
    URI address = address();
    Reporter reporter = new Reporter();
    ImportRun run = new ImportRun(address, theToken(), limit(), clock, pause, reporter);
    List<Path> paths = paths();
    if (address.getScheme().equalsIgnoreCase("http") && !LOCAL.contains(address.getHost())) {
      reporter.progress(
          "The token travels unencrypted to " + address.getHost() + "; use https if there is one.");
    }
    run.of(paths);
    return reporter.failed == 0 ? 0 : 1;
  }

  private URI address() {
    try {
      URI address = new URI(server);
      String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
      boolean plain =
          Set.of("http", "https").contains(scheme)
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      if (plain) {
        return address;
      }
    } catch (URISyntaxException e) {
      // told below: whatever is wrong with it, an example helps more than the parser's words
    }
    throw usage(
        "--server is an address such as https://board.example.org, without a name,"
            + " password or query in it.");
  }

  private String theToken() {
    String given = token != null ? token : environment.getOrDefault("THEMEBOARD_TOKEN", "");
    if (given.isBlank()) {
      throw usage("No token: set THEMEBOARD_TOKEN or give --token. Your account page makes one.");
    }
    if (!given.matches(TOKEN_SHAPE)) {
      throw usage("The token has characters that no token has. Copy it again, without spaces.");
    }
    return given;
  }

  private Duration limit() {
    if (minutes < 1) {
      throw usage("--max-minutes is at least 1.");
    }
    return Duration.ofMinutes(minutes);
  }

  private List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      try {
        paths.add(Path.of(file));
      } catch (InvalidPathException e) {
        throw usage("No file can have the name " + file + ".");
      }
    }
    return paths;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Results are for other programs, progress for people. */
  private final class Reporter implements ImportListener {
    private int failed;

    @Override
    public void progress(String line) {
      spec.commandLine().getErr().println(line);
    }

    @Override
    public void result(FileResult result) {
      failed += result.imported() ? 0 : 1;
      String outcome = result.imported() ? "" : "failed: ";
      spec.commandLine().getOut().println(result.file() + ": " + outcome + result.words());
      spec.commandLine().getOut().flush();
    }
  }
}
