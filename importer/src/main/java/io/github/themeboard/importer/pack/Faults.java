package io.github.themeboard.importer.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that one run names them all. */
final class Faults {
  private final List<PackFault> found = new ArrayList<>();

  void add(String file, int line, String message) {
    found.add(new PackFault(file, line, message));
  }

  int count() {
    return found.size();
  }

  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new FaultyPack(found);
    }
  }
}
