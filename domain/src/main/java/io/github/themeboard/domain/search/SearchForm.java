package io.github.themeboard.domain.search;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is searched: the Java side of the function {@code search_form} of the database, by
 * which each run of Chinese characters becomes its overlapping pairs.
 */
final class SearchForm {
  /** The characters that are written without spaces: Han, kana, the sign that repeats one. */
  static final String RUN = "[\\u3005\\u3041-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]";

  private static final Pattern RUNS = Pattern.compile(RUN + "+");
  private static final Pattern SIGNS =
      Pattern.compile("[\\u00b7\\u2000-\\u206f\\u3000-\\u3004\\u3008-\\u303f]");

  private SearchForm() {}

  /**
   * Full-width letters and digits as plain ones (Unicode NFKC), signs of Chinese print as spaces.
   */
  static String plain(String text) {
    return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
  }

  /** Whether a text is nothing but one character of those written without spaces. */
  static boolean single(String plain) {
    return plain.matches(RUN);
  }

  /**
   * The form in which a phrase is asked for. A run at its end leaves out its last character alone,
   * which a longer run of the text would not have.
   *
   * @param plain see {@link #plain}
   */
  static String phrase(String plain) {
    StringBuilder form = new StringBuilder();
    Matcher runs = RUNS.matcher(plain);
    int at = 0;
    while (runs.find()) {
      form.append(plain, at, runs.start()).append(' ');
      pairs(runs.group(), runs.end() == plain.length(), form);
      at = runs.end();
    }
    return form.append(plain.substring(at)).toString().strip();
  }

  private static void pairs(String run, boolean last, StringBuilder form) {
    for (int i = 0; i + 1 < run.length(); i++) {
      form.append(run, i, i + 2).append(' ');
    }
    if (!last || run.length() == 1) {
      form.append(run.charAt(run.length() - 1)).append(' ');
    }
  }
}
