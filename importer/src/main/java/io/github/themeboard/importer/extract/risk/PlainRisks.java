package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines without numbers or bullets below a heading of risks: one risk each, a list, or prose. */
final class PlainRisks {
  /** "Customer concentration." in front of its explanation. */
  private static final int LONGEST_LEAD = 40;

  private final RiskWords words = RiskWords.bundled();
  private final RiskLines lines;
  private final String lower;
  private final RiskList list;
  private final List<Span> found;
  private boolean explains;
  private boolean listed;

  /**
   * @param found takes the risks
   */
  PlainRisks(RiskLines lines, String lower, RiskList list, List<Span> found) {
    this.lines = lines;
    this.lower = lower;
    this.list = list;
    this.found = found;
  }

  /** The list began before the first line and left its end open. */
  void goOn() {
    listed = true;
  }

  Taken take(int index) {
    Block block = lines.at(index);
    List<Opening> openings = Opening.in(lower, block);
    if (!openings.isEmpty()) {
      return several(block, openings);
    }
    RiskSentence sentence = RiskSentence.at(lower, block.start(), block.end());
    if (sentence != null) {
      found.addAll(list.split(new Span(sentence.from(), block.end()), true));
      return Taken.GOES_ON;
    }
    String line = lines.text(block.span());
    if (found.isEmpty() && words.announces(line)) {
      return Taken.GOES_ON;
    }
    if (listed) {
      return goesOn(block, line);
    }
    return lines.paragraph(block) ? paragraph(index, block) : shortLine(index, block, line);
  }

  /** Upside and downside are named one behind the other in the same line. */
  private Taken several(Block block, List<Opening> openings) {
    int from = block.start();
    for (int i = 0; i <= openings.size(); i++) {
      int to = i < openings.size() ? openings.get(i).start() : block.end();
      RiskSentence sentence = RiskSentence.at(lower, from, to);
      int risks = sentence != null ? sentence.from() : from;
      found.addAll(list.split(new Span(Math.min(risks, to), to), sentence != null));
      from = i < openings.size() ? openings.get(i).behind() : to;
    }
    return Taken.GOES_ON;
  }

  /** A list that ended its line with a semicolon goes on in the next. */
  private Taken goesOn(Block block, String line) {
    List<Span> parts = list.split(block.span(), false);
    if (!RiskLines.open(line) && parts.size() < 2 && !words.sign(line)) {
      return Taken.ENDS_BEFORE;
    }
    return listed(parts, line);
  }

  private Taken listed(List<Span> parts, String line) {
    found.addAll(parts);
    listed = RiskLines.open(line);
    return listed ? Taken.GOES_ON : Taken.ENDS_WITH;
  }

  private Taken shortLine(int index, Block block, String line) {
    List<Span> parts = list.split(block.span(), false);
    if (parts.size() > 1) {
      return listed(parts, line);
    }
    Block below = lines.below(index);
    boolean leads = below != null && lines.stopped(below) && lines.mark(below) == null;
    if (!words.sign(line) && !(found.isEmpty() || explains && !leads)) {
      return Taken.ENDS_BEFORE;
    }
    listed |= RiskLines.open(line);
    add(list.bounds().trim(block.span()));
    explains = true;
    return Taken.GOES_ON;
  }

  private Taken paragraph(int index, Block block) {
    if (explains) {
      return Taken.GOES_ON;
    }
    List<Span> parts = list.split(block.span(), false);
    if (RiskLines.open(lines.text(block.span())) && parts.size() == 1) {
      found.addAll(parts);
      listed = true;
      return Taken.GOES_ON;
    }
    boolean alone = found.isEmpty() && !riskBelow(index);
    if (!list.numbered().in(block.span()).isEmpty()
        || parts.size() > 1 && (alone || semicolon(block))) {
      found.addAll(parts);
      return Taken.GOES_ON;
    }
    Span lead = list.bounds().lead(block.span());
    if (lead == null || !(found.isEmpty() || words.sign(lead.in(lower)) || brief(lead))) {
      return Taken.ENDS_BEFORE;
    }
    add(lead);
    return Taken.GOES_ON;
  }

  private boolean semicolon(Block block) {
    return Stops.find(lower, ";", block.start(), block.end()) >= 0;
  }

  private static boolean brief(Span lead) {
    return lead.end() - lead.start() <= LONGEST_LEAD;
  }

  /** Whether the paragraph below names a risk of its own. */
  private boolean riskBelow(int index) {
    Block below = lines.below(index);
    if (below == null || !lines.stopped(below)) {
      return false;
    }
    String line = lines.text(below.span());
    return !words.ends(line) && !words.disclaims(line) && words.sign(line);
  }

  private void add(@Nullable Span risk) {
    if (risk != null) {
      found.add(risk);
    }
  }
}
