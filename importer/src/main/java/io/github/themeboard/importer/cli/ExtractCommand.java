package io.github.themeboard.importer.cli;

import io.github.themeboard.importer.compare.BoardOfPack;
import io.github.themeboard.importer.compare.Comparer;
import io.github.themeboard.importer.compare.Comparison;
import io.github.themeboard.importer.compare.KnownBoard;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.extract.theme.Vocabulary;
import io.github.themeboard.importer.pack.FaultyPack;
import io.github.themeboard.importer.pack.PackFiles;
import io.github.themeboard.importer.pack.PackReader;
import io.github.themeboard.importer.read.ArticleReader;
import io.github.themeboard.importer.read.RawText;
import io.github.themeboard.importer.read.UnreadableException;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Organisations;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what articles say, one JSON object a line. */
@Command(
    name = "extract",
    description =
        "Prints what each article says, one JSON object a line, each fact with its passage.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  extract note.txt report.pdf page.html > found.jsonl",
      "      reads three files; log and refusals go to standard error",
      "  curl -s https://example.org/note | themeboard-importer extract -",
      "      reads standard input",
      "  extract --text report.pdf",
      "      prints the text that the offsets of the citations count in",
      "  extract --themes my-themes.yaml --companies my-companies.csv note.txt",
      "      uses your own vocabulary and register in place of the bundled ones",
      "  extract --board bundled note.txt",
      "      says what is new, confirmed or in conflict against a board that was saved as a pack",
      "",
      "Every limit is also a setting of the environment: THEMEBOARD_MAX_FILE_MB=10 is --max-file-mb 10.",
      "Exit code: 0 all files were read, 1 some were not (each named with its reason on standard",
      "error), 2 wrong usage."
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LimitOptions limits;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text, Markdown, HTML or PDF with a text layer; - reads standard input.")
  private List<String> files;

  @Option(
      names = "--text",
      description = "Print the text of the one file named, and extract nothing.")
  private boolean textOnly;

  @Option(
      names = "--themes",
      paramLabel = "FILE",
      description = "YAML with the themes and their terms; default: the bundled vocabulary.")
  private @Nullable Path themes;

  @Option(
      names = "--companies",
      paramLabel = "FILE",
      description = "CSV with the companies; default: the bundled register.")
  private @Nullable Path companies;

  @Option(
      names = "--board",
      paramLabel = "PACK",
      description =
          "A pack (folder, zip, or 'bundled'): says for each candidate whether it is new, confirms"
              + " a fact of it, or conflicts with one.")
  private @Nullable String board;

  private final InputStream standardInput;

  ExtractCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    ArticleReader reader = new ArticleReader(limits.limits(spec));
    if (textOnly) {
      if (files.size() != 1) {
        throw new ParameterException(
            spec.commandLine(), "--text prints one file, not " + files.size() + ". Name one file.");
      }
      return all(reader, raw -> out().print(raw.text()));
    }
    Extractor extractor = new Extractor(vocabulary(), register(), Organisations.bundled());
    Comparer known = board == null ? null : new Comparer(known(board));
    return all(reader, raw -> out().print(line(extractor.extract(raw), known) + '\n'));
  }

  private static String line(Extraction found, @Nullable Comparer known) {
    Comparison compared = known == null ? null : known.compare(found);
    boolean duplicate = compared != null && compared.duplicateOf() != null;
    return ExtractionJson.of(
        duplicate ? found.withholding(compared.alreadyKnown(found)) : found, compared);
  }

  private KnownBoard known(String pack) {
    try {
      return BoardOfPack.of(
          PackReader.read(
              pack.equals("bundled") ? PackFiles.bundled() : PackFiles.at(Path.of(pack))));
    } catch (FaultyPack e) {
      throw new ParameterException(
          spec.commandLine(),
          e.faults().stream().map(String::valueOf).collect(Collectors.joining("\n")),
          e);
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "--board " + pack + " is no name that a file can have.", e);
    }
  }

  private interface Use {
    void of(RawText raw);
  }

  /** One bad file never stops the others. */
  private int all(ArticleReader reader, Use use) {
    int refused = 0;
    for (String file : files) {
      try {
        use.of(file.equals("-") ? reader.read("-", standardInput) : reader.read(Path.of(file)));
      } catch (UnreadableException e) {
        refused++;
        refuse(file, e.getMessage());
      } catch (InvalidPathException e) {
        refused++;
        refuse(file, "This is no name that a file can have. Check the spelling.");
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // A fault of ours: the other files can still be read.
        refused++;
        refuse(file, "Its text cannot be taken apart (" + e.getClass().getSimpleName() + ").");
      }
      if (out().checkError()) {
        break; // nobody hears the rest; the root command says so
      }
    }
    return refused == 0 ? 0 : 1;
  }

  private void refuse(String file, String reason) {
    err().println(OneLine.of(file) + ": " + reason);
    err().flush();
  }

  private Vocabulary vocabulary() {
    return themes == null
        ? Vocabulary.bundled()
        : Given.read(spec, "--themes", themes, in -> Vocabulary.read(in, String.valueOf(themes)));
  }

  private CompanyRegister register() {
    return companies == null
        ? CompanyRegister.bundled()
        : Given.read(spec, "--companies", companies, CompanyRegister::read);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
