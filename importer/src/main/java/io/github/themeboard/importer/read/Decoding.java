package io.github.themeboard.importer.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * From bytes to characters. What proves itself comes first: a byte order mark, then UTF-8, which
 * other encodings hardly ever resemble by chance; what a page declares of itself is often wrong and
 * comes after; guesses come last.
 */
final class Decoding {
  /** One damaged place to so many characters outside ASCII: a bad disk, not a wrong encoding. */
  private static final int DAMAGE = 100;

  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final byte[] bytes;
  private final Optional<Charset> declared;

  private Decoding(byte[] bytes, Optional<Charset> declared) {
    this.bytes = bytes;
    this.declared = declared;
  }

  /**
   * The text without its byte order mark.
   *
   * @param declared what the file says of itself
   * @throws UnreadableException if no encoding fits
   */
  static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
    return new Decoding(bytes, declared).text().orElseThrow(PlainText::binary);
  }

  private Optional<String> text() {
    Optional<ByteOrderMark> mark = ByteOrderMark.at(bytes);
    if (mark.isPresent()) {
      return mended(mark.get().charset(), mark.get().length());
    }
    return Utf16Guess.byZeros(bytes)
        .flatMap(this::mended)
        .or(() -> strict(StandardCharsets.UTF_8))
        .or(() -> Utf16Guess.byChinese(bytes).flatMap(this::strict))
        .or(() -> declared.flatMap(this::strict))
        .or(() -> mended(StandardCharsets.UTF_8))
        .or(() -> EastAsian.likeliest(bytes).flatMap(this::mended))
        .or(() -> mostlyAscii() ? strict(WINDOWS_1252) : Optional.empty());
  }

  private Optional<String> strict(Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private Optional<String> mended(Charset charset) {
    return mended(charset, 0);
  }

  /** The text if it is sound but for few places, or but for a last character that is cut. */
  private Optional<String> mended(Charset charset, int from) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int end = text.length() - 1;
    while (end >= 0 && end >= text.length() - 3 && text.charAt(end) == REPLACEMENT) {
      end--;
    }
    long damaged = text.chars().limit(end + 1).filter(c -> c == REPLACEMENT).count();
    long others = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    boolean cutOnly = damaged == 0 && text.length() > 8;
    return text.indexOf(REPLACEMENT) < 0 || cutOnly || damaged * DAMAGE <= others - 1
        ? Optional.of(text)
        : Optional.empty();
  }

  private boolean mostlyAscii() {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    return high * 5L < bytes.length;
  }
}
