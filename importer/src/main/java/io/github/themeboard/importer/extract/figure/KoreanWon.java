package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import java.util.List;

/**
 * Reads the W that notes on Korean companies print for the won: "W115bn", "(W bn)". In any other
 * note it is a watt.
 */
final class KoreanWon {
  private static final List<String> KOREA =
      List.of(".ks)", ".kq)", " ks)", " kq)", "krw", "korea", "seoul", "kospi", "kosdaq");

  private static final List<String> SCALES =
      List.of("bn", "tn", "trn", "mn", "m)", "billion", "trillion", "million", "'000");

  /** So many mentions show that a note speaks of Korea. */
  private static final int ENOUGH = 2;

  private KoreanWon() {}

  /** The article with the sign of the won in place of each W that means it. */
  static Anatomy read(Anatomy anatomy) {
    if (anatomy.language() != Language.EN) {
      return anatomy;
    }
    String folded = anatomy.folded();
    char[] read = null;
    for (int at = folded.indexOf('W'); at >= 0; at = folded.indexOf('W', at + 1)) {
      if (printed(folded, anatomy.lower(), at)) {
        if (read == null && mentions(anatomy.lower()) < ENOUGH) {
          return anatomy;
        }
        read = read == null ? folded.toCharArray() : read;
        read[at] = '₩';
      }
    }
    return read == null ? anatomy : with(anatomy, new String(read));
  }

  private static Anatomy with(Anatomy anatomy, String folded) {
    return new Anatomy(
        anatomy.text(),
        folded,
        Folding.lower(folded),
        anatomy.language(),
        anatomy.blocks(),
        anatomy.body());
  }

  /** Before digits, or before a scale; never behind a letter or a number. */
  private static boolean printed(String folded, String lower, int at) {
    char before = at == 0 ? ' ' : folded.charAt(at - 1);
    if (Folding.latin(before) || Folding.digit(before)) {
      return false;
    }
    int next = at + 1;
    if (next < folded.length() && Folding.digit(folded.charAt(next))) {
      return true;
    }
    boolean behindNumber = before == ' ' && at > 1 && Folding.digit(folded.charAt(at - 2));
    next += next < folded.length() && folded.charAt(next) == ' ' ? 1 : 0;
    return !behindNumber && scale(lower, next);
  }

  private static boolean scale(String lower, int at) {
    for (String scale : SCALES) {
      int end = at + scale.length();
      if (lower.startsWith(scale, at)
          && (end >= lower.length() || !Folding.latin(lower.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static int mentions(String lower) {
    int mentions = 0;
    for (String word : KOREA) {
      int at = lower.indexOf(word);
      for (int n = 0; at >= 0 && n < ENOUGH; n++) {
        mentions++;
        at = lower.indexOf(word, at + 1);
      }
    }
    return mentions;
  }
}
