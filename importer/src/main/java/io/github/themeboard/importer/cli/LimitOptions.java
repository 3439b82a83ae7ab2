package io.github.themeboard.importer.cli;

import io.github.themeboard.importer.read.ReadingLimits;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How much one file may take; options, with the environment and then the defaults behind them. */
final class LimitOptions {
  @Option(
      names = "--max-file-mb",
      paramLabel = "N",
      defaultValue = "${env:THEMEBOARD_MAX_FILE_MB:-50}",
      description = "Megabytes that one file may have (default: ${DEFAULT-VALUE}).")
  private int fileMegabytes;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "${env:THEMEBOARD_MAX_CHARACTERS:-20000000}",
      description = "Characters that one text may have (default: ${DEFAULT-VALUE}).")
  private int characters;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      defaultValue = "${env:THEMEBOARD_MAX_DEPTH:-500}",
      description = "Levels of elements that an HTML page may have (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Option(
      names = "--max-inflated-mb",
      paramLabel = "N",
      defaultValue = "${env:THEMEBOARD_MAX_INFLATED_MB:-200}",
      description = "Megabytes that a PDF's streams may unpack to (default: ${DEFAULT-VALUE}).")
  private int inflatedMegabytes;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      defaultValue = "${env:THEMEBOARD_MAX_PAGES:-2000}",
      description = "Pages that a PDF may have (default: ${DEFAULT-VALUE}).")
  private int pages;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      defaultValue = "${env:THEMEBOARD_MAX_SECONDS:-30}",
      description = "Seconds that reading one file may take (default: ${DEFAULT-VALUE}).")
  private int seconds;

  ReadingLimits limits(CommandSpec spec) {
    try {
      return new ReadingLimits(
          fileMegabytes * 1_000_000L,
          characters,
          pages,
          depth,
          inflatedMegabytes * 1_000_000L,
          Duration.ofSeconds(seconds));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Each limit is at least 1, and --max-file-mb is at most 2147. Give a number in between.");
    }
  }
}
