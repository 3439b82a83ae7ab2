package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.WordFile;

/** Money or growth right behind a name: then it is what the named one earns. */
final class OwnFigure {
  private static final int LONGEST_NUMBER = 16;

  private static final Phrases<Boolean> LEADS = new Phrases<>();
  private static final Phrases<Boolean> SCALES = new Phrases<>();

  static {
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    words.section("between a house and its own figure").forEach(w -> LEADS.add(w, true));
    words.section("scales of money and growth").forEach(w -> SCALES.add(w, true));
  }

  private OwnFigure() {}

  static boolean behind(String folded, String lower, int end) {
    int i = end;
    for (int leads = 0; leads < 3 && i < folded.length(); leads++) {
      i = skip(folded, i);
      Phrases.Found<Boolean> lead = LEADS.at(folded, lower, i, folded.length());
      if (lead == null) {
        break;
      }
      i = lead.end();
    }
    i = skip(folded, i);
    int number = i;
    while (i < folded.length() && i < number + LONGEST_NUMBER && numeral(folded.charAt(i))) {
      i++;
    }
    boolean digits = i > number && Folding.digit(folded.charAt(i - 1));
    i = skip(folded, i);
    return digits && SCALES.at(folded, lower, i, folded.length()) != null;
  }

  private static boolean numeral(char c) {
    return Folding.digit(c) || ".,+-$€£¥".indexOf(c) >= 0;
  }

  private static int skip(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
