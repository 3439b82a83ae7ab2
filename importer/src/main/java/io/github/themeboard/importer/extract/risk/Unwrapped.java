package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page whose wrapped lines are whole again, so that a word or a risk that goes over the end of a
 * line reads like any other; what is found in it is told in places of the page as it was.
 */
final class Unwrapped {
  private final Anatomy anatomy;
  private final int @Nullable [] places;

  private Unwrapped(Anatomy anatomy, int @Nullable [] places) {
    this.anatomy = anatomy;
    this.places = places;
  }

  static Unwrapped of(Anatomy page) {
    WrappedLines lines = new WrappedLines(page);
    for (int i = 0; i < page.blocks().size(); i++) {
      if (lines.goesOn(i)) {
        return new Joining(page).joined(lines);
      }
    }
    return new Unwrapped(page, null);
  }

  Anatomy anatomy() {
    return anatomy;
  }

  /** Where a stretch that is not empty stands in the page as it was. */
  Span inPage(Span span) {
    return places == null ? span : new Span(places[span.start()], places[span.end() - 1] + 1);
  }

  private static final class Joining {
    private final Anatomy page;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder folded = new StringBuilder();
    private final StringBuilder lower = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final int[] places;

    Joining(Anatomy page) {
      this.page = page;
      this.places = new int[page.text().length() + 1];
    }

    Unwrapped joined(WrappedLines lines) {
      int from = 0;
      int start = -1;
      for (int i = 0; i < page.blocks().size(); i++) {
        Block block = page.blocks().get(i);
        copy(from, block.start());
        start = start < 0 ? text.length() : start;
        copy(block.start(), block.end());
        from = block.end();
        if (lines.goesOn(i)) {
          int next = page.blocks().get(i + 1).start();
          if (spaced(block.end() - 1, next)) {
            places[text.length()] = from;
            text.append(' ');
            folded.append(' ');
            lower.append(' ');
          }
          from = next;
        } else {
          blocks.add(new Block(new Span(start, text.length()), block.role()));
          start = -1;
        }
      }
      copy(from, page.text().length());
      Anatomy whole =
          new Anatomy(
              text.toString(),
              folded.toString(),
              lower.toString(),
              page.language(),
              blocks,
              new Span(0, text.length()));
      return new Unwrapped(whole, Arrays.copyOf(places, text.length() + 1));
    }

    private void copy(int from, int to) {
      for (int i = from; i < to; i++) {
        places[text.length() + i - from] = i;
      }
      text.append(page.text(), from, to);
      folded.append(page.folded(), from, to);
      lower.append(page.lower(), from, to);
    }

    /** English breaks at a space, and Chinese in the middle of what it says. */
    private boolean spaced(int last, int next) {
      char before = page.lower().charAt(last);
      char behind = page.lower().charAt(next);
      boolean chinese = Folding.ideograph(before) || Folding.ideograph(behind);
      for (int i = last; i >= 0 && last - i < 12 && !chinese; i--) {
        chinese = Folding.ideograph(page.lower().charAt(i));
      }
      return before != '-' && (!chinese || Folding.latin(before) && Folding.latin(behind));
    }
  }
}
