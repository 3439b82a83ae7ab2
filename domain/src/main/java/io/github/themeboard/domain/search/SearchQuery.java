package io.github.themeboard.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader searches for: words that must all be there, {@code "phrases"} that must be there as
 * they stand, and {@code -words} or {@code -"phrases"} that must not.
 *
 * @param written as the reader wrote it, at most {@value #LONGEST} characters of it
 */
public record SearchQuery(String written, List<Term> terms) {
  /** So many characters are read of a query. */
  public static final int LONGEST = 200;

  private static final int MOST_TERMS = 12;

  private static final Pattern PARTS = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

  /** Where Chinese and other writing meet in one word, there are two. */
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<="
              + SearchForm.RUN
              + ")(?!"
              + SearchForm.RUN
              + ")"
              + "|(?<!"
              + SearchForm.RUN
              + ")(?="
              + SearchForm.RUN
              + ")");

  /**
   * A word or a phrase.
   *
   * @param text as {@link SearchForm#plain} leaves it
   * @param phrase whether it was quoted
   * @param excluded whether it must not be there
   */
  public record Term(String text, boolean phrase, boolean excluded) {}

  /** Reads a query; anything can be read. */
  public static SearchQuery of(String asked) {
    String written = cut(asked.strip());
    String plain = SearchForm.plain(written.replace('“', '"').replace('”', '"'));
    List<Term> terms = new ArrayList<>();
    Matcher parts = PARTS.matcher(plain);
    while (parts.find() && terms.size() < MOST_TERMS) {
      boolean excluded = "-".equals(parts.group(1));
      String quoted = parts.group(2);
      if (quoted == null) {
        add(terms, parts.group(3), false, excluded);
      } else {
        add(terms, quoted, true, excluded);
      }
    }
    return new SearchQuery(written, List.copyOf(terms));
  }

  private static void add(List<Term> terms, String text, boolean phrase, boolean excluded) {
    if (phrase || excluded) {
      addTerm(terms, text, phrase, excluded);
    } else {
      for (String word : SEAM.split(text)) {
        addTerm(terms, word, false, false);
      }
    }
  }

  private static void addTerm(List<Term> terms, String text, boolean phrase, boolean excluded) {
    String stripped = text.strip();
    if (stripped.codePoints().anyMatch(Character::isLetterOrDigit)) {
      terms.add(new Term(stripped, phrase, excluded));
    }
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  /** The terms that must be there. */
  public List<Term> wanted() {
    return terms.stream().filter(t -> !t.excluded()).toList();
  }

  /** Whether nothing is asked for that could be found. */
  public boolean empty() {
    return wanted().isEmpty();
  }

  /** The whole query as a name may be written, for exact hits. */
  String name() {
    return SearchForm.plain(written).replace("\"", "").strip().toLowerCase(Locale.ROOT);
  }
}
