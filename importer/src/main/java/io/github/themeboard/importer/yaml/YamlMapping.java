package io.github.themeboard.importer.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The fields of one YAML mapping, with the line of each, and which of them somebody has asked for.
 * A field whose value is not of the asked shape is unreadable: that is one fault, and reading it
 * again or finding it empty is no other.
 */
public final class YamlMapping {
  private final YamlFaults faults;
  private final int line;
  private final boolean whole;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> unreadable = new HashSet<>();

  YamlMapping(YamlNode place, YamlFaults faults, @Nullable MappingNode mapping) {
    this.faults = faults;
    this.line = place.line();
    this.whole = mapping != null;
    if (mapping == null) {
      place.fault("expected fields here, as in 'slug: ...'");
    } else {
      mapping.getValue().forEach(this::put);
    }
  }

  private void put(NodeTuple tuple) {
    YamlNode place = new YamlNode(tuple.getKeyNode(), faults);
    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
      place.fault("the name of a field is a word");
      return;
    }
    String key = name.getValue();
    lines.put(key, place.line());
    if (values.put(key, new YamlNode(tuple.getValueNode(), faults)) != null) {
      fault(key, "'" + key + "' stands here twice");
    }
  }

  /** Notes a fault at a field, or at the start of the mapping if the field is missing. */
  public void fault(String key, String message) {
    faults.add(lines.getOrDefault(key, line), message);
  }

  /** Notes that a field cannot be read; once, however often it is asked for. */
  public void refuse(String key, String message) {
    if (unreadable.add(key)) {
      fault(key, message);
    }
  }

  /**
   * Whether nothing is known to be wrong with the shape of a field; a missing field is readable.
   */
  public boolean readable(String key) {
    return whole && !unreadable.contains(key);
  }

  /** Whether a field stands here and is not null. */
  public boolean has(String key) {
    return value(key) != null;
  }

  /** The text of a field; null if it is missing, null or unreadable. */
  public @Nullable String text(String key) {
    YamlNode value = value(key);
    if (value == null || value.isText()) {
      return value == null ? null : value.text();
    }
    refuse(key, "'" + key + "' takes a text, not a list and not fields");
    return null;
  }

  /** The text of a field; null and a fault if there is none. */
  public @Nullable String required(String key) {
    String text = text(key);
    if (text != null && !text.isEmpty()) {
      return text;
    }
    if (readable(key)) {
      refuse(key, "'" + key + "' is missing");
    }
    return null;
  }

  /** The fields in a field; null if it is missing or null. */
  public @Nullable YamlMapping fields(String key) {
    YamlNode value = value(key);
    return value == null ? null : value.fields();
  }

  /** The items in a list; none if it is missing or unreadable. */
  public List<YamlNode> items(String key) {
    asked.add(key);
    YamlNode value = values.get(key);
    if (value != null && !value.isList()) {
      refuse(key, "'" + key + "' takes a list");
    }
    return value == null ? List.of() : value.items();
  }

  /**
   * Notes every field that nobody asked for: a misspelt name must not lose its value in silence.
   */
  public void refuseOthers() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        fault(key, "there is no field '" + key + "' here");
      }
    }
  }

  private @Nullable YamlNode value(String key) {
    asked.add(key);
    YamlNode value = values.get(key);
    return value == null || value.isNull() ? null : value;
  }
}
