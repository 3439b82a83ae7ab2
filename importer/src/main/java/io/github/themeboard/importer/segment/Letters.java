package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;

/** How many letters of each script a line has; counted once, since many rules weigh a line. */
record Letters(int ideographs, int latin, int others) {

  static Letters of(String line) {
    int ideographs = 0;
    int latin = 0;
    int others = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Folding.latin(c)) {
        latin++;
      } else if (c >= 0x80) {
        if (Folding.ideograph(c)) {
          ideographs++;
        } else if (Character.isLetter(c)) {
          others++;
        }
      }
    }
    return new Letters(ideographs, latin, others);
  }

  /** Most are of a script that neither English nor Chinese uses. */
  boolean foreign() {
    return others >= 2 && others > ideographs + latin;
  }
}
