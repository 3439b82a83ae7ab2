package io.github.themeboard.importer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The importer on the command line; it needs neither server nor database. */
@Command(
    name = "themeboard-importer",
    description = "Works on Themeboard's files without a server.",
    subcommands = ValidateCommand.class,
    mixinStandardHelpOptions = true,
    versionProvider = ImporterVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class ImporterCommand {

  private ImporterCommand() {}

  /**
   * Runs a command; exit code 0 if all went well, 1 if some input was not accepted, 2 for wrong
   * usage.
   */
  public static void main(String[] args) {
    System.exit(run(utf8(System.out), utf8(System.err), args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new ImporterCommand()).setOut(out).setErr(err).execute(args);
  }

  private static PrintWriter utf8(java.io.OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
