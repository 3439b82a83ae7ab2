package io.github.themeboard.importer.cli;

import io.github.themeboard.importer.extract.theme.FaultyVocabulary;
import io.github.themeboard.importer.register.RegisterFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file that an option names; a faulty one is wrong usage, with every fault named. */
final class Given {
  private Given() {}

  interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  static <T> T read(CommandSpec spec, String option, Path file, Reading<T> reading) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return reading.of(in);
    } catch (FaultyVocabulary e) {
      throw new ParameterException(spec.commandLine(), String.join("\n", e.faults()), e);
    } catch (RegisterFault e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          option + " " + file + " cannot be read. Check that the file is there and readable.",
          e);
    }
  }
}
