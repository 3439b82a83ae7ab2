package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.util.Optional;

/**
 * The text of a plain file. Only the ends of its lines change, as in Python's text mode, so that
 * anybody's decoder counts the same code points.
 */
final class PlainText {
  private PlainText() {}

  static String of(byte[] bytes) throws UnreadableException {
    return cleared(lineFeeds(Decoding.decode(bytes, Optional.empty())));
  }

  private static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Refuses what only looks like text. A stray NUL, which no database keeps, becomes a replacement
   * character: the offsets stay.
   */
  static String cleared(String text) throws UnreadableException {
    long controls = text.chars().filter(PlainText::isControl).count();
    if (controls * 50 > text.length()) {
      throw binary();
    }
    return text.replace('\0', '\uFFFD');
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && (c < '\t' || c > '\r') && c != '\u001b' && c != '\u0085';
  }

  static UnreadableException binary() {
    return new UnreadableException(
        Reason.BINARY,
        "The file is binary, or text in an unknown encoding; save it as UTF-8 text, HTML or PDF.");
  }
}
