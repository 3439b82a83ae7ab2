package io.github.themeboard.importer.pack;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The part of YAML that a pack takes: no anchors, aliases and tags, and no deep nesting. It looks
 * at the events of the parser, which needs no stack of its own, before the composer, which does.
 */
final class PlainYaml {
  /** A fact's citation lies four levels deep, so that this leaves room; a stack leaves far more. */
  private static final int MOST_LEVELS = 20;

  private int level;

  /**
   * Reads all events of a text.
   *
   * @throws NotPlain at the first that a pack does not take
   */
  void check(Iterable<Event> events) {
    for (Event event : events) {
      checkName(event);
      checkLevel(event);
    }
  }

  private static void checkName(Event event) {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (anchored || tag(event).isPresent()) {
      throw new NotPlain(event, "a pack takes plain YAML, without anchors, aliases and tags");
    }
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  private void checkLevel(Event event) {
    if (event instanceof CollectionStartEvent && ++level > MOST_LEVELS) {
      throw new NotPlain(event, "a pack takes plain YAML, nested at most " + MOST_LEVELS + " deep");
    }
    if (event instanceof CollectionEndEvent) {
      level--;
    }
  }

  /** The text has something that a pack does not take. */
  static final class NotPlain extends RuntimeException {
    private final int line;

    private NotPlain(Event event, String message) {
      super(message);
      this.line = event.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** From 1. */
    int line() {
      return line;
    }
  }
}
