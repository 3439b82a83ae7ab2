package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where an article counts stages, by what it calls them. */
final class StageLabels {
  private static final int LONGEST_NAME_LINE = 60;

  private StageLabels() {}

  static Map<String, List<StageLabel>> of(Anatomy anatomy) {
    Map<String, List<StageLabel>> byKind = new LinkedHashMap<>();
    for (int i = 0; i < anatomy.blocks().size(); i++) {
      Block block = anatomy.blocks().get(i);
      if (block.role().said() && block.role() != Role.TITLE && block.role() != Role.ROW) {
        inLine(anatomy, i, byKind);
      }
    }
    return byKind;
  }

  private static void inLine(Anatomy anatomy, int index, Map<String, List<StageLabel>> byKind) {
    String lower = anatomy.lower();
    Span line = anatomy.blocks().get(index).span();
    int at = pastOrnaments(lower, line);
    boolean heads = true;
    while (at < line.end()) {
      StageLabel label = StageLabel.at(lower, at, line, index, heads);
      if (label != null) {
        if (label.alone(line)) {
          Span below = nameBelow(anatomy, index);
          label = below == null ? label : label.withName(below);
        }
        byKind.computeIfAbsent(label.kind(), k -> new ArrayList<>()).add(label);
        at = label.label().end();
      }
      heads = false;
      at = nextClause(lower, at, line.end());
    }
  }

  /** The line below a label that stands alone, if it is short and no sentence. */
  private static @Nullable Span nameBelow(Anatomy anatomy, int index) {
    if (index + 1 >= anatomy.blocks().size()) {
      return null;
    }
    Block below = anatomy.blocks().get(index + 1);
    boolean fits = below.end() - below.start() <= LONGEST_NAME_LINE;
    return below.role() == Role.HEADING && fits ? below.span() : null;
  }

  private static int pastOrnaments(String lower, Span line) {
    int i = line.start();
    while (i < line.end() && " #*•·■●◆▶>-[\"“0123456789.、)".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean parts(char c) {
    return switch (c) {
      case '。', ';', '，', ',', '.', ':', '!', '?' -> true;
      default -> false;
    };
  }

  private static int nextClause(String lower, int at, int end) {
    int i = at;
    while (i < end && !parts(lower.charAt(i))) {
      i++;
    }
    while (i < end && "。;，,.:!? \"”*".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    return lower.startsWith("and ", i) ? i + 4 : i;
  }
}
