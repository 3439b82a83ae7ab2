package io.github.themeboard.domain.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, or one character of those written without spaces.
 *
 * @param start first character of Java
 * @param end one past the last
 * @param stem what words of one meaning share; a character itself; empty for a word that searches
 *     leave out
 * @param run whether it is a character of those written without spaces
 */
record Token(int start, int end, String stem, boolean run) {
  private static final Pattern TOKENS =
      Pattern.compile(SearchForm.RUN + "|(?:(?!" + SearchForm.RUN + ")[\\p{L}\\p{M}\\p{N}])+");

  private static final Pattern RUN = Pattern.compile(SearchForm.RUN);

  /** The words of a text, as they are asked for in the database. */
  static List<String> words(String text) {
    return TOKENS
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(word -> !RUN.matcher(word).matches())
        .map(Token::plain)
        .toList();
  }

  /**
   * A text in tokens.
   *
   * @param stems by {@link #words}
   */
  static List<Token> of(String text, Map<String, String> stems) {
    List<Token> tokens = new ArrayList<>();
    Matcher each = TOKENS.matcher(text);
    while (each.find()) {
      String said = each.group();
      boolean run = RUN.matcher(said).matches();
      String stem = run ? said : stems.getOrDefault(plain(said), "");
      tokens.add(new Token(each.start(), each.end(), stem, run));
    }
    return tokens;
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Whether this stands where another one is asked for; any word fits one that is left out. */
  boolean fits(Token asked) {
    return run == asked.run && (asked.stem.isEmpty() || asked.stem.equals(stem));
  }

  /** Whether it follows another token as it must: characters of a run touch each other. */
  boolean follows(Token before) {
    return !(run && before.run) || start == before.end;
  }
}
