package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where a text counts a stage: "First Gate", "Stage 2", 第三阶段.
 *
 * @param kind what the text calls its stages
 * @param order from 1
 * @param block index of its line
 * @param name what it calls this one, if it does so here
 * @param heads whether its line begins here
 */
record StageLabel(
    String kind, int order, int block, Span label, @Nullable Span name, boolean heads) {
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_NAME = 60;

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight");
  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii");
  private static final String NUMERALS = "一二三四五六七八";

  private static final String ENGLISH_KIND = StageWords.bundled().alternatives(false);
  private static final String CHINESE_KIND = StageWords.bundled().alternatives(true);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:the )?(?:("
              + String.join("|", ORDINALS)
              + ") ("
              + ENGLISH_KIND
              + ")"
              + "|("
              + ENGLISH_KIND
              + ") ?#?(\\d|"
              + String.join("|", NUMBERS)
              + "|viii|vii|vi|iv|v|iii|ii|i))(?![a-z\\d])");
  private static final Pattern CHINESE =
      Pattern.compile(
          "第([" + NUMERALS + "1-8])(?:个|大)?(" + CHINESE_KIND + ")|(阶段|步骤)([" + NUMERALS + "1-8])");
  private static final Pattern CHINESE_WORD =
      Pattern.compile("([" + NUMERALS + "])是([^，。;、:,]{1,16}阶段)");

  /** What a label can begin with; the clauses of most articles begin with something else. */
  private static final String BEGINNINGS = beginnings();

  private static String beginnings() {
    StringBuilder beginnings = new StringBuilder("t第阶步" + NUMERALS);
    ORDINALS.forEach(word -> beginnings.append(word.charAt(0)));
    for (String kind : ENGLISH_KIND.split("\\|")) {
      beginnings.append(kind.charAt(0));
    }
    return beginnings.toString();
  }

  /** Words around a clinical trial: its phases are no framework. */
  private static final Pattern CLINICAL =
      Pattern.compile("trial|clinical|study|studies|patient|pivotal|dose|临床|受试");

  /** The label that begins at a place. */
  static @Nullable StageLabel at(String lower, int at, Span line, int block, boolean heads) {
    int limit = Math.min(line.end(), at + LONGEST_LABEL);
    char first = lower.charAt(at);
    if (BEGINNINGS.indexOf(first) < 0) {
      return null;
    }
    Matcher m = NUMERALS.indexOf(first) < 0 ? null : look(CHINESE_WORD, lower, at, limit);
    if (m != null) {
      return new StageLabel(
          "是阶段",
          NUMERALS.indexOf(m.group(1)) + 1,
          block,
          new Span(at, m.end()),
          new Span(m.start(2), m.end(2)),
          heads);
    }
    m = Folding.ideograph(first) ? look(CHINESE, lower, at, limit) : null;
    if (m != null) {
      boolean before = m.group(1) != null;
      String number = before ? m.group(1) : m.group(4);
      String kind = before ? m.group(2) : m.group(3);
      return named(kind, numeral(number), block, new Span(at, m.end()), lower, line, heads);
    }
    m = Folding.ideograph(first) ? null : look(ENGLISH, lower, at, limit);
    if (m == null || clinical(lower, m.end(), line.end())) {
      return null;
    }
    String kind = m.group(2) != null ? m.group(2) : m.group(3);
    int order = m.group(1) != null ? ORDINALS.indexOf(m.group(1)) + 1 : number(m.group(4));
    return named(kind, order, block, new Span(at, m.end()), lower, line, heads);
  }

  StageLabel withName(Span found) {
    return new StageLabel(kind, order, block, label, found, heads);
  }

  /** Whether nothing stands behind the label, so that the next line may be the name. */
  boolean alone(Span line) {
    return name == null && heads && label.end() == line.end();
  }

  private static boolean clinical(String lower, int at, int end) {
    return CLINICAL.matcher(lower.substring(at, Math.min(end, at + 40))).find();
  }

  private static StageLabel named(
      String kind, int order, int block, Span label, String lower, Span line, boolean heads) {
    return new StageLabel(kind, order, block, label, name(lower, label.end(), line.end()), heads);
  }

  private static @Nullable Span name(String lower, int from, int end) {
    int at = spaces(lower, from, end);
    if (at < end && (lower.charAt(at) == '(' || lower.charAt(at) == '[')) {
      int close = closing(lower, at, end);
      if (close < 0) {
        return null;
      }
      if (word(lower, at + 1, close) && !Folding.digit(lower.charAt(at + 1))) {
        return new Span(at + 1, close);
      }
      at = spaces(lower, close + 1, end);
    }
    int behind = separator(lower, at, end);
    return behind < 0 ? null : named(lower, behind, end);
  }

  private static @Nullable Span named(String lower, int from, int end) {
    int start = from;
    while (start < end && " *\"“「".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    int limit = Math.min(end, start + LONGEST_NAME);
    int stop = start;
    while (stop < limit && !ends(lower, stop, end)) {
      stop++;
    }
    if (stop == limit && limit < end) {
      return null;
    }
    int to = stop;
    while (to > start && " *\"”」".indexOf(lower.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean figure = to > start && Folding.digit(lower.charAt(start));
    return !figure && word(lower, start, to) ? new Span(start, to) : null;
  }

  private static boolean ends(String lower, int at, int end) {
    char c = lower.charAt(at);
    if ("。，;:(|—–!?".indexOf(c) >= 0) {
      return true;
    }
    boolean spaced = at + 1 >= end || lower.charAt(at + 1) == ' ';
    return (c == '.' || c == ',' || c == '-' && lower.charAt(at - 1) == ' ') && spaced;
  }

  /** Behind the mark or word that parts a label from its name, or -1. */
  private static int separator(String lower, int at, int end) {
    int i = at;
    while (i < end && "·:—–-|~*• ".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    if (i > at && i < end) {
      return i;
    }
    for (String verb : List.of("is called ", "is the ", "is ", "covers ", "是指", "是", "为", "即")) {
      if (lower.startsWith(verb, at)) {
        return at + verb.length();
      }
    }
    return -1;
  }

  private static int spaces(String lower, int from, int end) {
    int i = from;
    while (i < end && lower.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int closing(String lower, int open, int end) {
    for (int i = open + 1; i < Math.min(end, open + LONGEST_NAME); i++) {
      if (lower.charAt(i) == ')' || lower.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  /** At least two letters. */
  private static boolean word(String lower, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = lower.charAt(i);
      letters += Folding.latin(c) || Folding.ideograph(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  private static int number(String word) {
    if (Folding.digit(word.charAt(0))) {
      return word.charAt(0) - '0';
    }
    int number = NUMBERS.indexOf(word);
    return number >= 0 ? number + 1 : ROMANS.indexOf(word) + 1;
  }

  private static int numeral(String word) {
    int numeral = NUMERALS.indexOf(word);
    return numeral >= 0 ? numeral + 1 : word.charAt(0) - '0';
  }

  private static @Nullable Matcher look(Pattern pattern, String text, int at, int limit) {
    Matcher m = pattern.matcher(text);
    m.region(at, limit);
    m.useTransparentBounds(true);
    return m.lookingAt() ? m : null;
  }
}
