package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page taken apart. Its sentences are parted once, since every rule reads them.
 *
 * <p>A value that does not change; any number of threads may read it.
 */
public final class Anatomy {
  private final String text;
  private final String folded;
  private final String lower;
  private final Language language;
  private final List<Block> blocks;
  private final Span body;
  private final List<Sentence> sentences;

  /**
   * @param text the text that all spans refer to
   * @param folded the same, each character in its plain form ({@link
   *     io.github.themeboard.importer.text.Folding})
   * @param lower the folded text in lower case
   * @param blocks every line that is not empty, in order; a line that is the article's at its front
   *     and the publisher's at its end is two
   * @param body from the first to the last line of what the article says, its title not included
   */
  public Anatomy(
      String text, String folded, String lower, Language language, List<Block> blocks, Span body) {
    this.text = text;
    this.folded = folded;
    this.lower = lower;
    this.language = language;
    this.blocks = List.copyOf(blocks);
    this.body = body;
    this.sentences = parted(true);
  }

  public String text() {
    return text;
  }

  public String folded() {
    return folded;
  }

  public String lower() {
    return lower;
  }

  public Language language() {
    return language;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public Span body() {
    return body;
  }

  public Optional<Block> title() {
    return blocks.stream().filter(b -> b.role() == Role.TITLE).findFirst();
  }

  /** What the article says, sentence by sentence, its title first. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** What stands around the article, sentence by sentence, without the page's own counters. */
  public List<Sentence> outside() {
    return parted(false);
  }

  private List<Sentence> parted(boolean said) {
    List<Sentence> parted = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role().said() != said || !said && Counters.only(block.span().in(lower))) {
        continue;
      }
      if (block.role() == Role.ROW) {
        parted.add(new Sentence(block.span(), i));
      } else {
        for (Span span : Sentences.of(folded, block.span())) {
          parted.add(new Sentence(span, i));
        }
      }
    }
    return List.copyOf(parted);
  }
}
