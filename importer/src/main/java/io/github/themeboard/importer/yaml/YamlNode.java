package io.github.themeboard.importer.yaml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A place in a YAML text that knows its line: a text, a list, the fields of a mapping, or null. */
public final class YamlNode {
  /** Whoever opens a file limits its size before; without aliases a text cannot multiply itself. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(Integer.MAX_VALUE)
          .setUseMarks(true)
          .build();

  private final Node node;
  private final YamlFaults faults;

  YamlNode(Node node, YamlFaults faults) {
    this.node = node;
    this.faults = faults;
  }

  /** The top of a text; nothing if the text is empty, and if it is no plain YAML, with a fault. */
  public static Optional<YamlNode> parse(String text, YamlFaults faults) {
    try {
      new PlainYaml().check(new Parse(SETTINGS).parseString(text));
      return new Compose(SETTINGS).composeString(text).map(node -> new YamlNode(node, faults));
    } catch (PlainYaml.NotPlain e) {
      faults.add(e.line(), "is not plain YAML: " + e.getMessage());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      faults.add(line, "is not YAML here: " + e.getProblem());
    } catch (YamlEngineException e) {
      faults.add(1, "is not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** From 1. */
  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** Notes a fault at this place. */
  public void fault(String message) {
    faults.add(line(), message);
  }

  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  public boolean isText() {
    return node instanceof ScalarNode && !isNull();
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** The text that stands here without spaces around it; null if none does. */
  public @Nullable String text() {
    return isText() && node instanceof ScalarNode scalar ? scalar.getValue().strip() : null;
  }

  /** The items of a list; none if there is no list here. */
  public List<YamlNode> items() {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(item -> new YamlNode(item, faults)).toList()
        : List.of();
  }

  /** The fields that stand here; a fault and none if anything else does. */
  public YamlMapping fields() {
    return new YamlMapping(this, faults, node instanceof MappingNode mapping ? mapping : null);
  }
}
