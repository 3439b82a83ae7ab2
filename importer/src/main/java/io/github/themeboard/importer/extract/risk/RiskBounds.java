package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a risk begins and ends in the words that hold it. */
final class RiskBounds {
  private static final int LONGEST_RISK = 400;

  private static final List<String> LEADS = List.of("and ", "or ", "as well as ", "以及", "包括");
  private static final List<String> FILLERS =
      List.of("etc", "others", "other risks", "and so on", "其他", "其它", "其他风险", "等等", "以上");
  private static final List<String> TAILS =
      List.of("等", "等等", "等风险", "等方面", "等因素", " etc", " among others", " and", " or", " and so on");

  private final String folded;
  private final String lower;

  RiskBounds(Anatomy anatomy) {
    folded = anatomy.folded();
    lower = anatomy.lower();
  }

  /** The stretch as one risk: its first sentence. */
  @Nullable Span lead(Span within) {
    int stop = Stops.first(lower, folded, within.start(), within.end());
    return trim(new Span(within.start(), stop));
  }

  /** The risk without number, conjunction and the marks around it; nothing if no words are left. */
  @Nullable Span trim(Span within) {
    int from = within.start();
    int to = within.end();
    boolean again = true;
    while (again && from < to) {
      again = false;
      while (from < to && " \t\n*_,，、;:。.#|>-–—".indexOf(lower.charAt(from)) >= 0) {
        from++;
      }
      ListMark mark = ListMark.at(lower, from, to);
      if (mark != null && mark.end() < to) {
        from = mark.end();
        again = true;
      }
      for (String lead : LEADS) {
        if (lower.startsWith(lead, from) && from + lead.length() < to) {
          from += lead.length();
          again = true;
        }
      }
    }
    to = trimEnd(from, to);
    boolean said = to - from >= 2 && to - from <= LONGEST_RISK;
    return said && !FILLERS.contains(lower.substring(from, to)) ? new Span(from, to) : null;
  }

  private int trimEnd(int from, int end) {
    int to = end;
    boolean again = true;
    while (again && from < to) {
      again = false;
      while (to > from && " \t\n*_,，、;:。.!|".indexOf(lower.charAt(to - 1)) >= 0) {
        to--;
      }
      for (String tail : TAILS) {
        if (to - from > tail.length() + 2 && lower.startsWith(tail, to - tail.length())) {
          to -= tail.length();
          again = true;
        }
      }
    }
    if (to > from && lower.charAt(to - 1) == ')' && Stops.find(lower, "(", from, to) < 0) {
      to--;
    }
    return to;
  }
}
