package io.github.themeboard.importer.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A bundled file of words: one entry a line, "# " opens a comment, "[name]" a section. */
public final class WordFile {
  private final Map<String, List<String>> sections;
  private final String path;

  private WordFile(String path, Map<String, List<String>> sections) {
    this.path = path;
    this.sections = sections;
  }

  /**
   * Reads a file that ships in the jar.
   *
   * @throws IllegalStateException if it is not there: the jar is broken
   */
  public static WordFile bundled(String path) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    try (InputStream in = WordFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not in the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> section = sections.computeIfAbsent("", n -> new ArrayList<>());
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[") && line.endsWith("]")) {
          section =
              sections.computeIfAbsent(
                  line.substring(1, line.length() - 1), n -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          section.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordFile(path, sections);
  }

  /** The entries before the first section. */
  public List<String> entries() {
    return section("");
  }

  /** The entries of a section, in order. */
  public List<String> section(String name) {
    return List.copyOf(
        Objects.requireNonNull(sections.get(name), () -> path + " has no [" + name + "]"));
  }

  /** The entries of a table without its head line, cell by cell; cells hold no commas. */
  public List<String[]> rows() {
    return entries().stream().skip(1).map(line -> line.split(",", -1)).toList();
  }
}
