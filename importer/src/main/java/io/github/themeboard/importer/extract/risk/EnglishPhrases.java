package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts an English sentence into the risks that it lists by commas, slashes and conjunctions. */
final class EnglishPhrases {
  private final RiskWords words;
  private final String lower;

  EnglishPhrases(RiskWords words, String lower) {
    this.words = words;
    this.lower = lower;
  }

  /** The risks of a sentence, or the sentence itself where it lists none. */
  List<Span> in(Span sentence, boolean stated) {
    List<Span> tokens = atCommas(sentence);
    Span last = tokens.get(tokens.size() - 1);
    boolean listed = EnglishJoints.conjunction(lower, last.start(), last.end()) > 0;
    if (!listed) {
      int and = lastConjunction(last, stated && tokens.size() > 1);
      if (and > 0) {
        tokens.set(tokens.size() - 1, new Span(last.start(), and));
        tokens.add(new Span(and + 1, last.end()));
        listed = true;
      }
    }
    if (tokens.size() < 2) {
      return atMarks(sentence);
    }
    boolean risks =
        listed ? alike(tokens, stated || named(tokens)) : alike(tokens, false) && eachShort(tokens);
    return risks ? tokens : List.of(sentence);
  }

  /** Commas alone list risks where each part is short and sounds like one. */
  private boolean eachShort(List<Span> tokens) {
    for (Span token : tokens) {
      if (token.end() - token.start() > 70 || !words.sign(token.in(lower))) {
        return false;
      }
    }
    return true;
  }

  /** "weaker demand / dearer steel / strikes", the same with bars or with dashes. */
  private List<Span> atMarks(Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int from = sentence.start();
    for (int i = from; i <= sentence.end(); i++) {
      if (i == sentence.end() || mark(i)) {
        if (i - from < 6) {
          return List.of(sentence);
        }
        tokens.add(new Span(from, i));
        from = i + 1;
      }
    }
    return tokens.size() > 2 ? tokens : List.of(sentence);
  }

  private boolean mark(int at) {
    char c = lower.charAt(at);
    return c == '/' || c == '|' || (c == '-' || c == '—') && lower.startsWith(" ", at + 1);
  }

  private boolean alike(List<Span> tokens, boolean stated) {
    int signs = 0;
    boolean first = true;
    for (Span token : tokens) {
      String phrase = token.in(lower).strip();
      if (!first && EnglishJoints.participle(phrase)) {
        return false;
      }
      first = false;
      if (EnglishJoints.subordinate(phrase)) {
        return false;
      }
      signs += words.sign(phrase) ? 1 : 0;
    }
    return stated || signs * 2 > tokens.size();
  }

  /** "a new outbreak, a strong krone and dearer freight": three things named, nothing told. */
  private boolean named(List<Span> tokens) {
    return tokens.size() > 2
        && tokens.stream().noneMatch(token -> EnglishJoints.tells(token.in(lower)));
  }

  private List<Span> atCommas(Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int from = sentence.start();
    for (int i = from; i < sentence.end(); i++) {
      if (lower.charAt(i) == ',' && i + 1 < sentence.end() && lower.charAt(i + 1) == ' ') {
        tokens.add(new Span(from, i));
        from = i + 2;
      }
    }
    tokens.add(new Span(from, sentence.end()));
    return tokens;
  }

  /**
   * Where the last two phrases part: each side has two words at least.
   *
   * @param brief whether one word is enough behind it, since a list ends here
   */
  private int lastConjunction(Span token, boolean brief) {
    for (int i = token.start(); i < token.end(); i++) {
      if (lower.charAt(i) != ' ' || !word(token.start(), i)) {
        continue;
      }
      int conjunction = EnglishJoints.conjunction(lower, i + 1, token.end());
      if (conjunction > 0 && (brief || word(i + 1 + conjunction, token.end()))) {
        return i;
      }
    }
    return -1;
  }

  private boolean word(int from, int to) {
    int space = lower.indexOf(' ', from);
    return space > from && space < to - 1;
  }
}
