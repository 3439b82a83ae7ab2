package io.github.themeboard.importer.load;

import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.CodePoints;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A page's lines as an article's paragraphs. Lines that one passage runs over become one paragraph,
 * since a citation stands within one.
 */
final class Layout {
  /** A longer one is no sentence but a table or a text without stops. */
  private static final int LONGEST_SENTENCE = 600;

  private final List<Block> blocks;
  private final List<Sentence> sentences;
  private final BitSet joined = new BitSet();

  Layout(Anatomy anatomy) {
    blocks = anatomy.blocks();
    sentences = anatomy.sentences();
  }

  /** The sentence that a passage stands in; the passage itself where none holds it. */
  Span sentence(Span passage) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= passage.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == sentences.size()) {
      return passage;
    }
    Span sentence = sentences.get(low).span();
    boolean fits = sentence.holds(passage) && sentence.end() - sentence.start() <= LONGEST_SENTENCE;
    return fits ? sentence : passage;
  }

  /**
   * Makes sure that a passage stands within one paragraph.
   *
   * @return whether it can: it begins and ends in a line
   */
  boolean holds(Span passage) {
    int first = firstEndingBehind(passage.start());
    int last = firstEndingBehind(passage.end() - 1);
    if (passage.end() <= passage.start()
        || last == blocks.size()
        || blocks.get(first).start() > passage.start()
        || blocks.get(last).start() >= passage.end()
        || blocks.get(last).end() < passage.end()) {
      return false;
    }
    joined.set(first, last);
    return true;
  }

  private int firstEndingBehind(int place) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The paragraphs, after every passage was shown to {@link #holds}. */
  List<Paragraph> paragraphs(CodePoints places) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int first = 0; first < blocks.size(); first++) {
      int last = first;
      boolean outside = !blocks.get(first).role().said();
      while (joined.get(last)) {
        last++;
        outside &= !blocks.get(last).role().said();
      }
      paragraphs.add(
          new Paragraph(
              shape(blocks.get(first).role()),
              places.at(blocks.get(first).start()),
              places.at(blocks.get(last).end()),
              outside));
      first = last;
    }
    return paragraphs;
  }

  private static Paragraph.Shape shape(Role role) {
    return switch (role) {
      case TITLE, HEADING -> Paragraph.Shape.HEADING;
      case ITEM -> Paragraph.Shape.ITEM;
      case HEAD, PROSE, ROW, FURNITURE -> Paragraph.Shape.TEXT;
    };
  }
}
