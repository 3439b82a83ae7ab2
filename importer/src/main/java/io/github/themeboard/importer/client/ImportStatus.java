package io.github.themeboard.importer.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param done files that the server is through with
 */
record ImportStatus(String state, String done, String total, List<Item> items) {
  private static final Set<String> STATES =
      Set.of("queued", "running", "done", "failed", "cancelled");
  private static final Set<String> LOST = Set.of("failed", "cancelled");

  /** What became of one file. */
  record Item(String name, boolean imported, String words) {}

  /**
   * Reads a server's answer.
   *
   * @throws IOException if it is none
   */
  static ImportStatus read(byte[] body) throws IOException {
    JsonFields json = JsonFields.read(body, "items");
    String state = json.text("status");
    if (!STATES.contains(state)) {
      throw new IOException("it has no status of an import");
    }
    return new ImportStatus(
        state,
        json.text("done"),
        json.text("total"),
        json.items().stream().map(fields -> item(state, fields)).toList());
  }

  boolean over() {
    return state.equals("done") || LOST.contains(state);
  }

  /** What became of each file, null where the server does not say; the files in the order sent. */
  List<@Nullable Item> items(List<String> names) {
    List<@Nullable Item> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Item named = items.stream().filter(item -> item.name().equals(name)).findFirst().orElse(null);
      // A server may write a name otherwise, but it has no reason to change the order.
      boolean placed = items.size() == names.size() && !names.contains(items.get(i).name());
      found.add(named == null && placed ? items.get(i) : named);
    }
    return found;
  }

  String inWords() {
    String of =
        total.isEmpty() ? "" : ", " + PlainLine.of((done.isEmpty() ? "0" : done) + " of " + total);
    return state + of;
  }

  private static Item item(String state, Map<String, String> fields) {
    String status = fields.getOrDefault("status", "");
    String error = fields.getOrDefault("error", "");
    boolean lost =
        !error.isEmpty()
            || LOST.contains(status)
            || LOST.contains(state) && !status.equals("done") && !status.equals("imported");
    String words = lost ? lost(status, error, state) : imported(fields);
    return new Item(fields.getOrDefault("name", ""), !lost, PlainLine.of(words));
  }

  private static String lost(String status, String error, String state) {
    return error.isEmpty() ? (LOST.contains(status) ? status : state) + " on the server" : error;
  }

  private static String imported(Map<String, String> fields) {
    String duplicate = fields.getOrDefault("duplicateOf", "");
    if (!duplicate.isEmpty()) {
      return "duplicate of article " + duplicate;
    }
    String article = fields.getOrDefault("articleId", "");
    return "imported"
        + (article.isEmpty() ? "" : " as article " + article)
        + ": "
        + count(fields, "new")
        + " new, "
        + count(fields, "confirms")
        + " confirming, "
        + count(fields, "conflicts")
        + " conflicting, "
        + count(fields, "held")
        + " held";
  }

  private static String count(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "0");
  }
}
