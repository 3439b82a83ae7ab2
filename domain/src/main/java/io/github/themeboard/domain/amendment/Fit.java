package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds passages of a text in its corrected form. A passage fits where its exact words stand
 * between the exact words that stood around it; of several such places it is the one of the same
 * rank, as long as there are as many as before. Whatever leaves a doubt does not fit: a passage
 * that only looks alike says something else.
 */
final class Fit {
  private final Text before;
  private final Text after;

  Fit(String before, String after) {
    this.before = new Text(before);
    this.after = new Text(after);
  }

  /**
   * A place in the corrected text.
   *
   * @param start first code point
   * @param end one past the last code point
   */
  record Place(int start, int end) {}

  /** Where a passage stands now; nothing if it is not certain. */
  Optional<Place> of(Passage passage) {
    List<Integer> now = after.placesOf(passage);
    List<Integer> then = before.placesOf(passage);
    int rank = then.indexOf(passage.start());
    boolean again = then.isEmpty() && now.size() == 1; // lost in between, and back
    if (!again && (rank < 0 || now.size() != then.size())) {
      return Optional.empty();
    }
    int start = now.get(again ? 0 : rank);
    return Optional.of(new Place(start, start + passage.end() - passage.start()));
  }

  private record Text(String content) {

    /** First code points of every place with the same words around it. */
    List<Integer> placesOf(Passage passage) {
      List<Integer> places = new ArrayList<>();
      String quote = passage.quote();
      int counted = 0;
      int point = 0;
      for (int at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at + 1)) {
        point += content.codePointCount(counted, at);
        counted = at;
        if (precedes(passage.prefix(), at)
            && content.startsWith(passage.suffix(), at + quote.length())) {
          places.add(point);
        }
      }
      return places;
    }

    private boolean precedes(String prefix, int at) {
      return at >= prefix.length() && content.startsWith(prefix, at - prefix.length());
    }
  }
}
