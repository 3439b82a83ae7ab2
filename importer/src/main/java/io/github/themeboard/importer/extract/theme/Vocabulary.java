package io.github.themeboard.importer.extract.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The themes that articles are sorted by. The bundled one is data, and so is one of the user. */
public final class Vocabulary {
  private static final String BUNDLED = "/vocabulary/themes.yaml";

  private final List<Theme> themes;

  Vocabulary(List<Theme> themes) {
    this.themes = List.copyOf(themes);
  }

  /** The vocabulary that ships in the jar. */
  public static Vocabulary bundled() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException(BUNDLED + " is not in the jar");
      }
      return read(in, BUNDLED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a YAML file: the themes of a pack, whose terms are words, or the same with weighted
   * terms.
   *
   * @throws FaultyVocabulary with all faults, if it has any
   */
  public static Vocabulary read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads the same from a stream, which stays open.
   *
   * @param name what faults call it
   * @throws FaultyVocabulary with all faults, if it has any
   */
  public static Vocabulary read(InputStream in, String name) throws IOException {
    return new VocabularyFile(name).read(in);
  }

  /**
   * What a board knows, over this vocabulary: its themes with the words of both, then the themes
   * that it does not have.
   */
  public Vocabulary under(List<OwnTheme> own) {
    Map<String, Theme> bySlug = new LinkedHashMap<>();
    themes.forEach(t -> bySlug.put(t.slug(), t));
    List<Theme> all = new ArrayList<>();
    own.forEach(o -> all.add(new OwnWords(o, bySlug.remove(o.slug())).theme()));
    all.addAll(bySlug.values());
    return new Vocabulary(all);
  }

  /** In the order of the file. */
  public List<Theme> themes() {
    return themes;
  }
}
