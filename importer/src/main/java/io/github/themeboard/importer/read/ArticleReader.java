package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * From a file to one decoded text. Whatever the bytes are, the end is a {@link RawText} or an
 * {@link UnreadableException}, within the limits. Any number of threads may use one reader.
 */
public final class ArticleReader {
  private final ReadingLimits limits;

  public ArticleReader() {
    this(ReadingLimits.DEFAULTS);
  }

  public ArticleReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws UnreadableException if the file is not there or gives no text
   */
  public RawText read(Path file) throws UnreadableException {
    Path name = file.getFileName();
    return read(name == null ? file.toString() : name.toString(), bytes().of(file));
  }

  /**
   * Reads a stream to its end or to the size limit; the caller closes it.
   *
   * @param name tells the format where the content does not: its ending counts
   * @throws UnreadableException if the input gives no text
   */
  public RawText read(String name, InputStream in) throws UnreadableException {
    return read(name, bytes().of(in));
  }

  private FileBytes bytes() {
    return new FileBytes(limits.maxBytes());
  }

  private RawText read(String name, byte[] bytes) throws UnreadableException {
    return Patience.within(limits.maxTime(), () -> text(name, bytes));
  }

  private RawText text(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(Reason.EMPTY, "The file is empty.");
    }
    RawText read =
        switch (FormatGuess.of(name, bytes)) {
          case PDF -> new PdfFile(limits).read(name, bytes);
          case HTML -> new HtmlPage(limits).read(name, bytes);
          case MARKDOWN -> MarkdownFile.read(name, bytes);
          case TEXT -> new RawText(name, Format.TEXT, PlainText.of(bytes), Printed.NOTHING);
        };
    return checked(read);
  }

  private RawText checked(RawText read) throws UnreadableException {
    if (read.text().codePoints().allMatch(ArticleReader::unseen)) {
      throw new UnreadableException(Reason.EMPTY, "The file holds no text, only white space.");
    }
    if (tooLong(read.text())) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "The text has more than "
              + limits.maxCharacters()
              + " characters; split the file, or raise the limit.");
    }
    return read;
  }

  /** White space, no-break spaces, and marks that only steer what stands around them. */
  private static boolean unseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private boolean tooLong(String text) {
    return text.length() > limits.maxCharacters()
        && text.codePointCount(0, text.length()) > limits.maxCharacters();
  }
}
