package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.WordFile;

/** Bodies and things whose names hold a company's: the People's Bank of China is no bank. */
final class OtherBodies {
  private static final int REACH = 16;

  private final Phrases<Boolean> names = new Phrases<>();

  OtherBodies() {
    WordFile.bundled("/extract/company-words.txt")
        .section("names that hold a company's name")
        .forEach(n -> names.add(n, true));
  }

  boolean covers(Anatomy anatomy, int start, int end) {
    int limit = anatomy.text().length();
    for (int from = Math.max(0, start - REACH); from <= start; from++) {
      Phrases.Found<Boolean> found = names.at(anatomy.folded(), anatomy.lower(), from, limit);
      if (found != null && found.end() >= end && found.end() - found.start() > end - start) {
        return true;
      }
    }
    return false;
  }
}
