package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.UnknownNames.Guess;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs of capitalised words that may be companies. */
final class EnglishGuesses {
  private static final int MOST_WORDS = 5;
  private static final int STRONG = 4;
  private static final int WEAK = 2;

  private final CompanyContext context = new CompanyContext();
  private final Set<String> legal;
  private final Set<String> trades;
  private final Set<String> never;
  private final Set<String> links;
  private final Set<String> openers;
  private final Set<String> goods;

  EnglishGuesses() {
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    legal = new HashSet<>(words.section("legal forms"));
    trades = new HashSet<>(words.section("trades at the end of a company's name"));
    never = new HashSet<>(words.section("capitalised words of what is no company"));
    links = Set.of("of", "the", "&", "de");
    openers = new HashSet<>(words.section("words that open a sentence or an apposition"));
    goods = new HashSet<>(words.section("goods behind a brand"));
  }

  List<Guess> in(Anatomy anatomy, Line line) {
    List<Guess> guesses = new ArrayList<>();
    boolean heading = line.block().role() == Role.HEADING || line.block().role() == Role.TITLE;
    String text = anatomy.folded();
    int i = line.start();
    while (i < line.end()) {
      if (!letter(text, i) || i > 0 && wordly(text.charAt(i - 1))) {
        i++;
        continue;
      }
      int wordEnd = wordEnd(text, i, line.end());
      int end = capital(text, i, wordEnd) ? run(text, i, line.end()) : i;
      if (end > i) {
        Span span = withoutOpeners(text, i, end);
        if (span != null && !line.taken(span.start(), span.end())) {
          int weight = weight(anatomy, line, span, heading);
          if (weight > 0) {
            guesses.add(new Guess(span, weight));
          }
        }
        i = end;
      } else {
        i = wordEnd;
      }
    }
    return guesses;
  }

  /** The end of the capitalised words that begin at a place; the place itself if none do. */
  private int run(String text, int start, int limit) {
    int end = start;
    int at = start;
    for (int words = 0; words < MOST_WORDS + 2; words++) {
      int wordEnd = wordEnd(text, at, limit);
      if (capital(text, at, wordEnd)) {
        end = wordEnd;
      } else if (end == start || !links.contains(text.substring(at, wordEnd))) {
        break;
      }
      if (wordEnd + 1 >= limit
          || text.charAt(wordEnd) != ' '
          || !inWord(text.charAt(wordEnd + 1))) {
        break;
      }
      at = wordEnd + 1;
    }
    return end;
  }

  private @Nullable Span withoutOpeners(String text, int from, int end) {
    int start = from;
    while (start < end) {
      int space = space(text, start, end);
      if (space == end) {
        break;
      }
      String word = text.substring(start, space);
      if (!openers.contains(word) && !(start > from && links.contains(word))) {
        break;
      }
      start = space + 1;
    }
    return end - start >= 3
            && letter(text, start)
            && capital(text, start, wordEnd(text, start, end))
        ? new Span(start, end)
        : null;
  }

  private int weight(Anatomy anatomy, Line line, Span span, boolean heading) {
    String[] words = span.in(anatomy.folded()).split(" ");
    String last = words[words.length - 1];
    for (String word : words) {
      if (never.contains(word)) {
        return 0;
      }
    }
    if (openers.contains(words[0]) || person(anatomy.folded(), span)) {
      return 0;
    }
    int weight = 0;
    boolean shouted = words.length == 1 && last.length() <= 5 && last.equals(upper(last));
    if (words.length > 1 && legal.contains(last)) {
      weight += STRONG;
    } else if (words.length > 1
        && trades.contains(last)
        && !heading
        && !trades.contains(words[0])) {
      weight += STRONG;
    }
    if (heading || shouted || good(anatomy.folded(), span.end(), line.end())) {
      return weight;
    }
    if (Neighbours.before(anatomy, line, span.start())
        || Neighbours.behind(anatomy, line, span.end())) {
      weight += STRONG;
    }
    if (context.before(anatomy, span.start())) {
      weight += STRONG;
    }
    if (context.behind(anatomy, span.end(), line.end())) {
      weight += words.length > 1 || span.start() > line.start() ? WEAK : 1;
    }
    return weight;
  }

  /** "Nvidia and Blackwell chips": what follows tells a brand of goods. */
  private boolean good(String text, int end, int limit) {
    if (end + 1 >= limit || text.charAt(end) != ' ') {
      return false;
    }
    String next = text.substring(end + 1, wordEnd(text, end + 1, limit));
    return goods.contains(Folding.lower(next)) || !next.isEmpty() && Folding.digit(next.charAt(0));
  }

  private static boolean person(String text, Span span) {
    int from = Math.max(0, span.start() - 5);
    String before = text.substring(from, span.start());
    return before.endsWith("Mr. ")
        || before.endsWith("Mr ")
        || before.endsWith("Ms ")
        || before.endsWith("Ms. ")
        || before.endsWith("Dr ")
        || before.endsWith("Dr. ");
  }

  /** Whether a word begins with a capital, or has one inside as aiXscale has. */
  private static boolean capital(String text, int from, int to) {
    if (from == to || !Folding.latin(text.charAt(from))) {
      return false;
    }
    return Character.isUpperCase(text.charAt(from))
        || to - from > 3
            && (Character.isUpperCase(text.charAt(from + 1))
                || Character.isUpperCase(text.charAt(from + 2)));
  }

  private static String upper(String word) {
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  private static int wordEnd(String text, int at, int limit) {
    int i = at;
    while (i < limit && inWord(text.charAt(i))) {
      i++;
    }
    // A possessive is no part of a name.
    if (i - at > 2 && text.startsWith("'s", i - 2)) {
      i -= 2;
    }
    while (i > at && (text.charAt(i - 1) == '-' || text.charAt(i - 1) == '\'')) {
      i--;
    }
    return Math.max(i, Math.min(at + 1, limit));
  }

  private static boolean inWord(char c) {
    return wordly(c) || c == '-' || c == '\'' || c == '&';
  }

  private static boolean wordly(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  private static boolean letter(String text, int at) {
    return Folding.latin(text.charAt(at));
  }

  private static int space(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != ' ') {
      i++;
    }
    return i;
  }
}
