package io.github.themeboard.importer.read;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Encodings of two bytes a character. Each decodes the others' texts to rare characters, so the one
 * that finds mostly everyday ones is meant. Everyday are the rows that each standard sorts first.
 */
enum EastAsian {
  /** The hanzi and signs of GB 2312, and the row that has the dashes; beyond lie rare ones. */
  GB18030("GB18030") {
    @Override
    boolean everyday(int lead, int trail) {
      boolean sign = lead >= 0xA1 && lead <= 0xA9;
      return lead == 0xA8 || trail >= 0xA1 && (sign || lead >= 0xB0 && lead <= 0xF7);
    }
  },
  /** The level of frequent hanzi, and signs. */
  BIG5("Big5") {
    @Override
    boolean everyday(int lead, int trail) {
      return lead >= 0xA1 && lead <= 0xC6 && isTrail(trail);
    }

    private boolean isTrail(int trail) {
      return trail >= 0x40 && trail <= 0x7E || trail >= 0xA1 && trail <= 0xFE;
    }
  },
  /** Kana, level 1 kanji, and signs. */
  SHIFT_JIS("Shift_JIS") {
    @Override
    boolean everyday(int lead, int trail) {
      return lead >= 0x81 && lead <= 0x98 && trail >= 0x40;
    }

    @Override
    boolean isSingle(int lead) {
      return lead >= 0xA1 && lead <= 0xDF;
    }
  };

  private static final double MOSTLY = 0.6;

  private final String charset;

  EastAsian(String charset) {
    this.charset = charset;
  }

  /** The encoding in which most characters outside ASCII are everyday ones, if there is one. */
  static Optional<Charset> likeliest(byte[] bytes) {
    EastAsian best = GB18030;
    double most = 0;
    for (EastAsian candidate : values()) {
      double share = candidate.everydayShare(bytes);
      if (share > most) {
        best = candidate;
        most = share;
      }
    }
    return most < MOSTLY || !Charset.isSupported(best.charset)
        ? Optional.empty()
        : Optional.of(Charset.forName(best.charset));
  }

  abstract boolean everyday(int lead, int trail);

  /** Whether a byte outside ASCII is a character by itself; then it is a rare one. */
  boolean isSingle(int lead) {
    return false;
  }

  private double everydayShare(byte[] bytes) {
    int all = 0;
    int everyday = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      all++;
      if (!isSingle(lead)) {
        i++;
        everyday += everyday(lead, bytes[i] & 0xFF) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : everyday / (double) all;
  }
}
