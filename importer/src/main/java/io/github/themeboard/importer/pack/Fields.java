package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One YAML mapping with the place of everything in it. A missing or malformed field is noted as a fault and read as an empty
 * value, so that reading goes on and finds the rest.
 */
final class Fields {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  private final String file;
  private final int lineOffset;
  private final Faults faults;
  private final int line;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();

  private Fields(String file, int lineOffset, Faults faults, Node node) {
    this.file = file;
    this.lineOffset = lineOffset;
    this.faults = faults;
    this.line = lineOf(node);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        put(tuple);
      }
    } else {
      faults.add(file, line, "expected fields here, as in 'slug: ...'");
    }
  }

  static Fields of(String file, int lineOffset, Faults faults, Node node) {
    return new Fields(file, lineOffset, faults, node);
  }

  private void put(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    lines.put(key, lineOf(tuple.getKeyNode()));
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

  boolean has(String key) {
    read.add(key);
    return nodes.get(key) != null && optional(key) != null;
  }

  /** The text of a field, or null if it is missing or null. */
  @Nullable String optional(String key) {
    read.add(key);
    Node node = nodes.get(key);
    if (node == null) {
      return null;
    }
    if (!(node instanceof ScalarNode scalar)) {
      return "";
    }
    boolean nothing = scalar.getTag().getValue().endsWith(":null");
    return nothing ? null : scalar.getValue().strip();
  }

  String text(String key) {
    String value = optional(key);
    if (value == null || value.isEmpty()) {
      fault(key, "'" + key + "' is missing");
      return "?";
    }
    return value;
  }

  String slug(String key) {
    String value = text(key);
    if (!value.equals("?") && !value.matches(SLUG)) {
      fault(key, "'" + key + "' takes lower-case letters, digits and hyphens, not '" + value + "'");
    }
    return value;
  }

  Wording wording() {
    return new Wording(text("en"), optional("zh"));
  }

  Optional<Fields> fields(String key) {
    read.add(key);
    return Optional.ofNullable(nodes.get(key)).map(n -> of(file, lineOffset, faults, n));
  }

  List<Fields> list(String key) {
    return items(key).stream().map(n -> of(file, lineOffset, faults, n)).toList();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(scalar.getValue().strip());
      } else {
        fault(key, "'" + key + "' takes a list of words");
      }
    }
    return texts;
  }

  private List<Node> items(String key) {
    read.add(key);
    Node node = nodes.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(key, "'" + key + "' takes a list");
    return List.of();
  }

  /** A constant of an enumeration, or null and a fault that names the possible ones. */
  <E extends Enum<E> & Token> @Nullable E token(String key, Class<E> type) {
    String written = text(key);
    Optional<E> found = Token.parse(type, written);
    if (found.isEmpty() && !written.equals("?")) {
      String possible =
          Stream.of(type.getEnumConstants()).map(Token::token).collect(Collectors.joining(", "));
      fault(key, "'" + key + "' is one of " + possible + ", not '" + written + "'");
    }
    return found.orElse(null);
  }

  /** A whole number in bounds, or the lower bound and a fault. */
  int number(String key, int least, int most, int missing) {
    String written = optional(key);
    if (written == null) {
      return missing;
    }
    Integer number = parsed(key, Integer::valueOf, "a whole number");
    if (number != null && (number < least || number > most)) {
      fault(key, "'" + key + "' lies between " + least + " and " + most + ", not at " + number);
    }
    return number == null ? least : number;
  }

  boolean flag(String key) {
    String written = optional(key);
    if (written != null && !written.equals("true") && !written.equals("false")) {
      fault(key, "'" + key + "' is true or false, not '" + written + "'");
    }
    return "true".equals(written);
  }

  /** A value with a parser of its own; null if it is missing, null and a fault if it is malformed. */
  <T> @Nullable T parsed(String key, Function<String, T> parser, String expected) {
    String written = optional(key);
    if (written == null) {
      return null;
    }
    try {
      return parser.apply(written);
    } catch (RuntimeException e) {
      fault(key, "'" + key + "' takes " + expected + ", not '" + written + "'");
      return null;
    }
  }

  /** Notes every field that nobody asked for: a misspelt name must not lose its value in silence. */
  void refuseOthers() {
    for (String key : nodes.keySet()) {
      if (!read.contains(key)) {
        fault(key, "there is no field '" + key + "' here");
      }
    }
  }
}
