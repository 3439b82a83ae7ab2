package io.github.themeboard.importer.yaml;

/** Takes what is wrong with a YAML text, so that one run names it all. */
@FunctionalInterface
public interface YamlFaults {
  /**
   * Notes a fault.
   *
   * @param line of the YAML text, from 1
   */
  void add(int line, String message);
}
