package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.yaml.YamlFaults;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that one run names it all. */
final class VocabularyFaults implements YamlFaults {
  private final String file;
  private final List<String> found = new ArrayList<>();

  VocabularyFaults(String file) {
    this.file = file;
  }

  @Override
  public void add(int line, String message) {
    found.add(file + ":" + line + ": " + message);
  }

  boolean none() {
    return found.isEmpty();
  }

  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new FaultyVocabulary(found);
    }
  }
}
