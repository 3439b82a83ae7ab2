package io.github.themeboard.importer.pack;

import io.github.themeboard.importer.yaml.YamlFaults;
import io.github.themeboard.importer.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A YAML text of a pack, as fields whose faults name the file and the line. */
final class YamlFile {
  private YamlFile() {}

  /** The mapping that a text holds; an empty text is a fault. */
  static Optional<Fields> mapping(String file, int lineOffset, String text, Faults faults) {
    int before = faults.count();
    YamlFaults here = (line, message) -> faults.add(file, lineOffset + line, message);
    Optional<YamlNode> top = YamlNode.parse(text, here);
    if (top.isEmpty() && faults.count() == before) {
      here.add(1, "expected fields here, as in 'slug: ...'");
    }
    return top.map(node -> new Fields(node.fields()));
  }

  /** The list of mappings that a text holds; an empty text is an empty list. */
  static List<Fields> list(String file, String text, Faults faults) {
    YamlFaults here = (line, message) -> faults.add(file, line, message);
    Optional<YamlNode> top = YamlNode.parse(text, here);
    if (top.isPresent() && !top.get().isList()) {
      here.add(1, "expected a list here, as in '- slug: ...'");
    }
    return top.stream()
        .flatMap(node -> node.items().stream())
        .map(i -> new Fields(i.fields()))
        .toList();
  }
}
