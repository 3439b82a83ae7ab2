package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.article.ArticleText;
import java.util.Optional;

/**
 * An article of a pack: front matter between lines of three hyphens, then its text as {@link
 * ArticleBlocks} reads it.
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
    int start = close + 1 + FENCE.length();
    checkCharacters(content, start);
    ArticleText text = ArticleBlocks.read(content.substring(start));
    return YamlFile.mapping(file, 1, front, faults).map(fields -> entry(fields, text));
  }

  /** Of the text only: in the front matter YAML refuses such characters. */
  private void checkCharacters(String content, int start) {
    int at = content.indexOf('\0', start);
    if (at >= 0) {
      int line = 1 + (int) content.substring(0, at).chars().filter(c -> c == '\n').count();
      faults.add(file, line, "the text holds a NUL character, which no database keeps");
    }
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
            fields.address("url"),
            fields.text("language"),
            fields.flag("brief"),
            ArticleDate.read(fields, text),
            text);
    introduce(fields, entry.slug(), text);
    fields.refuseOthers();
    return entry;
  }

  private void introduce(Fields fields, String slug, ArticleText text) {
    boolean newText = known.texts.add(text.content()) || text.paragraphs().isEmpty();
    if (!Fields.missing(slug) && known.articles.putIfAbsent(slug, text) != null) {
      fields.fault("slug", "another article has the slug '" + slug + "'");
    } else if (!newText) {
      fields.fault("slug", "another article has the same text");
    }
  }
}
