package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.domain.article.Paragraph.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article, block by block; blank lines part them. A block that begins with {@code ##
 * } is a heading, one with {@code - } a list item, any other a paragraph; the lines of a block are
 * joined by a space. Nothing else is markup, so that the text of a citation is the text of the
 * file. It reads line by line, in time that grows with the length of the text and no faster.
 */
final class ArticleBlocks {
  private final StringBuilder content = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int length;

  private ArticleBlocks() {}

  static ArticleText read(String body) {
    ArticleBlocks blocks = new ArticleBlocks();
    body.lines().map(String::strip).forEach(blocks::line);
    blocks.endBlock();
    return new ArticleText(blocks.content.toString(), blocks.paragraphs);
  }

  private void line(String words) {
    if (words.isEmpty()) {
      endBlock();
    } else {
      block.append(block.isEmpty() ? "" : " ").append(words);
    }
  }

  private void endBlock() {
    if (!block.isEmpty()) {
      add(block.toString());
      block.setLength(0);
    }
  }

  private void add(String written) {
    Shape shape = shape(written);
    String words = shape == Shape.TEXT ? written : written.substring(written.indexOf(' ')).strip();
    if (!paragraphs.isEmpty()) {
      content.append('\n');
      length++;
    }
    int end = length + words.codePointCount(0, words.length());
    paragraphs.add(new Paragraph(shape, length, end));
    content.append(words);
    length = end;
  }

  private static Shape shape(String written) {
    if (written.startsWith("## ")) {
      return Shape.HEADING;
    }
    return written.startsWith("- ") ? Shape.ITEM : Shape.TEXT;
  }
}
