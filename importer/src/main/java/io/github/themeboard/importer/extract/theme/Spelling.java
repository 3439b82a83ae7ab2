package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;

/**
 * Text in the spelling that terms are compared in: a hyphen is a space, several are one, and
 * between an ideograph and a Latin letter there is none ("800G 光模块" is "800G光模块").
 */
final class Spelling {
  /** Parts sentences, so that no term reaches from one into the next. */
  private static final char BREAK = '\n';

  /** The text that is spelled, with every character in its plain form. */
  private final String folded;

  private final String lower;

  /** Where each character stood in the text. */
  private final int[] origin;

  private final double words;

  private Spelling(String folded, String lower, int[] origin, double words) {
    this.folded = folded;
    this.lower = lower;
    this.origin = origin;
    this.words = words;
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
    int capacity = 0;
    for (Span sentence : sentences) {
      capacity += sentence.end() - sentence.start() + 1;
    }
    Writer writer = new Writer(lower, capacity);
    for (Span sentence : sentences) {
      writer.write(sentence);
    }
    return writer.spelling(folded);
  }

  /** Writes a text sentence by sentence, and counts its words. */
  private static final class Writer {
    private final String text;
    private final char[] spelled;
    private final int[] origin;
    private int length;
    private int words;
    private int ideographs;

    Writer(String text, int capacity) {
      this.text = text;
      spelled = new char[capacity];
      origin = new int[capacity];
    }

    void write(Span sentence) {
      if (length > 0) {
        put(BREAK, sentence.start());
      }
      int first = length;
      boolean gap = false;
      boolean afterWordChar = false;
      boolean afterIdeograph = false;
      for (int i = sentence.start(); i < sentence.end(); i++) {
        char c = text.charAt(i);
        if (gap(c)) {
          gap = true;
          continue;
        }
        boolean wordChar = wordChar(c);
        boolean ideograph = !wordChar && Folding.ideograph(c);
        boolean scriptsMeet = ideograph && afterWordChar || wordChar && afterIdeograph;
        if (gap && length > first && !scriptsMeet) {
          put(' ', i - 1);
          afterWordChar = false;
        }
        words += wordChar && !afterWordChar ? 1 : 0;
        ideographs += ideograph ? 1 : 0;
        put(c, i);
        gap = false;
        afterWordChar = wordChar;
        afterIdeograph = ideograph;
      }
    }

    private void put(char c, int at) {
      spelled[length] = c;
      origin[length++] = at;
    }

    Spelling spelling(String folded) {
      // A Chinese word takes 1.6 ideographs.
      return new Spelling(folded, new String(spelled, 0, length), origin, words + ideographs / 1.6);
    }
  }

  private static boolean gap(char c) {
    return c == ' ' || c == '-' || c == '\t' || c == '\u2014' || c == '\n' || c == '\r';
  }

  /** A letter or digit that belongs to the word beside it. Ideographs stand for themselves. */
  private static boolean wordChar(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  int length() {
    return lower.length();
  }

  /** In lower case. */
  @Override
  public String toString() {
    return lower;
  }

  /** With capitals where the text has them. */
  String cased() {
    StringBuilder cased = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      cased.append(cased(i));
    }
    return cased.toString();
  }

  private char cased(int i) {
    char small = lower.charAt(i);
    return small == ' ' || small == BREAK ? small : folded.charAt(origin[i]);
  }

  /** Whether a phrase stands at a place in just this case. */
  boolean casedAt(String phrase, int start) {
    for (int i = 0; i < phrase.length(); i++) {
      if (cased(start + i) != phrase.charAt(i)) {
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
    return start == 0 || !wordChar(lower.charAt(start)) || !wordChar(lower.charAt(start - 1));
  }

  /**
   * The end of the word that a phrase ends in, a plural's ending included; -1 if the phrase ends
   * inside a longer word.
   */
  int wordEnd(int end) {
    if (!wordChar(lower.charAt(end - 1)) || endsAt(end)) {
      return end;
    }
    if (lower.charAt(end) == 's' && endsAt(end + 1)) {
      return end + 1;
    }
    return lower.startsWith("es", end) && endsAt(end + 2) ? end + 2 : -1;
  }

  private boolean endsAt(int end) {
    return end >= lower.length() || !wordChar(lower.charAt(end));
  }

  /** How much is said, in English words. */
  double words() {
    return words;
  }
}
