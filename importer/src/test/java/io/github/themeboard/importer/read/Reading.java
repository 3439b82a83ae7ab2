package io.github.themeboard.importer.read;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Reads bytes that a test made, within the default limits. */
final class Reading {
  private Reading() {}

  static RawText read(String name, byte[] bytes) throws UnreadableException {
    return new ArticleReader().read(name, new ByteArrayInputStream(bytes));
  }

  static RawText read(String name, String text) throws UnreadableException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String html(String body) throws UnreadableException {
    return read("a.html", "<!doctype html><body>" + body).text();
  }

  static UnreadableException.Reason refusal(String name, byte[] bytes) {
    return refusal(new ArticleReader(), name, bytes).reason();
  }

  static UnreadableException refusal(ArticleReader reader, String name, byte[] bytes) {
    return assertThrows(
        UnreadableException.class, () -> reader.read(name, new ByteArrayInputStream(bytes)));
  }
}
