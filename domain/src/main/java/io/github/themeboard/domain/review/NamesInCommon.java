package io.github.themeboard.domain.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two names can be those of one company: one of them holds the other whole, legal forms
 * aside, as "SMIC (Shanghai)" holds "SMIC Ltd.".
 */
final class NamesInCommon {
  private static final Set<String> FORMS =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "plc",
          "ag",
          "se",
          "sa",
          "nv",
          "gmbh",
          "group",
          "holding",
          "holdings",
          "the");

  private static final Pattern CHINESE_FORMS = Pattern.compile("股份|集团|控股|有限|责任|公司");

  /** A single Chinese character, or two letters, are in too many names. */
  private static final int LEAST_LETTERS = 3;

  private NamesInCommon() {}

  /** Whether they can be. The names are plain, as the register writes them. */
  static boolean are(String one, String other) {
    if (one.strip().equals(other.strip())) {
      return true;
    }
    List<String> a = words(one);
    List<String> b = words(other);
    return a.size() <= b.size() ? within(a, b) : within(b, a);
  }

  private static boolean within(List<String> shorter, List<String> longer) {
    return (shorter.equals(longer) || telling(shorter))
        && !shorter.isEmpty()
        && Collections.indexOfSubList(longer, shorter) >= 0;
  }

  private static boolean telling(List<String> words) {
    int ideographs = 0;
    int letters = 0;
    for (String word : words) {
      if (Character.isIdeographic(word.codePointAt(0))) {
        ideographs++;
      } else {
        letters += word.length();
      }
    }
    return ideographs > 1 || letters >= LEAST_LETTERS;
  }

  /** Words of letters, and Chinese characters one by one, without the legal form. */
  private static List<String> words(String name) {
    String bare = CHINESE_FORMS.matcher(name).replaceAll("");
    List<String> all = split(bare.isBlank() ? name : bare);
    List<String> own = all.stream().filter(w -> !FORMS.contains(w)).toList();
    return own.isEmpty() ? all : own;
  }

  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : (name.toLowerCase(Locale.ROOT) + " ").codePoints().toArray()) {
      boolean alone = Character.isIdeographic(c);
      if (Character.isLetterOrDigit(c) && !alone) {
        word.appendCodePoint(c);
        continue;
      }
      if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (alone) {
        words.add(Character.toString(c));
      }
    }
    return words;
  }
}
