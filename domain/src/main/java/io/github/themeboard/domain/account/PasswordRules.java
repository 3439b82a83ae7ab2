package io.github.themeboard.domain.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords are taken: long ones that are not the first that anybody tries. Nothing is asked
 * about sorts of characters, which makes passwords harder to keep and not to guess (NIST SP
 * 800-63B).
 */
public final class PasswordRules {
  /** In Unicode code points, composed. */
  public static final int LEAST_LENGTH = 12;

  /** So that a password is no way to make the server hash a book. */
  public static final int MOST_LENGTH = 1_024;

  private static final int LONGEST_STEM_OF_A_NAME = 3;

  /** Digits and signs that people add to a word, in front and behind. */
  private static final Pattern TRIMMINGS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /**
   * Takes a password or not.
   *
   * @param account the name of whom it is for
   * @throws Refused with what is wrong with it
   */
  public static void check(Password password, String account) {
    fault(password, account)
        .ifPresent(
            fault -> {
              throw new Refused(fault);
            });
  }

  /** What is wrong with a password, or nothing. */
  public static Optional<Refusal> fault(Password password, String account) {
    if (password.length() < LEAST_LENGTH) {
      return Optional.of(Refusal.PASSWORD_SHORT);
    }
    if (password.length() > MOST_LENGTH) {
      return Optional.of(Refusal.PASSWORD_LONG);
    }
    String text = password.text().toLowerCase(Locale.ROOT);
    if (plain(text)) {
      return Optional.of(Refusal.PASSWORD_PLAIN);
    }
    if (made(text, account.toLowerCase(Locale.ROOT))) {
      return Optional.of(Refusal.PASSWORD_IS_NAME);
    }
    return isCommon(text) ? Optional.of(Refusal.PASSWORD_COMMON) : Optional.empty();
  }

  /** One character, or a short run of them, again and again; or each the next of the one before. */
  private static boolean plain(String text) {
    int[] points = text.codePoints().toArray();
    for (int period = 1; period <= 4; period++) {
      if (repeats(points, period)) {
        return true;
      }
    }
    int step = points[1] - points[0];
    boolean sequence = Math.abs(step) == 1;
    for (int i = 2; i < points.length && sequence; i++) {
      int next = points[i] - points[i - 1];
      // 0 follows 9, as on a keyboard.
      sequence = next == step || Math.abs(next) == '9' - '0';
    }
    return sequence;
  }

  private static boolean repeats(int[] points, int period) {
    for (int i = period; i < points.length; i++) {
      if (points[i] != points[i - period]) {
        return false;
      }
    }
    return true;
  }

  private static boolean made(String text, String account) {
    String stem = stem(text);
    return text.equals(account)
        || account.length() > LONGEST_STEM_OF_A_NAME
            && (stem.equals(account)
                || stem.equals(stem(account))
                || stem.equals(account + account));
  }

  private static boolean isCommon(String text) {
    String stem = stem(text);
    String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
    return stem.isEmpty() && COMMON.contains(letters)
        || COMMON.contains(text)
        || COMMON.contains(letters)
        || COMMON.contains(stem)
        || COMMON.contains(unmasked(stem))
        || COMMON.contains(stem(unmasked(text)));
  }

  private static String stem(String text) {
    return TRIMMINGS.matcher(text).replaceAll("");
  }

  /** Letters that people write as signs. */
  private static String unmasked(String text) {
    return text.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }

  private static Set<String> common() {
    InputStream list =
        Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
