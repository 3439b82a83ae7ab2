package io.github.themeboard.importer.text;

/** The languages that articles are read in. */
public enum Language {
  EN,
  ZH;

  /** The language that most of a text is in; a few foreign words do not change it. */
  public static Language of(CharSequence text) {
    int ideographs = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Folding.ideograph(c)) {
        ideographs++;
      } else if (Folding.latin(c)) {
        latin++;
      }
    }
    return of(ideographs, latin);
  }

  /** The language of a text with so many characters of each script. */
  public static Language of(int ideographs, int latin) {
    // An ideograph says about as much as three letters.
    return ideographs * 3 > latin ? ZH : EN;
  }

  /** BCP 47 primary subtag. */
  public String tag() {
    return this == ZH ? "zh" : "en";
  }
}
