package io.github.themeboard.importer.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The nodes of one YAML mapping, with the line of each, and which of them somebody has asked for. A
 * field whose node is not of the asked shape is unreadable: that is one fault, and reading it again
 * or finding it empty is no other.
 */
final class YamlMapping {
  private final String file;
  private final int lineOffset;
  private final Faults faults;
  private final int line;
  private final boolean whole;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> unreadable = new HashSet<>();

  YamlMapping(String file, int lineOffset, Faults faults, Node node) {
    this.file = file;
    this.lineOffset = lineOffset;
    this.faults = faults;
    this.line = lineOf(node);
    this.whole = node instanceof MappingNode;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::put);
    } else {
      faults.add(file, line, "expected fields here, as in 'slug: ...'");
    }
  }

  private void put(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      faults.add(file, lineOf(tuple.getKeyNode()), "the name of a field is a word");
      return;
    }
    String key = scalar.getValue();
    lines.put(key, lineOf(scalar));
    if (nodes.put(key, tuple.getValueNode()) != null) {
      fault(key, "'" + key + "' stands here twice");
    }
  }

  private int lineOf(Node node) {
    return lineOffset + node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  /** Notes a fault at a field, or at the start of the mapping if the field is missing. */
  void fault(String key, String message) {
    faults.add(file, lines.getOrDefault(key, line), message);
  }

  /** Notes that a field cannot be read; once, however often it is asked for. */
  void refuse(String key, String message) {
    if (unreadable.add(key)) {
      fault(key, message);
    }
  }

  /**
   * Whether nothing is known to be wrong with the shape of a field; a missing field is readable.
   */
  boolean readable(String key) {
    return whole && !unreadable.contains(key);
  }

  /** Whether a field stands here and is not null. */
  boolean has(String key) {
    return node(key) != null;
  }

  /** The text of a field; null if it is missing, null or unreadable. */
  @Nullable String text(String key) {
    Node node = node(key);
    if (node == null) {
      return null;
    }
    if (!(node instanceof ScalarNode scalar)) {
      refuse(key, "'" + key + "' takes a text, not a list and not fields");
      return null;
    }
    return kept(key, scalar);
  }

  /** The mapping in a field; null if it is missing or null. */
  @Nullable YamlMapping mapping(String key) {
    Node node = node(key);
    return node == null ? null : inside(node);
  }

  /** The mappings in a list; none if it is missing or unreadable. */
  List<YamlMapping> mappings(String key) {
    return items(key).stream().map(this::inside).toList();
  }

  /** The texts in a list, without those that are none. */
  List<String> texts(String key) {
    return items(key).stream().flatMap(item -> word(key, item).stream()).toList();
  }

  private List<String> word(String key, Node item) {
    if (!(item instanceof ScalarNode scalar) || isNull(item) || scalar.getValue().isBlank()) {
      refuse(key, "'" + key + "' takes a list of words");
      return List.of();
    }
    String kept = kept(key, scalar);
    return kept == null ? List.of() : List.of(kept);
  }

  /**
   * Notes every field that nobody asked for: a misspelt name must not lose its value in silence.
   */
  void refuseOthers() {
    for (String key : nodes.keySet()) {
      if (!asked.contains(key)) {
        fault(key, "there is no field '" + key + "' here");
      }
    }
  }

  private @Nullable Node node(String key) {
    asked.add(key);
    Node node = nodes.get(key);
    return node == null || isNull(node) ? null : node;
  }

  private List<Node> items(String key) {
    asked.add(key);
    Node node = nodes.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null) {
      refuse(key, "'" + key + "' takes a list");
    }
    return List.of();
  }

  private @Nullable String kept(String key, ScalarNode scalar) {
    if (StorableText.holds(scalar.getValue())) {
      return scalar.getValue().strip();
    }
    refuse(key, "'" + key + "' holds a character that no database keeps: NUL, or half of a pair");
    return null;
  }

  private YamlMapping inside(Node node) {
    return new YamlMapping(file, lineOffset, faults, node);
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }
}
