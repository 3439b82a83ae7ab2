package io.github.themeboard.importer.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The importer on the command line; most of it needs neither server nor database. */
@Command(
    name = "themeboard-importer",
    description = "Reads research write-ups and works on Themeboard's files.",
    mixinStandardHelpOptions = true,
    versionProvider = ImporterVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  extract note.txt > found.jsonl      what an article says, with exact citations",
      "  validate my-pack                    checks a pack before it is loaded",
      "  companies import listed.xlsx --out companies.csv",
      "                                      adds an exchange's official list to the register",
      "  import --server http://localhost:8080 note.txt",
      "                                      sends files to a running server",
      "",
      "COMMAND --help tells more."
    })
public final class ImporterCommand {

  /** Columns of the help, as wide as the widest example. */
  private static final int WIDTH = 100;

  private ImporterCommand() {}

  /**
   * Runs a command; exit code 0 if all went well, 1 if some input was not accepted, 2 for wrong
   * usage.
   */
  public static void main(String[] args) {
    System.exit(run(System.in, utf8(System.out), utf8(System.err), args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(InputStream.nullInputStream(), out, err, args);
  }

  static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands =
        new CommandLine(new ImporterCommand())
            .addSubcommand(new ExtractCommand(in))
            .addSubcommand(new ValidateCommand())
            .addSubcommand(new CompaniesCommand())
            .addSubcommand(ImportCommand.ofThisMachine())
            .setOut(out)
            .setErr(err)
            // A file may be called @note.txt; picocli would read arguments from note.txt.
            .setExpandAtFiles(false)
            .setUsageHelpWidth(WIDTH);
    int code = commands.execute(args);
    boolean lost = out.checkError();
    if (lost) {
      err.println("The output cannot be written. Check the space on the disk.");
    }
    err.flush();
    return lost && code == 0 ? 1 : code;
  }

  private static PrintWriter utf8(java.io.OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
