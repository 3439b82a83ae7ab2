package io.github.themeboard.importer.cli;

import io.github.themeboard.importer.pack.FaultyPack;
import io.github.themeboard.importer.pack.Pack;
import io.github.themeboard.importer.pack.PackFiles;
import io.github.themeboard.importer.pack.PackReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a pack and names every fault with file and line. */
@Command(
    name = "validate",
    description = "Checks a pack and names every fault with file and line.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  validate my-pack",
      "      checks the files of a folder, and prints what it holds or every fault",
      "  validate board.zip",
      "      checks a pack that a board exported",
      "",
      "Exit code: 0 the pack has no fault, 1 it has, 2 wrong usage."
    })
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PACK",
      description = "A folder or a zip file, or 'bundled' for the pack that ships with Themeboard.")
  private String pack;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Pack read =
          PackReader.read(
              pack.equals("bundled") ? PackFiles.bundled() : PackFiles.at(Path.of(pack)));
      out.printf(
          Locale.ROOT,
          "%s: %d articles, %d themes, %d companies, %d facts, no fault.%n",
          read.name().any(),
          read.articles().size(),
          read.themes().size(),
          read.companies().size(),
          read.facts().size());
      return 0;
    } catch (FaultyPack e) {
      e.faults().forEach(err::println);
      err.printf(
          Locale.ROOT,
          "%d %s in %s; nothing of it can be loaded.%n",
          e.faults().size(),
          e.faults().size() == 1 ? "fault" : "faults",
          pack);
      return 1;
    }
  }
}
