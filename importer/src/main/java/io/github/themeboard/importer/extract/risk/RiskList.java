package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.TimeLimit;
import java.util.ArrayList;
import java.util.List;

/** Parts running text that lists risks into the single risks. */
final class RiskList {
  /** One risk with a short aside stays whole; what is longer explains. */
  private static final int LONGEST_WHOLE = 110;

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_SENTENCES = 40;

  private final RiskWords words = RiskWords.bundled();
  private final String folded;
  private final String lower;
  private final RiskBounds bounds;
  private final NumberedRisks numbered;

  RiskList(Anatomy anatomy) {
    folded = anatomy.folded();
    lower = anatomy.lower();
    bounds = new RiskBounds(anatomy);
    numbered = new NumberedRisks(lower, bounds);
  }

  RiskBounds bounds() {
    return bounds;
  }

  NumberedRisks numbered() {
    return numbered;
  }

  /**
   * The risks in a stretch.
   *
   * @param stated whether a sentence says that these are risks, so that each part is taken for one
   */
  List<Span> split(Span stretch, boolean stated) {
    Span within = Signature.before(lower, stretch);
    List<Span> counted = numbered.in(within);
    if (!counted.isEmpty()) {
      return counted;
    }
    int stop = Stops.first(lower, folded, within.start(), within.end());
    if (Stops.find(lower, ";", within.start(), stop) >= 0) {
      return atSemicolons(new Span(within.start(), stop));
    }
    List<Span> sentences = Stops.sentences(lower, folded, within);
    if (sentences.isEmpty()) {
      return List.of();
    }
    if (sentences.size() > 1 && eachARisk(sentences)) {
      List<Span> risks = new ArrayList<>();
      sentences.forEach(s -> risks.addAll(phrases(s, stated)));
      return risks;
    }
    List<Span> risks = phrases(sentences.get(0), stated);
    if (risks.size() == 1 && sentences.size() == 2 && !disclaims(sentences.get(1))) {
      Span both = bounds.trim(new Span(within.start(), within.end()));
      return both != null && weight(both) <= LONGEST_WHOLE ? List.of(both) : risks;
    }
    return risks;
  }

  /**
   * A stretch up to the publisher's own words about itself; nothing of it where they come first or
   * stand behind what does not sound like a risk.
   */
  Span beforeDisclaimer(Span within) {
    boolean risk = false;
    int from = within.start();
    for (Span sentence : Stops.sentences(lower, folded, within)) {
      TimeLimit.check();
      for (int part = sentence.start(); part < sentence.end(); ) {
        int semicolon = Stops.find(lower, ";", part, sentence.end());
        int end = semicolon < 0 ? sentence.end() : semicolon;
        if (disclaims(new Span(part, end))) {
          return new Span(within.start(), risk ? from : within.start());
        }
        risk |= words.sign(lower.substring(part, end));
        from = end;
        part = end + 1;
      }
    }
    return within;
  }

  private List<Span> atSemicolons(Span within) {
    List<Span> parts = new ArrayList<>();
    int from = within.start();
    while (from <= within.end()) {
      int semicolon = Stops.find(lower, ";", from, within.end());
      int to = semicolon < 0 ? within.end() : semicolon;
      Span part = bounds.trim(new Span(from, to));
      if (part != null) {
        parts.add(part);
      }
      from = to + 1;
    }
    return parts;
  }

  private boolean eachARisk(List<Span> sentences) {
    if (sentences.size() > MOST_SENTENCES) {
      return false;
    }
    int length = 0;
    for (Span sentence : sentences) {
      String said = sentence.in(lower).strip();
      boolean risk = words.sign(said) || labelled(said);
      if (!risk || disclaims(sentence) || length > 0 && words.explains(said)) {
        return false;
      }
      length += weight(sentence);
    }
    return length <= LONGEST_WHOLE * sentences.size();
  }

  /** "Customer concentration: three buyers take half": its first words name the risk. */
  private static boolean labelled(String sentence) {
    int colon = sentence.indexOf(':');
    return colon > 3 && colon <= LONGEST_LABEL && colon + 1 < sentence.length();
  }

  private boolean disclaims(Span span) {
    return words.disclaims(span.in(lower));
  }

  /** The phrases of one sentence that are risks, or the sentence itself. */
  private List<Span> phrases(Span sentence, boolean stated) {
    Span whole = bounds.trim(sentence);
    if (whole == null) {
      return List.of();
    }
    List<Span> phrases =
        chinese(whole)
            ? new ChinesePhrases(words, lower).in(whole, stated)
            : new EnglishPhrases(words, lower).in(whole, stated);
    List<Span> risks = new ArrayList<>();
    for (Span phrase : phrases) {
      Span trimmed = bounds.trim(phrase);
      if (trimmed != null) {
        risks.add(trimmed);
      }
    }
    return risks;
  }

  private boolean chinese(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Folding.ideograph(lower.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Letters, a Chinese character counting for three. */
  private int weight(Span span) {
    int weight = 0;
    for (int i = span.start(); i < span.end(); i++) {
      weight += Folding.ideograph(lower.charAt(i)) ? 3 : 1;
    }
    return weight;
  }
}
