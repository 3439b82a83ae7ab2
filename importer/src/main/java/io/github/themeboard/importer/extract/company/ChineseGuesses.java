package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.UnknownNames.Guess;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chinese names that may be companies: between two borders, with a company's ending or neighbours.
 */
final class ChineseGuesses {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int STRONG = 4;
  private static final int WEAK = 2;

  private final Phrases<Boolean> endings = new Phrases<>();
  private final Phrases<Boolean> firmEndings = new Phrases<>();
  private final Phrases<Boolean> leads = new Phrases<>();
  private final Phrases<Boolean> acts = new Phrases<>();
  private final Phrases<Boolean> goings = new Phrases<>();
  private final Phrases<Boolean> never = new Phrases<>();

  ChineseGuesses() {
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    words.section("endings of a Chinese company's name").forEach(w -> endings.add(w, true));
    words.section("endings that only companies have").forEach(w -> firmEndings.add(w, true));
    words.section("leads before a Chinese name").forEach(w -> leads.add(w, true));
    words.section("what a Chinese company does").forEach(w -> acts.add(w, true));
    words.section("what goes on behind any Chinese noun").forEach(w -> goings.add(w, true));
    words.section("Chinese words of what is no company").forEach(w -> never.add(w, true));
  }

  List<Guess> in(Anatomy anatomy, Line line) {
    List<Guess> guesses = new ArrayList<>();
    String text = anatomy.folded();
    BitSet led = led(anatomy, line);
    int i = line.start();
    while (i < line.end()) {
      if (Folding.ideograph(text.charAt(i))
          && text.charAt(i) != '的'
          && border(text, line, led, i)) {
        Guess guess = from(anatomy, line, i);
        if (guess != null) {
          guesses.add(guess);
          i = guess.span().end();
          continue;
        }
      }
      i++;
    }
    return guesses;
  }

  /** The places behind words that lead names in, counted from the start of the line. */
  private BitSet led(Anatomy anatomy, Line line) {
    BitSet led = new BitSet();
    for (int i = line.start(); i < line.end(); i++) {
      Phrases.Found<Boolean> lead = leads.at(anatomy.folded(), anatomy.lower(), i, line.end());
      if (lead != null) {
        led.set(lead.end() - line.start());
      }
    }
    return led;
  }

  /** Whether a name may begin here: behind a mark, a word that leads names in, a known name. */
  private static boolean border(String text, Line line, BitSet led, int at) {
    if (at == line.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Folding.ideograph(before)
            && !Folding.latin(before)
            && !Folding.digit(before)
            && before != '%'
            && before != '·'
        || led.get(at - line.start());
  }

  private @Nullable Guess from(Anatomy anatomy, Line line, int start) {
    String text = anatomy.folded();
    int limit = Math.min(line.end(), start + LONGEST);
    Guess best = null;
    int end = start;
    while (end < limit && Folding.ideograph(text.charAt(end))) {
      end++;
      if (end - start < SHORTEST) {
        continue;
      }
      Guess guess = guess(anatomy, line, start, end);
      if (guess != null && (best == null || guess.weight() >= best.weight())) {
        best = guess;
      }
    }
    return best;
  }

  private @Nullable Guess guess(Anatomy anatomy, Line line, int start, int end) {
    String text = anatomy.folded();
    boolean closed = closed(anatomy, line, end);
    boolean acting = acts.at(text, anatomy.lower(), end, line.end()) != null;
    boolean goesOn = goings.at(text, anatomy.lower(), end, line.end()) != null;
    if (!closed && !acting && !goesOn) {
      return null;
    }
    if (noCompany(anatomy, start, end) || line.taken(start, end)) {
      return null;
    }
    Phrases.Found<Boolean> firm = firmEndings.before(text, anatomy.lower(), end, start);
    boolean named = ended(endings, anatomy, start, end) || ended(firmEndings, anatomy, start, end);
    int weight = 0;
    if (named) {
      weight += firm != null && firm.start() >= start + SHORTEST ? WEAK + 1 : WEAK;
    }
    boolean listed =
        (closed || acting) && Neighbours.before(anatomy, line, start)
            || Neighbours.behind(anatomy, line, end)
                && (named || Neighbours.before(anatomy, line, start));
    if (listed) {
      weight += STRONG;
    }
    if (acting || goesOn) {
      // What any noun may do says little, and nothing of a word that has no company's ending.
      weight += acting && named ? WEAK : acting || named ? 1 : 0;
    }
    return weight == 0 ? null : new Guess(new Span(start, end), weight);
  }

  private static boolean ended(Phrases<Boolean> endings, Anatomy anatomy, int start, int end) {
    Phrases.Found<Boolean> ending = endings.before(anatomy.folded(), anatomy.lower(), end, start);
    return ending != null && ending.start() >= start + SHORTEST;
  }

  private boolean closed(Anatomy anatomy, Line line, int end) {
    if (end >= line.end()) {
      return true;
    }
    char c = anatomy.folded().charAt(end);
    return "、,，。;:()/和与及等 ".indexOf(c) >= 0;
  }

  private boolean noCompany(Anatomy anatomy, int start, int end) {
    for (int i = start; i < end; i++) {
      if (never.at(anatomy.folded(), anatomy.lower(), i, end) != null) {
        return true;
      }
    }
    return false;
  }
}
