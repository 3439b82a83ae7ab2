package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.RiskHeading;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines below a heading of risks, until something else begins. */
final class RiskSection {
  private static final int MOST_RISKS = 60;

  /** A line of a list is short; a longer one is a paragraph. */
  private static final int LONGEST_LINE = 200;

  private final Anatomy anatomy;
  private final String lower;
  private final RiskWords words = RiskWords.bundled();
  private final RiskList list;

  private final List<Span> found = new ArrayList<>();
  private final int heading;
  private int next;
  private @Nullable ListMark mark;
  private boolean explains;
  private boolean listed;

  /**
   * @param heading index of the line with the heading
   * @param next index of the first line below it
   */
  RiskSection(Anatomy anatomy, RiskList list, int heading, int next) {
    this.anatomy = anatomy;
    this.lower = anatomy.lower();
    this.list = list;
    this.heading = heading;
    this.next = next;
  }

  /** The list began behind the heading in its own line and goes on below. */
  RiskSection goingOn(List<Span> soFar, @Nullable ListMark last) {
    found.addAll(soFar);
    mark = last;
    listed = true;
    return this;
  }

  /** The index of the first line that belongs to something else. */
  int next() {
    return next;
  }

  List<Span> read() {
    List<Block> blocks = anatomy.blocks();
    while (next < blocks.size() && found.size() < MOST_RISKS && takes(blocks.get(next))) {
      next++;
    }
    return found;
  }

  private boolean takes(Block block) {
    if (!block.role().said()) {
      return false;
    }
    String line = block.span().in(lower);
    if (block.role() == Role.TITLE
        || block.role() == Role.ROW
        || !found.isEmpty() && RiskHeading.opens(line)) {
      return false;
    }
    ListMark at = ListMark.at(lower, block.start(), block.end());
    if (at != null) {
      if (likeTheHeading(block, at)) {
        return false;
      }
      if (!words.disclaims(line)) {
        return marked(block, at);
      }
      Span said = list.beforeDisclaimer(new Span(at.end(), block.end()));
      add(mark == null || at.follows(mark) ? list.lead(said) : null);
      return false;
    }
    if (words.ends(line) || likeTheHeading(block, null)) {
      return false;
    }
    if (words.disclaims(line)) {
      if (mark == null) {
        found.addAll(list.split(list.beforeDisclaimer(block.span()), false));
      }
      return false;
    }
    return mark != null ? explained(block) : plain(block, line);
  }

  private boolean marked(Block block, ListMark at) {
    ListMark before = mark;
    if (before != null && at.style() != before.style()) {
      // What is listed below one risk explains it.
      return true;
    }
    if (before != null && at.value() != 0 && at.value() != before.value() + 1) {
      return false;
    }
    if (before == null && words.ends(lower.substring(at.end(), block.end())) && !risky(block)) {
      return false;
    }
    Span text = new Span(at.end(), block.end());
    List<Span> parts = before == null && onlyOne(at) ? list.split(text, false) : List.of();
    if (parts.size() > 1) {
      found.addAll(parts);
    } else {
      add(list.lead(text));
    }
    mark = at;
    explains = !stopped(block);
    return true;
  }

  private boolean onlyOne(ListMark at) {
    Block below = below();
    if (below == null) {
      return true;
    }
    ListMark other = ListMark.at(lower, below.start(), below.end());
    return other == null || other.style() != at.style();
  }

  private boolean explained(Block block) {
    return (explains || stopped(block)) && stopped(block) && markedBelow();
  }

  /** Whether the marked list goes on within the next few lines. */
  private boolean markedBelow() {
    List<Block> blocks = anatomy.blocks();
    for (int i = next + 1; i < Math.min(blocks.size(), next + 4); i++) {
      Block block = blocks.get(i);
      ListMark at = ListMark.at(lower, block.start(), block.end());
      if (at != null && mark != null && at.follows(mark)) {
        return true;
      }
    }
    // The last risk may be explained too: where the first was.
    return explains && found.size() > 1;
  }

  private boolean plain(Block block, String line) {
    List<Opening> openings = Opening.in(lower, block);
    if (!openings.isEmpty()) {
      return several(block, openings);
    }
    RiskSentence sentence = RiskSentence.at(lower, block.start(), block.end());
    if (sentence != null) {
      found.addAll(list.split(new Span(sentence.from(), block.end()), true));
      return true;
    }
    if (found.isEmpty() && words.announces(line)) {
      return true;
    }
    if (listed) {
      return goesOn(block, line);
    }
    return stopped(block) || block.end() - block.start() > LONGEST_LINE
        ? paragraph(block)
        : shortLine(block, line);
  }

