package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, from its first bytes, then from its name. */
final class FormatGuess {
  private static final int LOOK = 4096;
  private static final List<String> HTML_STARTS =
      List.of("<!doctype html", "<html", "<head", "<body");

  private FormatGuess() {}

  static Format of(String name, byte[] bytes) throws UnreadableException {
    String head = head(bytes);
    if (isPdf(name, head)) {
      return Format.PDF;
    }
    String foreign = ForeignFormat.named(head);
    if (foreign != null) {
      throw new UnreadableException(
          Reason.UNSUPPORTED,
          "The file is " + foreign + ", which is not read; save it as PDF, HTML or plain text.");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (isHtml(lower, head.toLowerCase(Locale.ROOT))) {
      return Format.HTML;
    }
    return isMarkdown(lower, head) ? Format.MARKDOWN : Format.TEXT;
  }

  /**
   * The start of a file as far as ASCII goes. Without zeros, so that UTF-16 reads the same; what
   * stands before a text is dropped.
   */
  static String head(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return isUtf16(head) ? head.replace("\0", "").substring(2) : head;
  }

  private static boolean isUtf16(String head) {
    return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
  }

  private static String text(String head) {
    String marked = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    return marked.strip();
  }

  /** Readers take a header within the first 1024 bytes; only the name tells that from a quote. */
  private static boolean isPdf(String name, String head) {
    int at = head.indexOf("%PDF-");
    return at == 0
        || at > 0 && text(head).startsWith("%PDF-")
        || at > 0 && at < 1024 && name.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  private static boolean isHtml(String name, String head) {
    String start = text(head);
    if (HTML_STARTS.stream().anyMatch(start::startsWith)) {
      return true;
    }
    boolean prologue = start.startsWith("<?xml") || start.startsWith("<!--");
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return prologue && start.contains("<html") || named;
  }

  private static boolean isMarkdown(String name, String head) {
    if (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdown")) {
      return true;
    }
    return !name.endsWith(".txt") && FrontMatter.startsIn(text(head));
  }
}
