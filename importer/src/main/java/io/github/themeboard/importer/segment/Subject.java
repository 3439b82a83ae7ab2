package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words that an article keeps using. They tell whether a paragraph behind site furniture goes
 * on with the article or belongs to another one.
 */
final class Subject {
  private static final Set<String> COMMON =
      new HashSet<>(WordFile.bundled("/segment/common.txt").entries());

  /** An article has shown its words by then; more would only cost time. */
  private static final int READ = 1 << 16;

  /** So much of a paragraph tells what it is about. */
  private static final int LOOKED_AT = 800;

  /** In a short article even its own words stand only once. */
  private static final int SHORT = 2500;

  private int least = 1;
  private final Map<String, Integer> counts = new HashMap<>();

  /** Reads what has been said, the title counting double. */
  static Subject of(List<String> said) {
    Subject subject = new Subject();
    int read = 0;
    for (String line : said) {
      int times = read == 0 ? 2 : 1;
      String part = line.substring(0, Math.min(line.length(), READ - read));
      terms(part, term -> subject.counts.merge(term, times, Integer::sum));
      read += part.length();
      if (read >= READ) {
        break;
      }
    }
    subject.least = read < SHORT ? 1 : 2;
    return subject;
  }

  /** How many of the article's own words a paragraph has, each counted once. */
  int shared(String lower) {
    Set<String> shared = new HashSet<>();
    terms(
        lower.substring(0, Math.min(lower.length(), LOOKED_AT)),
        term -> {
          if (counts.getOrDefault(term, 0) >= least) {
            shared.add(term);
          }
        });
    return shared.size();
  }

  /** Words of four letters or more, and every two Chinese characters that stand together. */
  static void terms(String lower, Consumer<String> to) {
    int i = 0;
    while (i < lower.length()) {
      if (Folding.latin(lower.charAt(i))) {
        int end = i;
        while (end < lower.length() && Folding.latin(lower.charAt(end))) {
          end++;
        }
        if (end - i >= 4 && end - i <= 24) {
          offer(lower.substring(i, end), to);
        }
        i = end;
      } else if (i + 1 < lower.length()
          && Folding.ideograph(lower.charAt(i))
          && Folding.ideograph(lower.charAt(i + 1))) {
        offer(lower.substring(i, i + 2), to);
        i++;
      } else {
        i++;
      }
    }
  }

  private static void offer(String term, Consumer<String> to) {
    if (!COMMON.contains(term)) {
      to.accept(term);
    }
  }
}
