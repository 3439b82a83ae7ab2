package io.github.themeboard.app.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which words of a sentence another one has instead. */
final class WordEdits {
  /** A word with its digits and signs, one Chinese character, a run of spaces, or a sign. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

  private WordEdits() {}

  /**
   * A run of words.
   *
   * @param marked whether only this sentence has them
   */
  record Part(String text, boolean marked) {}

  /**
   * Both sentences in parts.
   *
   * @param before what only the first has is marked
   * @param after what only the second has is marked
   */
  record Both(List<Part> before, List<Part> after) {}

  static Both of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<Part> oldParts = new ArrayList<>();
    List<Part> nowParts = new ArrayList<>();
    for (AbstractDelta<String> run : DiffUtils.diff(old, now, true).getDeltas()) {
      boolean marked = run.getType() != DeltaType.EQUAL;
      add(oldParts, run.getSource().getLines(), marked);
      add(nowParts, run.getTarget().getLines(), marked);
    }
    return new Both(oldParts, nowParts);
  }

  private static void add(List<Part> parts, List<String> words, boolean marked) {
    if (!words.isEmpty()) {
      parts.add(new Part(String.join("", words), marked));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
