package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.RiskHeading;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines below a heading of risks, until something else begins. */
final class RiskSection {
  private static final int MOST_RISKS = 60;

  private final RiskWords words = RiskWords.bundled();
  private final List<Span> found = new ArrayList<>();
  private final RiskLines lines;
  private final RiskList list;
  private final SectionHeading heading;
  private final MarkedRisks marked;
  private final PlainRisks plain;
  private int next;

  /**
   * @param heading index of the line with the heading; the section begins right below it
   */
  RiskSection(Anatomy anatomy, RiskList list, int heading) {
    this.lines = new RiskLines(anatomy);
    this.list = list;
    this.heading = new SectionHeading(anatomy.lower(), lines.at(heading));
    this.marked = new MarkedRisks(lines, list, found);
    this.plain = new PlainRisks(lines, anatomy.lower(), list, found);
    this.next = heading + 1;
  }

  /** The list began behind the heading in its own line and goes on below. */
  RiskSection goingOn(List<Span> soFar, @Nullable ListMark last) {
    found.addAll(soFar);
    marked.goOn(last);
    plain.goOn();
    return this;
  }

  /** The index of the first line that belongs to something else. */
  int next() {
    return next;
  }

  List<Span> read() {
    Taken taken = Taken.GOES_ON;
    while (taken == Taken.GOES_ON && next < lines.count() && found.size() < MOST_RISKS) {
      taken = take(lines.at(next));
      next += taken == Taken.ENDS_BEFORE ? 0 : 1;
    }
    return found;
  }

  private Taken take(Block block) {
    if (!block.role().said() || block.role() == Role.TITLE || block.role() == Role.ROW) {
      return Taken.ENDS_BEFORE;
    }
    String line = lines.text(block.span());
    ListMark mark = lines.mark(block);
    if (!found.isEmpty() && RiskHeading.opens(line)
        || heading.next(block, mark)
        || mark == null && words.ends(line)) {
      return Taken.ENDS_BEFORE;
    }
    if (words.disclaims(line)) {
      beforeDisclaimer(block, mark);
      return Taken.ENDS_BEFORE;
    }
    if (mark != null) {
      return marked.take(next, mark);
    }
    return marked.begun() ? marked.explanation(next) : plain.take(next);
  }

  /** The last risk may stand in one line with the publisher's own words. */
  private void beforeDisclaimer(Block block, @Nullable ListMark mark) {
    if (mark == null && !marked.begun()) {
      found.addAll(list.split(list.beforeDisclaimer(block.span()), false));
    } else if (mark != null && marked.due(mark)) {
      Span said = list.beforeDisclaimer(new Span(mark.end(), block.end()));
      Span risk = list.bounds().lead(said);
      if (risk != null) {
        found.add(risk);
      }
    }
  }
}
