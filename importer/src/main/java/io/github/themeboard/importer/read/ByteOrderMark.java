package io.github.themeboard.importer.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The marks that a text may start with; UTF-32 stands before UTF-16, whose mark it begins with. */
enum ByteOrderMark {
  UTF_8("EFBBBF", "UTF-8"),
  GB18030("84319533", "GB18030"),
  UTF_32LE("FFFE0000", "UTF-32LE"),
  UTF_32BE("0000FEFF", "UTF-32BE"),
  UTF_16LE("FFFE", "UTF-16LE"),
  UTF_16BE("FEFF", "UTF-16BE");

  private final byte[] mark;
  private final Charset charset;

  ByteOrderMark(String mark, String charset) {
    this.mark = HexFormat.of().parseHex(mark);
    this.charset = Charset.forName(charset);
  }

  static Optional<ByteOrderMark> at(byte[] bytes) {
    return Arrays.stream(values()).filter(m -> m.starts(bytes)).findFirst();
  }

  private boolean starts(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }
}
