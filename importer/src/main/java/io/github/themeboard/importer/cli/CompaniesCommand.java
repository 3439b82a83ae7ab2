package io.github.themeboard.importer.cli;

import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.OfficialList;
import io.github.themeboard.importer.register.RegisterFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on the company register. */
@Command(
    name = "companies",
    description = "Works on the register of companies.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  companies import ListOfSecurities.xlsx --out companies.csv",
      "      adds an exchange's official list to the bundled register",
      "",
      "companies import --help tells more."
    },
    subcommands = CompaniesCommand.Import.class)
final class CompaniesCommand {

  /** Adds what exchanges publish to a register. */
  @Command(
      name = "import",
      description =
          "Adds the shares of official lists, which exchanges offer for download, to a register.",
      mixinStandardHelpOptions = true,
      footerHeading = "%nExamples:%n",
      footer = {
        "  companies import ListOfSecurities.xlsx --out companies.csv",
        "      the bundled register and Hong Kong's list, as a new register",
        "  companies import sse.csv nasdaqlisted.txt --companies companies.csv --out companies.csv",
        "      two more lists into the same register",
        "  extract --companies companies.csv note.txt",
        "      uses it",
        "",
        "CSV, text parted by tabs or bars, and XLSX are read; columns are known by their heads in",
        "English, Chinese and Japanese. Names and aliases that stand in the register stay."
      })
  static final class Import implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "An exchange's list.")
    private List<Path> files;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "FILE",
        description = "Where the register is written; an older one there is replaced.")
    private Path out;

    @Option(
        names = "--companies",
        paramLabel = "FILE",
        description = "The register to add to; default: the bundled one.")
    private @Nullable Path companies;

    @Override
    public Integer call() {
      PrintWriter err = spec.commandLine().getErr();
      CompanyRegister register =
          companies == null
              ? CompanyRegister.bundled()
              : Given.read(spec, "--companies", companies, CompanyRegister::read);
      int refused = 0;
      for (Path file : files) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
          OfficialList list = OfficialList.read(in, OfficialList.Limits.USUAL);
          int before = register.companies().size();
          register = CompanyRegister.merged(register, list.securities());
          err.printf(
              Locale.ROOT,
              "%s: %d shares, %d companies new, %d rows passed over (funds, bonds, warrants).%n",
              file,
              list.securities().size(),
              register.companies().size() - before,
              list.passedOver());
        } catch (RegisterFault e) {
          refused++;
          err.println(file + ": " + e.getMessage());
        } catch (IOException e) {
          refused++;
          err.println(
              file + ": The list cannot be read. Check that the file is there and readable.");
        }
      }
      return refused < files.size() && written(register, err) && refused == 0 ? 0 : 1;
    }

    /** Written aside and moved, so that a full disk does not cost the register that was there. */
    private boolean written(CompanyRegister register, PrintWriter err) {
      Path aside = out.resolveSibling(out.getFileName() + ".part");
      try {
        try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
          register.write(writer);
        }
        Files.move(aside, out, StandardCopyOption.REPLACE_EXISTING);
        return true;
      } catch (IOException e) {
        err.println(out + " cannot be written. Check the folder and the space on the disk.");
        return false;
      }
    }
  }
}
