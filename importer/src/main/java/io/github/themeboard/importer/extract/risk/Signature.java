package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Span;
import java.util.List;

/** Who wrote a note, in brackets behind its last risk: "(Analyst: ...)". */
final class Signature {
  private static final List<String> WRITERS =
      List.of("分析师", "研究员", "联系人", "作者", "执笔", "撰稿", "记者", "报告来源", "analyst", "author", "by ");

  private static final int LONGEST = 80;

  private Signature() {}

  /** A stretch without the signature at its end. */
  static Span before(String lower, Span within) {
    int end = within.end();
    while (end > within.start() && " .。".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == within.start() || lower.charAt(end - 1) != ')') {
      return within;
    }
    int open = lower.lastIndexOf('(', end - 1);
    if (open <= within.start() || end - open > LONGEST) {
      return within;
    }
    return WRITERS.stream().anyMatch(writer -> lower.startsWith(writer, open + 1))
        ? new Span(within.start(), open)
        : within;
  }
}
