package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.PhraseAutomaton;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names with an owner each, found in a text: the longest that begins first wins. A Latin name is
 * found between word boundaries and with its capitals, a Chinese one anywhere.
 */
public final class Names<T> {
  /** A name, as it is usually printed, of one owner. */
  public record Named<T>(String name, T owner) {}

  /**
   * A stretch of the text that one or more owners are called by.
   *
   * @param start first character, in Java chars
   * @param end the character after the last
   */
  public record Hit<T>(int start, int end, List<Named<T>> named) {}

  /** Whether a name may stand at a place of the text. */
  @FunctionalInterface
  public interface Place {
    boolean test(int start, int end);
  }

  /** Initials and short forms: their case is all that tells them from words. */
  private static final int CASE_BOUND = 4;

  private final PhraseAutomaton automaton = new PhraseAutomaton();
  private final List<List<Named<T>>> byNumber;

  private Names(Map<String, List<Named<T>>> byKey) {
    byNumber = new ArrayList<>(byKey.size());
    byKey.forEach(
        (key, named) -> {
          automaton.add(key, byNumber.size());
          byNumber.add(List.copyOf(named));
        });
    automaton.ready();
  }

  /** The names of all owners; the order decides who comes first where two share a name. */
  public static <T> Names<T> of(Iterable<Named<T>> all) {
    Map<String, List<Named<T>>> byKey = new LinkedHashMap<>();
    for (Named<T> named : all) {
      String folded = Folding.fold(named.name());
      byKey
          .computeIfAbsent(Folding.lower(folded), k -> new ArrayList<>())
          .add(new Named<>(folded, named.owner()));
    }
    return new Names<>(byKey);
  }

  /**
   * The names in a stretch, from left to right.
   *
   * @param folded a text in its plain form
   * @param lower the same in lower case
   */
  public List<Hit<T>> in(String folded, String lower, Span within) {
    return in(folded, lower, within, (start, end) -> true);
  }

  /** The names in a stretch, the places aside where one must not stand. */
  public List<Hit<T>> in(String folded, String lower, Span within, Place allowed) {
    TimeLimit.check();
    List<Hit<T>> all = new ArrayList<>();
    automaton.scan(
        lower,
        within.start(),
        within.end(),
        (start, end, number) -> {
          if (wholeWords(folded, start, end) && allowed.test(start, end)) {
            List<Named<T>> fitting = fitting(byNumber.get(number), folded, start);
            if (!fitting.isEmpty()) {
              all.add(new Hit<>(start, end, fitting));
            }
          }
        });
    if (all.isEmpty()) {
      return all;
    }
    all.sort(
        Comparator.<Hit<T>>comparingInt(Hit::start)
            .thenComparing(Comparator.<Hit<T>>comparingInt(Hit::end).reversed()));
    List<Hit<T>> longest = new ArrayList<>();
    int end = 0;
    for (Hit<T> hit : all) {
      if (hit.start() >= end) {
        longest.add(hit);
        end = hit.end();
      }
    }
    return longest;
  }

  private List<Named<T>> fitting(List<Named<T>> named, String folded, int start) {
    if (named.size() == 1) {
      return cased(named.get(0).name(), folded, start) ? named : List.of();
    }
    List<Named<T>> fitting = new ArrayList<>(named.size());
    for (Named<T> each : named) {
      if (cased(each.name(), folded, start)) {
        fitting.add(each);
      }
    }
    return fitting;
  }

  private static boolean wholeWords(String text, int start, int end) {
    return !(start > 0 && joined(text, start - 1, start) || inAddress(text, start - 1, -1))
        && !(end < text.length() && joined(text, end - 1, end) || inAddress(text, end, 1));
  }

  private static boolean joined(String text, int left, int right) {
    return wordly(text.charAt(left)) && wordly(text.charAt(right));
  }

  private static boolean wordly(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  /** www.name.com and name@site are addresses, not names. */
  private static boolean inAddress(String text, int at, int step) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    int next = at + step;
    return c == '@'
        || c == '.'
            && next >= 0
            && next < text.length()
            && Character.isLowerCase(text.charAt(next))
            && wordly(text.charAt(at - step));
  }

  private static boolean cased(String name, String text, int start) {
    boolean initials = name.length() <= CASE_BOUND && upper(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean first = i == 0 || !wordly(name.charAt(i - 1));
      if ((initials || first)
          && Character.isUpperCase(c)
          && !Character.isUpperCase(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean upper(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.toUpperCase(name.charAt(i)) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
