package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The look of a section's heading. The next section's has the same: 六、 after 五、, ▍ after ▍, ##
 * after ##.
 */
final class SectionHeading {
  private final String lower;
  private final Block own;
  private final char ornament;
  private final @Nullable ListMark number;

  SectionHeading(String lower, Block own) {
    this.lower = lower;
    this.own = own;
    this.ornament = lower.charAt(own.start());
    this.number = ListMark.at(lower, own.start(), own.end());
  }

  /**
   * Whether a line looks like the heading of the next section.
   *
   * @param mark the number or bullet that the line begins with
   */
  boolean next(Block line, @Nullable ListMark mark) {
    if (ornamental() && lower.charAt(line.start()) == ornament) {
      return ornament != '#' || level(line) <= level(own);
    }
    if (mark == null) {
      return lower.charAt(line.start()) == '[' && ornament == '[';
    }
    return number != null && mark.style() == number.style() && mark.value() == number.value() + 1;
  }

  private boolean ornamental() {
    return !Folding.latin(ornament)
        && !Folding.ideograph(ornament)
        && !Folding.digit(ornament)
        && ornament != '('
        && ornament != '*';
  }

  private int level(Block block) {
    int i = block.start();
    while (i < block.end() && lower.charAt(i) == '#') {
      i++;
    }
    return i - block.start();
  }
}
