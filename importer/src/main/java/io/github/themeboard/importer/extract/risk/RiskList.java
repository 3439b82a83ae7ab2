package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts running text that lists risks into the single risks. */
final class RiskList {
  /** One risk with a short aside stays whole; what is longer explains. */
  private static final int LONGEST_WHOLE = 110;

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_RISK = 400;
  private static final int MOST_SENTENCES = 40;

  private final RiskWords words = RiskWords.bundled();
  private final String folded;
  private final String lower;

  RiskList(Anatomy anatomy) {
    folded = anatomy.folded();
    lower = anatomy.lower();
  }

  /**
   * The risks in a stretch.
   *
   * @param stated whether a sentence says that these are risks, so that each part is taken for one
   */
  List<Span> split(Span stretch, boolean stated) {
    Span within = Signature.before(lower, stretch);
    List<Span> numbered = numbered(within);
    if (!numbered.isEmpty()) {
      return numbered;
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
      Span both = trim(new Span(within.start(), within.end()));
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

  /** The stretch as one risk: its first sentence. */
  @Nullable Span lead(Span within) {
    int stop = Stops.first(lower, folded, within.start(), within.end());
    return trim(new Span(within.start(), stop));
  }

  /** The parts behind "1) ... 2) ...", or nothing if the stretch is not numbered. */
  List<Span> numbered(Span within) {
    List<ListMark> marks = marks(within);
    if (marks.size() < 2) {
      return List.of();
    }
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : within.end();
      Span part = lead(new Span(Math.min(marks.get(i).end(), end), end));
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private List<ListMark> marks(Span within) {
    List<ListMark> marks = new ArrayList<>();
    for (int i = within.start(); i < within.end(); i++) {
      if (!markMayBegin(i, within.start())) {
        continue;
      }
      ListMark mark = ListMark.at(lower, i, within.end());
      if (mark == null || mark.style() == ListMark.Style.BULLET && !bullet(i, within.start())) {
        continue;
      }
      boolean first = marks.isEmpty() && mark.value() <= 1;
      boolean last = !marks.isEmpty() && mark.value() == Integer.MAX_VALUE;
      if (first
          || !marks.isEmpty() && mark.follows(marks.get(marks.size() - 1))
          || last && mark.style() == marks.get(0).style()) {
        marks.add(mark);
        i = Math.max(i, mark.end() - 1);
      } else if (marks.size() == 1 && mark.value() == 1) {
        // The first was something else that looked like a number.
        marks.set(0, mark);
      }
    }
    return marks;
  }

  /** A dash inside a line parts words and lists nothing. */
  private boolean bullet(int at, int from) {
    return at == from || "-–—*+".indexOf(lower.charAt(at)) < 0;
  }

  private boolean markMayBegin(int at, int from) {
    if (at == from) {
      return true;
    }
    char c = lower.charAt(at);
    char before = lower.charAt(at - 1);
    if (c == '(' || c >= '①' && c <= '⑳') {
      return true;
    }
    if (Folding.ideograph(c)) {
      return !Folding.ideograph(before) && !Folding.digit(before);
    }
    return !Folding.latin(before) && !Folding.digit(before) && ".-/$¥(".indexOf(before) < 0;
  }

  private List<Span> atSemicolons(Span within) {
    List<Span> parts = new ArrayList<>();
    int from = within.start();
    while (from <= within.end()) {
      int semicolon = Stops.find(lower, ";", from, within.end());
      int to = semicolon < 0 ? within.end() : semicolon;
      Span part = trim(new Span(from, to));
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
    Span whole = trim(sentence);
    if (whole == null) {
      return List.of();
    }
    List<Span> phrases =
        chinese(whole)
            ? new ChinesePhrases(words, lower).in(whole, stated)
            : new EnglishPhrases(words, lower).in(whole, stated);
    List<Span> risks = new ArrayList<>();
    for (Span phrase : phrases) {
      Span trimmed = trim(phrase);
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

  /** The risk without number, conjunction and the marks around it; nothing if no words are left. */
  @Nullable Span trim(Span within) {
    int from = within.start();
    int to = within.end();
    boolean again = true;
    while (again && from < to) {
      again = false;
      while (from < to && " \t\n*_,，、;:。.#|>-–—".indexOf(lower.charAt(from)) >= 0) {
        from++;
      }
      ListMark mark = ListMark.at(lower, from, to);
      if (mark != null && mark.end() < to) {
        from = mark.end();
        again = true;
      }
      for (String lead : LEADS) {
        if (lower.startsWith(lead, from) && from + lead.length() < to) {
          from += lead.length();
          again = true;
        }
      }
    }
    to = trimEnd(from, to);
    boolean said = to - from >= 2 && to - from <= LONGEST_RISK;
    return said && !FILLERS.contains(lower.substring(from, to)) ? new Span(from, to) : null;
  }

  private int trimEnd(int from, int end) {
    int to = end;
    boolean again = true;
    while (again && from < to) {
      again = false;
      while (to > from && " \t\n*_,，、;:。.!|".indexOf(lower.charAt(to - 1)) >= 0) {
        to--;
      }
      for (String tail : TAILS) {
        if (to - from > tail.length() + 2 && lower.startsWith(tail, to - tail.length())) {
          to -= tail.length();
          again = true;
        }
      }
    }
    if (to > from && lower.charAt(to - 1) == ')' && Stops.find(lower, "(", from, to) < 0) {
      to--;
    }
    return to;
  }

  private static final List<String> LEADS = List.of("and ", "or ", "as well as ", "以及", "包括");
  private static final List<String> FILLERS =
      List.of("etc", "others", "other risks", "and so on", "其他", "其它", "其他风险", "等等", "以上");
  private static final List<String> TAILS =
      List.of("等", "等等", "等风险", "等方面", "等因素", " etc", " among others", " and", " or", " and so on");
}
