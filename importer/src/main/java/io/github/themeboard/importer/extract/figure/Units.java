package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.WordFile;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The words that units, currencies and scales are printed in; they are data. */
final class Units {
  /** Units behind a number, currencies among them. */
  static final Phrases<Measured> BEHIND = new Phrases<>();

  /** Currencies before a number. */
  static final Phrases<Measured> BEFORE = new Phrases<>();

  /** Chinese measure words. */
  static final Phrases<Measured> CLASSIFIERS = new Phrases<>();

  /** Words that multiply a number. */
  static final Phrases<BigDecimal> SCALES = new Phrases<>();

  /** One-letter scales; they hold next to money only. */
  static final Phrases<BigDecimal> LETTER_SCALES = new Phrases<>();

  /** The last characters of currencies, in lower case: few words before a number end like one. */
  private static final BitSet LAST = new BitSet();

  static {
    for (String[] row : WordFile.bundled("/extract/units.csv").rows()) {
      BEHIND.add(row[0], new Measured(row[1], new BigDecimal(row[2]), Dimension.valueOf(row[3])));
    }
    for (String[] row : WordFile.bundled("/extract/currencies.csv").rows()) {
      LAST.set(Character.toLowerCase(Folding.fold(row[0]).charAt(row[0].length() - 1)));
      Measured money = Measured.money(row[1], new BigDecimal(row[3]));
      (row[2].equals("before") ? BEFORE : BEHIND).add(row[0], money);
    }
    for (String word : WordFile.bundled("/extract/classifiers.txt").entries()) {
      CLASSIFIERS.add(word, Measured.COUNTED);
    }
    scale(SCALES, 3, "thousand", "千");
    scale(SCALES, 6, "million", "millions", "mn", "mln", "mio", "百万");
    scale(SCALES, 9, "billion", "billions", "bn", "bln", "十亿");
    scale(SCALES, 12, "trillion", "trillions", "trn", "tn", "万亿", "兆");
    scale(SCALES, 2, "百", "hundred");
    scale(SCALES, 4, "万");
    scale(SCALES, 5, "十万", "lakh");
    scale(SCALES, 7, "千万", "crore");
    scale(SCALES, 8, "亿");
    scale(SCALES, 10, "百亿");
    scale(SCALES, 11, "千亿");
    scale(LETTER_SCALES, 3, "k");
    scale(LETTER_SCALES, 6, "m", "mm");
    scale(LETTER_SCALES, 9, "b");
    scale(LETTER_SCALES, 12, "t");
  }

  private Units() {}

  /** The currency that ends at a place. */
  static @Nullable Found<Measured> currencyBefore(Stretch text, int at) {
    return at > text.start() && LAST.get(text.lower().charAt(at - 1))
        ? BEFORE.before(text.folded(), text.lower(), at, text.start())
        : null;
  }

  private static void scale(Phrases<BigDecimal> scales, int power, String... words) {
    for (String word : words) {
      scales.add(word, BigDecimal.TEN.pow(power));
    }
  }
}
