package io.github.themeboard.app.intake;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.importer.read.ArticleReader;
import io.github.themeboard.importer.read.ReadingLimits;
import io.github.themeboard.importer.read.UnreadableException;
import jakarta.enterprise.context.RequestScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file or of a field, read as imports read it. */
@RequestScoped
public class GivenText {
  private final ArticleReader reader;
  private final Page page;

  GivenText(IntakeSettings settings, Page page) {
    this.reader = new ArticleReader(limits(settings));
    this.page = page;
  }

  static ReadingLimits limits(IntakeSettings settings) {
    ReadingLimits usual = ReadingLimits.DEFAULTS;
    return new ReadingLimits(
        settings.fileSize().asLongValue(),
        settings.characters(),
        usual.maxPages(),
        usual.maxHtmlDepth(),
        usual.maxInflatedBytes(),
        settings.time());
  }

  /**
   * What was typed or pasted.
   *
   * @throws Declined if it cannot be read, in words
   */
  public String typed(String text) {
    return read("pasted.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * What stands in a file.
   *
   * @throws Declined if it cannot be read, in words
   */
  public String in(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(FileNames.shown(name), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String name, InputStream in) {
    try {
      return reader.read(name, in).text();
    } catch (UnreadableException e) {
      IntakeMessages words = page.messages(IntakeMessages.class);
      throw new Declined(
          400, words.refused_title(), words.failure(FailureReason.valueOf(e.reason().name())));
    }
  }
}
