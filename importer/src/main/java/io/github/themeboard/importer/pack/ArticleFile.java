package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article of a pack: front matter between lines of three hyphens, then blocks separated by blank lines. A block that begins
 * with {@code ## } is a heading, one with {@code - } a list item, any other a paragraph; the lines of a block are joined by a
 * space. Nothing else is markup, so that the text of a citation is the text of the file.
 */
final class ArticleFile {
  private static final String FENCE = "---\n";

  private final String file;
  private final Known known;
  private final Faults faults;

  ArticleFile(String file, Known known, Faults faults) {
    this.file = file;
    this.known = known;
    this.faults = faults;
  }

  Optional<Pack.ArticleEntry> read(String content) {
    int close = content.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!content.startsWith(FENCE) || close < 0) {
      faults.add(file, 1, "starts with front matter between two lines of '---'");
      return Optional.empty();
    }
    String front = content.substring(FENCE.length(), close + 1);
    ArticleText text = text(content.substring(close + 1 + FENCE.length()));
    return YamlFile.mapping(file, 1, front, faults).map(fields -> entry(fields, text));
  }

  private Pack.ArticleEntry entry(Fields fields, ArticleText text) {
    if (text.paragraphs().isEmpty()) {
      fields.fault("slug", "the article has no text");
    }
    Pack.ArticleEntry entry =
        new Pack.ArticleEntry(
            fields.slug("slug"),
            known.optional(fields, "publisher", known.publishers),
            known.optional(fields, "house", known.houses),
            fields.optional("author"),
            fields.optional("title"),
            fields.optional("url"),
            fields.text("language"),
            fields.flag("brief"),
            dating(fields, text),
            text);
    if (known.articles.putIfAbsent(entry.slug(), text) != null) {
      fields.fault("slug", "another article has the slug '" + entry.slug() + "'");
    }
    fields.refuseOthers();
    return entry;
  }

  private static Dating dating(Fields fields, ArticleText text) {
    LocalDate published = day(fields, "published");
    LocalDate notBefore = day(fields, "notBefore");
    String quote = fields.optional("notBeforeQuote");
    if (published != null) {
      return Dating.exact(published);
    }
    if (notBefore == null) {
      return Dating.unknown();
    }
    if (quote == null || text.count(quote) == 0) {
      fields.fault("notBefore", "'notBeforeQuote' gives the words of the text that show the day");
      return Dating.unknown();
    }
    return Dating.notBefore(notBefore, quote);
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(Fields fields, String key) {
    return fields.parsed(key, LocalDate::parse, "a day such as 2026-05-08");
  }

  static ArticleText text(String body) {
    StringBuilder content = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String block : body.strip().split("\n[ \t]*\n\\s*")) {
      String line = block.strip().replaceAll("\\s*\n\\s*", " ");
      Paragraph.Shape shape = shape(line);
      String words = shape == Paragraph.Shape.TEXT ? line : line.substring(line.indexOf(' ') + 1);
      if (words.isBlank()) {
        continue;
      }
      if (!paragraphs.isEmpty()) {
        content.append('\n');
        at++;
      }
      int end = at + words.codePointCount(0, words.length());
      paragraphs.add(new Paragraph(shape, at, end));
      content.append(words);
      at = end;
    }
    return new ArticleText(content.toString(), paragraphs);
  }

  private static Paragraph.Shape shape(String line) {
    if (line.startsWith("## ")) {
      return Paragraph.Shape.HEADING;
    }
    return line.startsWith("- ") ? Paragraph.Shape.ITEM : Paragraph.Shape.TEXT;
  }
}
