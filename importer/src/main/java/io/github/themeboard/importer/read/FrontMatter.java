package io.github.themeboard.importer.read;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML block at the top of a Markdown file: the first word of each field that has one. It reads
 * the parser's events, so that neither aliases nor depth cost anything; what is not YAML says
 * nothing.
 */
final class FrontMatter {
  private static final String FENCE = "---\n";
  private static final int MOST_CHARACTERS = 1 << 16;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();

  private final Map<String, String> words = new HashMap<>();
  private @Nullable String key;
  private int level;

  private FrontMatter() {}

  /** Whether a text opens a block with a field in it, and not just with a rule. */
  static boolean startsIn(String head) {
    String text = head.replace("\r\n", "\n");
    return text.startsWith(FENCE)
        && text.indexOf("\n---", FENCE.length()) > 0
        && !printed(text).equals(Printed.NOTHING);
  }

  static Printed printed(String text) {
    int close = text.startsWith(FENCE) ? text.indexOf("\n---", FENCE.length() - 1) : -1;
    if (close < 0 || close > MOST_CHARACTERS) {
      return Printed.NOTHING;
    }
    FrontMatter front = new FrontMatter();
    try {
      front.read(new Parse(SETTINGS).parseString(text.substring(FENCE.length() - 1, close + 1)));
    } catch (YamlEngineException e) {
      return Printed.NOTHING;
    }
    return front.printed();
  }

  private void read(Iterable<Event> events) {
    Iterator<Event> each = events.iterator();
    while (each.hasNext()) {
      Event event = each.next();
      if (event instanceof CollectionStartEvent) {
        level++;
        boolean fields = event instanceof MappingStartEvent;
        if (level == 1 && !fields) {
          return;
        }
        key = fields ? null : key;
      } else if (event instanceof CollectionEndEvent) {
        level--;
        key = level == 1 ? null : key;
      } else if (event instanceof ScalarEvent scalar) {
        put(scalar.getValue());
      }
    }
  }

  /** A list of one level gives its first word: articles name several authors. */
  private void put(String word) {
    if (level == 1 && key == null) {
      key = word;
    } else if (key != null && level <= 2) {
      words.putIfAbsent(key, word);
      key = level == 1 ? null : key;
    }
  }

  private Printed printed() {
    return new Printed(
        Claim.name(first("title")),
        Claim.name(first("author", "authors")),
        Claim.name(first("publisher", "source")),
        Claim.name(first("house")),
        Claim.url(first("url", "link", "canonical")),
        Claim.day(first("published", "date")),
        Claim.language(first("lang", "language")));
  }

  private @Nullable String first(String... keys) {
    for (String name : keys) {
      if (words.containsKey(name)) {
        return words.get(name);
      }
    }
    return null;
  }
}
