package io.github.themeboard.importer.extract.theme;

import java.util.List;

/** A vocabulary has faults; nothing of it is used. */
public final class FaultyVocabulary extends RuntimeException {
  private final List<String> faults;

  FaultyVocabulary(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Every fault found as "file:line: what is wrong", in the order of reading. */
  public List<String> faults() {
    return faults;
  }
}
