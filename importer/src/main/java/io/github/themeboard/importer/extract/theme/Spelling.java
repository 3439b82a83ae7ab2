package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;

/**
 * Text in the spelling that terms are compared in: a hyphen is a space, several are one, and
 * between an ideograph and a Latin letter there is none ("800G 光模块" is "800G光模块").
 */
final class Spelling implements CharSequence {
  /** Parts sentences, so that no term reaches from one into the next. */
  private static final char BREAK = '\n';

  private final char[] cased;
  private final char[] lower;

  /** Where each character stood. */
  private final int[] origin;

  private int length;

  private Spelling(int capacity) {
    cased = new char[capacity];
    lower = new char[capacity];
    origin = new int[capacity];
  }

  static Spelling of(String phrase) {
    String folded = Folding.fold(phrase);
    return of(folded, Folding.lower(folded), List.of(new Span(0, folded.length())));
  }

  /**
   * Spells sentences.
   *
   * @param folded the text with every character in its plain form
   * @param lower the same in lower case
   */
  static Spelling of(String folded, String lower, List<Span> sentences) {
    int capacity = sentences.stream().mapToInt(s -> s.end() - s.start() + 1).sum();
    Spelling spelling = new Spelling(capacity);
    for (Span sentence : sentences) {
      if (spelling.length > 0) {
        spelling.put(BREAK, BREAK, sentence.start());
      }
      spelling.add(folded, lower, sentence);
    }
    return spelling;
  }

  private void add(String folded, String small, Span sentence) {
    boolean gap = false;
    int first = length;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = folded.charAt(i);
      if (gap(c)) {
        gap = true;
        continue;
      }
      if (gap && length > first && !scriptsMeet(cased[length - 1], c)) {
        put(' ', ' ', i - 1);
      }
      gap = false;
      put(c, small.charAt(i), i);
    }
  }

  private void put(char c, char small, int at) {
    cased[length] = c;
    lower[length] = small;
    origin[length++] = at;
  }

  private static boolean gap(char c) {
    return c == ' ' || c == '-' || c == '\t' || c == '\u2014' || c == '\n' || c == '\r';
  }

  private static boolean scriptsMeet(char a, char b) {
    return (Folding.ideograph(a) && wordChar(b)) || (wordChar(a) && Folding.ideograph(b));
  }

  /** A letter or digit that belongs to the word beside it. Ideographs stand for themselves. */
  private static boolean wordChar(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  @Override
  public int length() {
    return length;
  }

  /** In lower case. */
  @Override
  public char charAt(int i) {
    return lower[i];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(lower, start, end - start);
  }

  /** In lower case. */
  @Override
  public String toString() {
    return new String(lower, 0, length);
  }

  /** With capitals where the text has them. */
  String cased() {
    return new String(cased, 0, length);
  }

  /** Whether a phrase stands at a place in just this case. */
  boolean casedAt(String phrase, int start) {
    for (int i = 0; i < phrase.length(); i++) {
      if (cased[start + i] != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The stretch of the text that was spelled from which a stretch came. */
  Span origin(int start, int end) {
    return new Span(origin[start], origin[end - 1] + 1);
  }

  /** Where a word begins: no letter or digit beside it on the left. */
  boolean startsWord(int start) {
    return start == 0 || !wordChar(lower[start]) || !wordChar(lower[start - 1]);
  }

  /**
   * The end of the word that a phrase ends in, a plural's ending included; -1 if the phrase ends
   * inside a longer word.
   */
  int wordEnd(int end) {
    if (!wordChar(lower[end - 1]) || endsAt(end)) {
      return end;
    }
    if (lower[end] == 's' && endsAt(end + 1)) {
      return end + 1;
    }
    boolean es = lower[end] == 'e' && end + 1 < length && lower[end + 1] == 's';
    return es && endsAt(end + 2) ? end + 2 : -1;
  }

  private boolean endsAt(int end) {
    return end >= length || !wordChar(lower[end]);
  }

  /** How much is said, in English words; a Chinese word takes 1.6 ideographs. */
  double words() {
    int ideographs = 0;
    int words = 0;
    for (int i = 0; i < length; i++) {
      if (Folding.ideograph(lower[i])) {
        ideographs++;
      } else if (wordChar(lower[i]) && startsWord(i)) {
        words++;
      }
    }
    return words + ideographs / 1.6;
  }
}
