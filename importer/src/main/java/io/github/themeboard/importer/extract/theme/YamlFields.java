package io.github.themeboard.importer.extract.theme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The fields of a mapping, and which of them somebody has asked for. */
final class YamlFields {
  private final YamlNode mapping;
  private final VocabularyFaults faults;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  YamlFields(YamlNode mapping, VocabularyFaults faults) {
    this.mapping = mapping;
    this.faults = faults;
    if (mapping.node() instanceof MappingNode node) {
      node.getValue().forEach(this::put);
    }
  }

  private void put(NodeTuple tuple) {
    YamlNode key = new YamlNode(tuple.getKeyNode(), faults);
    String name = key.text("the name of a field");
    if (name != null) {
      lines.put(name, key.line());
      if (values.put(name, new YamlNode(tuple.getValueNode(), faults)) != null) {
        fault(name, "'" + name + "' stands here twice");
      }
    }
  }

  /** Notes a fault at a field, or at the start of the mapping if the field is missing. */
  void fault(String name, String message) {
    faults.add(lines.getOrDefault(name, mapping.line()), message);
  }

  /** The text of a field; null if it is missing. */
  @Nullable String text(String name) {
    YamlNode value = value(name);
    return value == null ? null : value.text("a text for '" + name + "'");
  }

  /** The text of a field; null and a fault if it is missing. */
  @Nullable String required(String name) {
    if (value(name) == null && mapping.node() instanceof MappingNode) {
      fault(name, "'" + name + "' is missing");
    }
    return text(name);
  }

  List<YamlNode> items(String name) {
    YamlNode value = value(name);
    return value == null ? List.of() : value.items("a list of '" + name + "'");
  }

  /** The fields inside a field; none if it is missing. */
  YamlFields fields(String name) {
    YamlNode value = value(name);
    return value == null
        ? new YamlFields(new YamlNode(null, faults), faults)
        : value.fields("fields of '" + name + "'");
  }

  private @Nullable YamlNode value(String name) {
    asked.add(name);
    YamlNode value = values.get(name);
    return value == null || value.node() == null ? null : value;
  }

  /** A misspelt name must not lose its value in silence. */
  void refuseOthers() {
    for (String name : values.keySet()) {
      if (!asked.contains(name)) {
        fault(name, "there is no field '" + name + "' here");
      }
    }
  }
}