  /** Upside and downside are named one behind the other in the same line. */
  private boolean several(Block block, List<Opening> openings) {
    int from = block.start();
    for (int i = 0; i <= openings.size(); i++) {
      int to = i < openings.size() ? openings.get(i).start() : block.end();
      RiskSentence sentence = RiskSentence.at(lower, from, to);
      int risks = sentence != null ? sentence.from() : from;
      found.addAll(list.split(new Span(Math.min(risks, to), to), sentence != null));
      from = i < openings.size() ? openings.get(i).behind() : to;
    }
    return true;
  }

  /** A list that ended its line with a semicolon goes on in the next. */
  private boolean goesOn(Block block, String line) {
    List<Span> parts = list.split(block.span(), false);
    if (!open(line) && parts.size() < 2 && !words.sign(line)) {
      return false;
    }
    found.addAll(parts);
    listed = open(line);
    next += listed ? 0 : 1;
    return listed;
  }

  private boolean shortLine(Block block, String line) {
    List<Span> parts = list.split(block.span(), false);
    if (parts.size() > 1) {
      found.addAll(parts);
      listed = true;
      boolean more = open(line);
      next += more ? 0 : 1;
      return more;
    }
    Block below = below();
    boolean leads =
        below != null && stopped(below) && ListMark.at(lower, below.start(), below.end()) == null;
    if (!words.sign(line) && !(found.isEmpty() || explains && !leads)) {
      return false;
    }
    if (open(line)) {
      listed = true;
    }
    add(list.trim(block.span()));
    explains = true;
    return true;
  }

  private boolean paragraph(Block block) {
    if (explains) {
      return true;
    }
    List<Span> parts = list.split(block.span(), false);
    if (open(block.span().in(lower)) && parts.size() == 1) {
      found.addAll(parts);
      return listed = true;
    }
    boolean alone = found.isEmpty() && !paragraphBelow();
    List<Span> numbered = list.numbered(block.span());
    if (!numbered.isEmpty() || parts.size() > 1 && (alone || atSemicolons(block))) {
      found.addAll(parts);
      return true;
    }
    Span lead = list.lead(block.span());
    if (lead == null || !(found.isEmpty() || words.sign(lead.in(lower)) || shortLead(lead))) {
      return false;
    }
    add(lead);
    return true;
  }

  private boolean atSemicolons(Block block) {
    return Stops.find(lower, ";", block.start(), block.end()) >= 0;
  }

  /** "Customer concentration." in front of its explanation. */
  private boolean shortLead(Span lead) {
    return lead.end() - lead.start() <= 40;
  }

  private boolean paragraphBelow() {
    Block below = below();
    if (below == null || !stopped(below)) {
      return false;
    }
    String line = below.span().in(lower);
    return !words.ends(line) && !words.disclaims(line) && words.sign(line);
  }

  private @Nullable Block below() {
    List<Block> blocks = anatomy.blocks();
    Block below = next + 1 < blocks.size() ? blocks.get(next + 1) : null;
    return below != null && below.role().said() ? below : null;
  }

  private boolean risky(Block block) {
    return words.sign(block.span().in(lower));
  }

  /** The next section has the look of this one's heading: 六、 after 五、, ▍ after ▍, ## after ##. */
  private boolean likeTheHeading(Block block, @Nullable ListMark at) {
    Block own = anatomy.blocks().get(heading);
    char ornament = lower.charAt(own.start());
    if (!Folding.latin(ornament)
        && !Folding.ideograph(ornament)
        && !Folding.digit(ornament)
        && ornament != '('
        && ornament != '*'
        && lower.charAt(block.start()) == ornament) {
      return ornament != '#' || level(block) <= level(own);
    }
    if (at == null) {
      return lower.charAt(block.start()) == '[' && ornament == '[';
    }
    ListMark number = ListMark.at(lower, own.start(), own.end());
    return number != null && at.style() == number.style() && at.value() == number.value() + 1;
  }

  private int level(Block block) {
    int i = block.start();
    while (i < block.end() && lower.charAt(i) == '#') {
      i++;
    }
    return i - block.start();
  }

  private boolean stopped(Block block) {
    int last = block.end() - 1;
    while (last > block.start() && "\"')]」』* ”".indexOf(lower.charAt(last)) >= 0) {
      last--;
    }
    return ".。!?".indexOf(lower.charAt(last)) >= 0;
  }

  /** More of the list is to come. */
  static boolean open(String line) {
    int last = line.length() - 1;
    while (last > 0 && line.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && ";,，、:".indexOf(line.charAt(last)) >= 0;
  }

  private void add(@Nullable Span risk) {
    if (risk != null) {
      found.add(risk);
    }
  }
}
