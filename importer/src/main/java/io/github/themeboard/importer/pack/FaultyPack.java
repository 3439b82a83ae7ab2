package io.github.themeboard.importer.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack has faults; nothing of it is used. */
public class FaultyPack extends RuntimeException {
  private final transient List<PackFault> faults;

  public FaultyPack(List<PackFault> faults) {
    super(faults.stream().map(PackFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault found, in the order of reading. */
  public List<PackFault> faults() {
    return faults;
  }
}
