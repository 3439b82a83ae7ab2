package io.github.themeboard.importer.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without a byte order mark, told by the start of a text. */
final class Utf16Guess {
  private static final int LOOK = 1 << 16;
  private static final double NEARLY_ALL = 0.95;

  private Utf16Guess() {}

  /**
   * Western text has a zero in every unit, always on the same side. Asked before UTF-8, to which a
   * zero is a character like any other.
   */
  static Optional<Charset> byZeros(byte[] bytes) {
    int units = Math.min(bytes.length, LOOK) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < units; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || units < 2 || Math.max(first, second) * 5 < units) {
      return Optional.empty();
    }
    if (Math.min(first, second) * 100 > units) {
      return Optional.empty();
    }
    return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Chinese text has hardly a zero, but its units lie in few rows when read the right way. */
  static Optional<Charset> byChinese(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    double little = usual(bytes, 1, 0);
    double big = usual(bytes, 0, 1);
    if (Math.max(little, big) < NEARLY_ALL || Math.min(little, big) > NEARLY_ALL / 2) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static double usual(byte[] bytes, int high, int low) {
    int units = Math.min(bytes.length, LOOK) / 2;
    int usual = 0;
    for (int i = 0; i < units; i++) {
      int unit = (bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + low] & 0xFF;
      usual += isUsual(unit) ? 1 : 0;
    }
    return usual / (double) units;
  }

  private static boolean isUsual(int unit) {
    return unit >= 0x4E00 && unit <= 0x9FFF
        || unit >= 0x3000 && unit <= 0x303F
        || unit >= 0xFF00 && unit <= 0xFFEF
        || unit >= 0x2010 && unit <= 0x2040
        || unit >= 0x20 && unit <= 0x7E
        || unit >= '\t' && unit <= '\r';
  }
}
