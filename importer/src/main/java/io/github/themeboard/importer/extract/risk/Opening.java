package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.RiskHeading;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a line begins to list risks: a heading at the beginning of a sentence, or behind one a
 * sentence that says what the risks are.
 *
 * @param behind where the risks, or the sentence that names them, begin
 */
record Opening(int start, int behind) {
  /** A heading shows itself within so many characters. */
  private static final int SIGHT = 120;

  /** One line may hold several: "Upside risks: ... Downside risks: ..." */
  static List<Opening> in(String lower, Block block) {
    List<Opening> openings = new ArrayList<>();
    for (int at = block.start(); at < block.end(); at = nextSentence(lower, at, block)) {
      int behind = heading(lower, at, block);
      if (behind >= 0) {
        openings.add(new Opening(at, behind));
      } else if (!openings.isEmpty() && at >= openings.get(openings.size() - 1).behind() + 2) {
        RiskSentence sentence = RiskSentence.at(lower, at, block.end());
        if (sentence != null && sentence.sure()) {
          openings.add(new Opening(at, at));
        }
      }
    }
    return openings;
  }

  /** Where the risks begin behind a heading at a place, or -1. */
  private static int heading(String lower, int at, Block block) {
    int limit = Math.min(block.end(), at + SIGHT);
    int after = RiskHeading.after(lower.substring(at, limit));
    boolean cut = after >= 0 && at + after == limit && limit < block.end();
    boolean within = at > block.start() && after >= 0 && at + after == block.end();
    // In the middle of a line a heading has a colon; "投资风险。" ends a sentence.
    return after < 0 || cut || within && lower.charAt(block.end() - 1) != ':' ? -1 : at + after;
  }

  /** The beginning of the next sentence of a line. */
  static int nextSentence(String lower, int at, Block block) {
    for (int i = at; i < block.end(); i++) {
      char c = lower.charAt(i);
      boolean stop =
          "。;!?".indexOf(c) >= 0
              || c == '.' && i + 1 < block.end() && lower.charAt(i + 1) == ' '
              || c == ':' && i - block.start() <= 12;
      if (stop) {
        int next = i + 1;
        while (next < block.end() && " \"')]*".indexOf(lower.charAt(next)) >= 0) {
          next++;
        }
        if (next > at) {
          return next;
        }
      }
    }
    return block.end();
  }
}
