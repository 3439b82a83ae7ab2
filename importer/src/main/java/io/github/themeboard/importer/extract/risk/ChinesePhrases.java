package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts a Chinese sentence into the risks that it lists by 、 ， 和 and 以及. */
final class ChinesePhrases {
  /** What stands before 和, 与 or 及 when it is the second half of a word: 不及, 参与, 缓和. */
  private static final String HALVES = "不涉普波触顾危参给赋缓饱温总";

  /** A subject and what happens to it take so many characters. */
  private static final int LEAST_CLAUSE = 6;

  private final RiskWords words;
  private final String lower;

  ChinesePhrases(RiskWords words, String lower) {
    this.words = words;
    this.lower = lower;
  }

  /** The risks of a sentence, or the sentence itself where it lists none. */
  List<Span> in(Span sentence, boolean stated) {
    List<Span> words = sharingOneRisk(sentence);
    if (words.size() > 2) {
      return words;
    }
    List<Span> phrases = new ArrayList<>();
    int from = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int skip = conjunction(i, sentence.end());
      if (skip > 0 && parts(from, i, skip, sentence.end(), stated)) {
        phrases.add(new Span(from, i));
        from = i + skip;
        i += skip - 1;
      }
    }
    phrases.add(new Span(from, sentence.end()));
    return phrases;
  }

  /** 政策、汇率、利率风险: words that share the last one; nothing where they do not. */
  private List<Span> sharingOneRisk(Span sentence) {
    List<Span> words = new ArrayList<>();
    int from = sentence.start();
    for (int i = from; i <= sentence.end(); i++) {
      if (i == sentence.end() || lower.charAt(i) == '、') {
        if (i - from < 2 || i - from > 8) {
          return List.of();
        }
        words.add(new Span(from, i));
        from = i + 1;
      } else if ("，,; ".indexOf(lower.charAt(i)) >= 0) {
        return List.of();
      }
    }
    return lower.startsWith("风险", sentence.end() - 2) ? words : List.of();
  }

  /** How long the mark or word is that may part two phrases here, or 0. */
  private int conjunction(int at, int limit) {
    return switch (lower.charAt(at)) {
      case '、', '，', ' ', '/', '|' -> 1;
      case '和', '与', '及' -> at > 0 && HALVES.indexOf(lower.charAt(at - 1)) < 0 ? 1 : 0;
      case ',' -> at + 1 < limit && Folding.digit(lower.charAt(at + 1)) ? 0 : 1;
      case '以' -> at + 1 < limit && lower.charAt(at + 1) == '及' ? 2 : 0;
      default -> 0;
    };
  }

  private boolean parts(int from, int at, int skip, int limit, boolean stated) {
    // What a phrase ends with shows within a few characters.
    String left = lower.substring(Math.max(from, at - 24), at);
    int behind = at + skip;
    if (left.length() < 4 || limit - behind < 4) {
      return false;
    }
    char mark = lower.charAt(at);
    String right = lower.substring(behind, Math.min(limit, behind + 40));
    if (words.consequence(right)) {
      return false;
    }
    if (stated && (mark == '、' || mark == '以')) {
      return true;
    }
    // Without a sentence that calls them risks, both sides must sound like one.
    String next = firstPhrase(right);
    return words.closes(left) && (words.closes(next) || mark == '、' && clauses(left, next));
  }

  /** 终端需求复苏延后、产能过剩压抑扩产意愿: long enough to say what happens, not only to whom. */
  private boolean clauses(String left, String right) {
    return left.length() >= LEAST_CLAUSE && right.length() >= LEAST_CLAUSE && words.sign(right);
  }

  private static String firstPhrase(String right) {
    for (int i = 0; i < right.length(); i++) {
      if (i >= 4 && "、，, ".indexOf(right.charAt(i)) >= 0) {
        return right.substring(0, i);
      }
    }
    return right;
  }
}
