package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that tell a risk from what stands around it. They are data: {@code risk-words.txt}. */
final class RiskWords {
  private static final String FILE = "/extract/risk-words.txt";

  /** A heading, or the opening of a sentence that ends the list, shows itself at once. */
  private static final int LONGEST_SIGHT = 400;

  private final Map<Character, List<String>> closings = new HashMap<>();
  private final List<String> consequences;
  private final List<String> signs;
  private final List<String> ends;
  private final List<String> disclaimers;
  private final List<String> intros;
  private final List<String> explanations;

  private RiskWords(WordFile words) {
    for (String closing : section(words, "closing")) {
      closings.merge(closing.charAt(closing.length() - 1), List.of(closing), RiskWords::together);
    }
    consequences = section(words, "consequence");
    signs = section(words, "sign");
    ends = section(words, "end");
    disclaimers = section(words, "disclaimer");
    intros = section(words, "intro");
    explanations = section(words, "explanation");
  }

  static RiskWords bundled() {
    return Bundled.WORDS;
  }

  private static final class Bundled {
    private static final RiskWords WORDS = new RiskWords(WordFile.bundled(FILE));
  }

  private static List<String> together(List<String> a, List<String> b) {
    String[] all = Arrays.copyOf(a.toArray(new String[0]), a.size() + b.size());
    System.arraycopy(b.toArray(new String[0]), 0, all, a.size(), b.size());
    return List.of(all);
  }

  private static List<String> section(WordFile words, String name) {
    return words.section(name).stream()
        .map(Folding::fold)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .toList();
  }

  /** Whether a Chinese phrase says all that a risk has to say. */
  boolean closes(String phrase) {
    String bare = phrase.endsWith("等") ? phrase.substring(0, phrase.length() - 1) : phrase;
    if (bare.isEmpty()) {
      return false;
    }
    for (String word : closings.getOrDefault(bare.charAt(bare.length() - 1), List.of())) {
      if (bare.endsWith(word) && bare.length() >= word.length() + 2) {
        return true;
      }
    }
    return false;
  }

  boolean consequence(String phrase) {
    return starts(phrase, consequences);
  }

  boolean sign(String lower) {
    return holds(sight(lower), signs);
  }

  boolean namesRisk(String phrase) {
    return sign(phrase) || closes(phrase);
  }

  boolean ends(String lower) {
    int from = 0;
    while (from < lower.length()
        && "#*▍■●◆★▌[(<>|•· 0123456789.、)".indexOf(lower.charAt(from)) >= 0) {
      from++;
    }
    String line = lower.substring(from, Math.min(lower.length(), from + 40));
    return starts(line, ends) || starts(pastNumeral(line), ends);
  }

  private static String pastNumeral(String line) {
    int i = 0;
    while (i < line.length() && "一二三四五六七八九十".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i > 0 && i + 1 < line.length() && "、.)".indexOf(line.charAt(i)) >= 0
        ? line.substring(i + 1).strip()
        : line;
  }

  boolean disclaims(String lower) {
    return holds(sight(lower), disclaimers);
  }

  /** Whether a sentence begins as one that goes on about the risk named before it. */
  boolean explains(String sentence) {
    return starts(sentence, explanations);
  }

  /** Announces a list and is not part of it. */
  boolean announces(String lower) {
    String bare = lower.strip();
    return bare.endsWith(":")
        || bare.length() <= 60
            && (holds(bare, intros) && (bare.endsWith(".") || bare.endsWith("。")));
  }

  private static String sight(String lower) {
    return lower.length() <= LONGEST_SIGHT ? lower : lower.substring(0, LONGEST_SIGHT);
  }

  private static boolean starts(String line, List<String> starts) {
    for (String start : starts) {
      if (line.startsWith(start) && !letterAt(line, start.length(), start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String line, List<String> words) {
    for (String word : words) {
      if (stands(line, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins somewhere in a line; one of three letters must also end there. */
  static boolean stands(String line, String word) {
    if (!Folding.latin(word.charAt(0))) {
      return line.contains(word);
    }
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      if ((at == 0 || !Folding.latin(line.charAt(at - 1)))
          && (word.length() > 3 || !letterAt(line, at + word.length(), word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean letterAt(String line, int at, String word) {
    return at < line.length()
        && Folding.latin(word.charAt(word.length() - 1))
        && Folding.latin(line.charAt(at));
  }
}
