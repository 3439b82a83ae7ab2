package io.github.themeboard.importer.benchmark;

import io.github.themeboard.importer.read.Format;
import io.github.themeboard.importer.read.Printed;
import io.github.themeboard.importer.read.RawText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles of 8 KB, made of the labelled texts: each is two or three of them, cut to length. */
final class LongArticles {
  private static final int BYTES = 8 * 1024;
  private static final Path TEXTS = Path.of("src/test/resources/texts/known");

  private LongArticles() {}

  static List<RawText> of(String language) {
    List<String> texts = texts(language);
    List<RawText> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      StringBuilder article = new StringBuilder();
      // Bodies only: a page's furniture ends an article and would make the rest cheap.
      for (int next = i;
          article.toString().getBytes(StandardCharsets.UTF_8).length < BYTES;
          next++) {
        article.append(texts.get(next % texts.size())).append('\n');
      }
      articles.add(
          new RawText(
              language + i + ".txt", Format.TEXT, cut(article.toString()), Printed.NOTHING));
    }
    return articles;
  }

  private static String cut(String article) {
    String cut =
        new String(article.getBytes(StandardCharsets.UTF_8), 0, BYTES, StandardCharsets.UTF_8);
    return cut.substring(0, cut.lastIndexOf('\n') + 1);
  }

  private static List<String> texts(String language) {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .map(LongArticles::body)
          .filter(text -> language.equals(language(text)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Path labels = file.resolveSibling(file.getFileName().toString().replace(".txt", ".json"));
      String noise =
          new com.fasterxml.jackson.databind.ObjectMapper()
              .readTree(labels.toFile())
              .path("noise_starts_at")
              .asText("");
      int end = noise.isEmpty() ? -1 : text.lastIndexOf(noise);
      return end < 0 ? text : text.substring(0, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String language(String text) {
    long ideographs = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    return ideographs * 4 > text.length() ? "zh" : "en";
  }
}
