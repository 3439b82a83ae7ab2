package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a cell that numbers are read from.
 *
 * @param times those that it names, in order: their digits are no figures
 */
record Stretch(
    String folded, String lower, int start, int end, List<Mention> times, boolean chinese) {

  char at(int i) {
    return folded.charAt(i);
  }

  boolean is(int i, char c) {
    return i < end && folded.charAt(i) == c;
  }

  boolean oneOf(int i, String some) {
    return i < end && some.indexOf(folded.charAt(i)) >= 0;
  }

  boolean digit(int i) {
    return i < end && Folding.digit(folded.charAt(i));
  }

  boolean letter(int i) {
    return i < end && Folding.latin(folded.charAt(i));
  }

  boolean ideograph(int i) {
    return i < end && Folding.ideograph(folded.charAt(i));
  }

  @Nullable Numeral numeral(int i) {
    return Numeral.at(folded, i, end);
  }

  <M> @Nullable Found<M> find(Phrases<M> phrases, int i) {
    return phrases.at(folded, lower, i, end);
  }

  int pastBlanks(int i) {
    int past = i;
    while (is(past, ' ')) {
      past++;
    }
    return past;
  }

  int pastLetters(int i) {
    int past = i;
    while (letter(past)) {
      past++;
    }
    return past;
  }

  boolean inTime(int i) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).end() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < times.size() && times.get(low).start() <= i;
  }
}
