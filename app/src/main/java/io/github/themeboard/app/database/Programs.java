package io.github.themeboard.app.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs the database's programs, each with a time limit. Output goes to a file, not to a pipe: the
 * database inherits it from the program that starts it, and a full or broken pipe would stop it.
 */
final class Programs {

  /** The rest stays out: other programs' settings (PG*, TZ, LC_*), and the passwords in it. */
  private static final Set<String> KEPT_VARIABLES =
      Set.of("PATH", "HOME", "USER", "LD_LIBRARY_PATH", "SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP");

  private static final int OUTPUT_KEPT = 4000;

  /** A hint of each start, where the log goes on, tells nothing. */
  private static final String TELLING =
      ".*(FATAL|PANIC|ERROR|DETAIL|HINT|error): (?!.*Future log output).*";

  /** Time and process of a line in the server's log. */
  private static final String LINE_START = "^\\d{4}-\\S+ \\S+ \\S+ \\[\\d+\\] ";

  private final Path outputFolder;
  private final List<String> prefix;

  private Programs(Path outputFolder, List<String> prefix) {
    this.outputFolder = outputFolder;
    this.prefix = prefix;
  }

  /** What a program left behind; the exit code is -1 when the time limit ended it. */
  record Result(int exitCode, String output) {
    boolean ok() {
      return exitCode == 0;
    }
  }

  /**
   * @param outputFolder takes one file per program, overwritten by each run
   */
  static Programs withOutputIn(Path outputFolder) {
    return new Programs(outputFolder, List.of());
  }

  /** The same, with these words before each command. */
  Programs prefixedBy(List<String> words) {
    return new Programs(outputFolder, words);
  }

  /**
   * Runs the command to its end or to the time limit.
   *
   * @throws IOException if the program cannot be run at all
   */
  Result run(Duration limit, List<String> command) throws IOException {
    Path output = outputFolder.resolve(Path.of(command.get(0)).getFileName() + ".out");
    List<String> words = new ArrayList<>(prefix);
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words);
    reduce(builder.environment());
    Process process =
        builder
            .directory(outputFolder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(nothing())
            .start();
    boolean ended = waitFor(process, limit);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
    if (!ended) {
      said += " (stopped after %d seconds)".formatted(limit.toSeconds());
    }
    return new Result(
        ended ? process.exitValue() : -1,
        said.substring(Math.max(0, said.length() - OUTPUT_KEPT)).strip());
  }

  /** Of an output or a log the lines that tell what went wrong, or else all, on one line. */
  static String trouble(String said) {
    List<String> lines = said.lines().map(line -> line.replaceFirst(LINE_START, "")).toList();
    List<String> telling = lines.stream().filter(line -> line.matches(TELLING)).toList();
    return String.join(" ", telling.isEmpty() ? lines : telling);
  }

  /** Not ended by an interrupt: half a start or half a stop is worse than a late one. */
  private static boolean waitFor(Process process, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void reduce(Map<String, String> environment) {
    Map<String, String> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    kept.putAll(environment);
    kept.keySet().removeIf(name -> !KEPT_VARIABLES.contains(name.toUpperCase(Locale.ROOT)));
    environment.clear();
    environment.putAll(kept);
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }
}
