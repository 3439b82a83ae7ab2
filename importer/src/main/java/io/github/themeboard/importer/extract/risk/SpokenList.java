package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text that a short sentence or a question announces as risks: "A last word on risks.
 * First, ... Second, ...".
 */
final class SpokenList {
  /** An announcement is short; a longer sentence says something itself. */
  private static final int LONGEST = 90;

  private static final List<String> RISK =
      List.of("风险", "risks", "worries", "worry us", "go wrong", "goes wrong", "不确定性");

  /** Who speaks of measures against risks lists the measures. */
  private static final List<String> MEASURES =
      List.of(
          "控制", "防范", "化解", "降低", "应对", "管理", "规避", "减少", "可控", "对冲", "抵御", "mitigat", "reduc",
          "manage", "hedg", "limit", "avoid", "control", "despite", "offset", "spread");

  private static final List<String> ANSWERS = List.of("answer", "a", "答", "专家");

  private SpokenList() {}

  /** The text behind the announcement in a line, or the line below a question. */
  static @Nullable Span behind(Anatomy anatomy, int index) {
    Block block = anatomy.blocks().get(index);
    String lower = anatomy.lower();
    for (Span sentence : Stops.sentences(lower, anatomy.folded(), block.span())) {
      if (announces(sentence.in(lower))) {
        return sentence.end() + 1 < block.end()
            ? new Span(sentence.end() + 1, block.end())
            : question(lower, block) ? below(anatomy, index) : null;
      }
    }
    return null;
  }

  /** Behind "A1:" or 答：; where none stands there, the beginning of the stretch. */
  static int pastAnswer(String lower, Span spoken) {
    for (String answer : ANSWERS) {
      if (lower.startsWith(answer, spoken.start())) {
        int at = spoken.start() + answer.length();
        while (at < spoken.end() && Folding.digit(lower.charAt(at))) {
          at++;
        }
        return at < spoken.end() && lower.charAt(at) == ':' ? at + 1 : spoken.start();
      }
    }
    return spoken.start();
  }

  private static boolean announces(String sentence) {
    return sentence.length() <= LONGEST && holds(sentence, RISK) && !holds(sentence, MEASURES);
  }

  private static boolean holds(String sentence, List<String> words) {
    return words.stream().anyMatch(sentence::contains);
  }

  private static boolean question(String lower, Block block) {
    return lower.charAt(block.end() - 1) == '?';
  }

  private static @Nullable Span below(Anatomy anatomy, int index) {
    if (index + 1 >= anatomy.blocks().size()) {
      return null;
    }
    Block below = anatomy.blocks().get(index + 1);
    return below.role().said() ? below.span() : null;
  }
}
