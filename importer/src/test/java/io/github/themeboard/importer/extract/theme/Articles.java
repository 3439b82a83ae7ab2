package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Small articles: the first line is the title, each other one a paragraph. */
final class Articles {
  private Articles() {}

  static Anatomy of(String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Role role = blocks.isEmpty() ? Role.TITLE : Role.PROSE;
      blocks.add(new Block(new Span(start, start + line.length()), role));
      start += line.length() + 1;
    }
    String folded = Folding.fold(text);
    return new Anatomy(
        text, folded, Folding.lower(folded), Language.of(text), blocks, new Span(0, text.length()));
  }
}
