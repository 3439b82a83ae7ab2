package io.github.themeboard.importer.pack;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML text as nodes that know their lines. */
final class YamlFile {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(PackFiles.MOST_BYTES)
          .setUseMarks(true)
          .build();

  private YamlFile() {}

  /** The mapping that a text holds; an empty text is a fault. */
  static Optional<Fields> mapping(String file, int lineOffset, String text, Faults faults) {
    int before = faults.count();
    Optional<Node> node = node(file, lineOffset, text, faults);
    if (node.isEmpty() && faults.count() == before) {
      faults.add(file, lineOffset + 1, "expected fields here, as in 'slug: ...'");
    }
    return node.map(n -> Fields.of(file, lineOffset, faults, n));
  }

  /** The list of mappings that a text holds; an empty text is an empty list. */
  static List<Fields> list(String file, String text, Faults faults) {
    Optional<Node> node = node(file, 0, text, faults);
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(n -> Fields.of(file, 0, faults, n)).toList();
    }
    node.ifPresent(n -> faults.add(file, 1, "expected a list here, as in '- slug: ...'"));
    return List.of();
  }

  private static Optional<Node> node(String file, int lineOffset, String text, Faults faults) {
    try {
      new PlainYaml().check(new Parse(SETTINGS).parseString(text));
      return new Compose(SETTINGS).composeString(text);
    } catch (PlainYaml.NotPlain e) {
      faults.add(file, lineOffset + e.line(), "is not YAML: " + e.getMessage());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      faults.add(file, lineOffset + line, "is not YAML here: " + e.getProblem());
    } catch (YamlEngineException e) {
      faults.add(file, lineOffset + 1, "is not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }
}
