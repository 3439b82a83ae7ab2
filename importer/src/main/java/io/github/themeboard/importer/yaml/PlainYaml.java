package io.github.themeboard.importer.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The part of YAML that we take: no anchors, aliases and tags, and no deep nesting. It looks at the
 * events of the parser, which needs no stack of its own, before the composer, which does.
 */
final class PlainYaml {
  /** Citations and terms lie some five levels deep; a stack leaves room for far more than this. */
  private static final int MOST_LEVELS = 20;

  private int level;

  /**
   * Reads all events of a text.
   *
   * @throws NotPlain at the first that we do not take
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
      throw new NotPlain(event, "anchors, aliases and tags are not read");
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
      throw new NotPlain(event, "it is nested more than " + MOST_LEVELS + " deep");
    }
    if (event instanceof CollectionEndEvent) {
      level--;
    }
  }

  /** The text has something that we do not take. */
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
