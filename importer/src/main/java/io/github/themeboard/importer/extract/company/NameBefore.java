package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a name begins that is known to end at a place, before a ticker say. */
final class NameBefore {
  private static final int LONGEST_CHINESE = 24;
  private static final int MOST_WORDS = 7;

  private final Phrases<Boolean> leads = new Phrases<>();
  private final Set<String> openers;
  private final Set<String> links;
  private final Set<String> legalForms;

  NameBefore() {
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    words.section("leads before a Chinese name").forEach(w -> leads.add(w, true));
    openers = new HashSet<>(words.section("words that open a sentence or an apposition"));
    links = new HashSet<>(words.section("small words inside a name"));
    legalForms = new HashSet<>(words.section("legal forms"));
  }

  /** The name that ends at a place of a line; null if there is none. */
  @Nullable Span endingAt(String folded, String lower, int from, int end) {
    int last = end;
    while (last > from && " \"'*_“”".indexOf(folded.charAt(last - 1)) >= 0) {
      last--;
    }
    if (last <= from) {
      return null;
    }
    char c = folded.charAt(last - 1);
    if (Folding.ideograph(c) || chineseBehind(folded, from, last)) {
      return chinese(folded, lower, from, last);
    }
    return english(folded, from, last);
  }

  /** 京东方A ends with a Latin letter and is Chinese all the same. */
  private static boolean chineseBehind(String text, int from, int end) {
    int i = end - 1;
    while (i > from && i > end - 4 && (Folding.latin(text.charAt(i)) || text.charAt(i) == '-')) {
      i--;
    }
    return Folding.ideograph(text.charAt(i));
  }

  private @Nullable Span chinese(String folded, String lower, int from, int end) {
    int start = end;
    while (start > from && start > end - LONGEST_CHINESE && partOfName(folded.charAt(start - 1))) {
      start--;
    }
    int i = start;
    while (i < end - 2) {
      Phrases.Found<Boolean> lead = leads.at(folded, lower, i, end - 1);
      if (lead == null) {
        i++;
      } else {
        i = lead.end();
        start = i;
      }
    }
    return end - start >= 2 ? new Span(start, end) : null;
  }

  private static boolean partOfName(char c) {
    return Folding.ideograph(c)
        || Folding.latin(c)
        || Folding.digit(c)
        || c == '-'
        || c == '·'
        || c == '&';
  }

  private @Nullable Span english(String text, int from, int end) {
    int start = end;
    int at = end;
    for (int words = 0; words < MOST_WORDS && at > from; words++) {
      int wordStart = at;
      while (wordStart > from && inWord(text.charAt(wordStart - 1))) {
        wordStart--;
      }
      String word = text.substring(wordStart, at);
      boolean capital = word.chars().anyMatch(Character::isUpperCase);
      if (wordStart == at || word.endsWith("'s") || !capital && !links.contains(word)) {
        break;
      }
      if (capital) {
        start = wordStart;
      }
      at = wordStart;
      if (at > from && text.charAt(at - 1) == ' ') {
        at--;
      } else {
        break;
      }
      if (at > from && text.charAt(at - 1) == ',' && legalForms.contains(word.replace(".", ""))) {
        at--;
      } else if (at > from
          && text.charAt(at - 1) == '.'
          && !legalForms.contains(wordEndingAt(text, from, at - 1))) {
        break;
      }
    }
    return withoutOpeners(text, start, end);
  }

  private static String wordEndingAt(String text, int from, int end) {
    int start = end;
    while (start > from && end - start < 8 && inWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private @Nullable Span withoutOpeners(String text, int from, int end) {
    int start = from;
    while (start < end) {
      int space = space(text, start, end);
      if (space == end || !openers.contains(text.substring(start, space))) {
        break;
      }
      start = space + 1;
    }
    return end - start >= 2 && text.substring(start, end).chars().anyMatch(Character::isLetter)
        ? new Span(start, end)
        : null;
  }

  private static boolean inWord(char c) {
    return Folding.latin(c) || Folding.digit(c) || "&'-./".indexOf(c) >= 0;
  }

  private static int space(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != ' ') {
      i++;
    }
    return i;
  }
}
