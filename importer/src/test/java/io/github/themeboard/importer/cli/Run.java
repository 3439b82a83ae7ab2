package io.github.themeboard.importer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** One run of the command line: how it ended and what it printed. */
record Run(int code, String out, String err) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Run of(Object... args) {
    return reading(new byte[0], args);
  }

  /** With bytes on standard input. */
  static Run reading(byte[] input, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ImporterCommand.run(
            new ByteArrayInputStream(input),
            new PrintWriter(out),
            new PrintWriter(err),
            Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /** What extract printed, an object a line. */
  List<JsonNode> found() {
    return Arrays.stream(out.split("\n")).filter(line -> !line.isEmpty()).map(Run::json).toList();
  }

  /** The names of the files that were read, in the order of the output. */
  List<String> files() {
    return found().stream().map(line -> line.get("file").asText()).toList();
  }

  static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
