package io.github.themeboard.importer.extract.theme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a YAML file that knows its line. What has not the asked shape is a fault and read as
 * empty, so that reading goes on and finds the rest.
 */
final class YamlNode {
  /** A phrase in a 'not' lies six levels deep; the composer's stack takes far more. */
  private static final int MOST_LEVELS = 12;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(VocabularyFile.MOST_BYTES)
          .setUseMarks(true)
          .build();

  private final @Nullable Node node;
  private final VocabularyFaults faults;

  YamlNode(@Nullable Node node, VocabularyFaults faults) {
    this.node = node == null || node.getTag().equals(Tag.NULL) ? null : node;
    this.faults = faults;
  }

  /** The top of a text; what is no YAML is a fault and reads as empty. */
  static YamlNode parse(String text, VocabularyFaults faults) {
    try {
      // The events need no stack of their own, so that depth is checked before the composer runs.
      if (plain(new Parse(SETTINGS).parseString(text), faults)) {
        return new YamlNode(new Compose(SETTINGS).composeString(text).orElse(null), faults);
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      faults.add(line, "is not YAML here: " + e.getProblem());
    } catch (YamlEngineException e) {
      faults.add(1, "is not YAML: " + e.getMessage());
    }
    return new YamlNode(null, faults);
  }

  private static boolean plain(Iterable<Event> events, VocabularyFaults faults) {
    int level = 0;
    for (Event event : events) {
      level += event instanceof CollectionStartEvent ? 1 : 0;
      level -= event instanceof CollectionEndEvent ? 1 : 0;
      if (level > MOST_LEVELS || event instanceof AliasEvent) {
        int line = event.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        faults.add(line, "a vocabulary takes plain YAML, without aliases and deep nesting");
        return false;
      }
    }
    return true;
  }

  /** From 1. */
  int line() {
    return Optional.ofNullable(node)
        .flatMap(Node::getStartMark)
        .map(mark -> mark.getLine() + 1)
        .orElse(1);
  }

  void fault(String message) {
    faults.add(line(), message);
  }

  /** What stands here; null if nothing. */
  @Nullable Node node() {
    return node;
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  /** The text that stands here; null and a fault if there is none. */
  @Nullable String text(String expected) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    fault("expected " + expected + " here");
    return null;
  }

  /** The items of a list; none if nothing stands here. */
  List<YamlNode> items(String expected) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(n -> new YamlNode(n, faults)).toList();
    }
    if (node != null) {
      fault("expected " + expected + " here");
    }
    return List.of();
  }

  YamlFields fields(String expected) {
    if (!(node instanceof MappingNode)) {
      fault("expected " + expected + " here");
    }
    return new YamlFields(this, faults);
  }
}
