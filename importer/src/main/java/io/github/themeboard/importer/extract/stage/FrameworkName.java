package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article calls its framework: the longest name in quotation marks that counts its stages.
 */
final class FrameworkName {
  private static final int LONGEST = 70;
  private static final List<String> COUNTS =
      List.of("two", "three", "four", "five", "six", "seven", "eight");
  private static final String NUMERALS = "二三四五六七八";

  private FrameworkName() {}

  static String of(Anatomy anatomy, String kind, int stages) {
    Pattern counted = counted(kind, stages);
    Span best = null;
    for (Block block : anatomy.blocks()) {
      if (!block.role().said()) {
        continue;
      }
      Span quoted = quoted(anatomy.lower(), block.span(), counted);
      best = quoted != null && (best == null || longer(quoted, best)) ? quoted : best;
    }
    if (best != null) {
      return best.in(anatomy.text());
    }
    return unquoted(anatomy, counted);
  }

  private static Pattern counted(String kind, int stages) {
    String count = COUNTS.get(Math.min(stages, 8) - 2);
    char numeral = NUMERALS.charAt(Math.min(stages, 8) - 2);
    boolean chinese = Folding.ideograph(kind.charAt(0));
    String noun = kind.equals("是阶段") ? "阶段" : kind;
    return Pattern.compile(
        chinese
            ? "[" + numeral + stages + "]\\s?(?:个|大|道|重)?" + noun
            : "(?:" + count + "|" + stages + ")[ -](?:[a-z]{1,12} )?" + noun + "s?");
  }

  private static @Nullable Span quoted(String lower, Span line, Pattern counted) {
    int open = -1;
    Span best = null;
    for (int i = line.start(); i < line.end(); i++) {
      char c = lower.charAt(i);
      boolean mark = c == '"' || c == '「' || c == '」' || c == '《' || c == '》';
      if (!mark) {
        continue;
      }
      if (open >= 0 && i - open <= LONGEST) {
        Span inside = new Span(open + 1, i);
        if (counted.matcher(inside.in(lower)).find() && (best == null || longer(inside, best))) {
          best = inside;
        }
      }
      open = i;
    }
    return best;
  }

  private static boolean longer(Span a, Span b) {
    return a.end() - a.start() > b.end() - b.start();
  }

  /** The title, if it counts the stages, else the words that count them first, else the title. */
  private static String unquoted(Anatomy anatomy, Pattern counted) {
    String title = anatomy.title().map(t -> t.span().in(anatomy.text())).orElse("");
    String lowerTitle = anatomy.title().map(t -> t.span().in(anatomy.lower())).orElse("");
    if (!title.isEmpty() && counted.matcher(lowerTitle).find()) {
      return title;
    }
    for (Block block : anatomy.blocks()) {
      Matcher m = counted.matcher(anatomy.lower()).region(block.start(), block.end());
      // 三步 alone names nothing where there is a title.
      if (block.role().said() && m.find() && (title.isEmpty() || m.end() - m.start() > 4)) {
        return anatomy.text().substring(m.start(), goesOn(anatomy.lower(), m.end(), block.end()));
      }
    }
    return title;
  }

  /** "three stages of adoption": with what they are stages of. */
  private static int goesOn(String lower, int at, int end) {
    if (!lower.startsWith(" of ", at)) {
      return at;
    }
    int to = at + 4;
    while (to < end
        && to - at < 40
        && (Folding.latin(lower.charAt(to)) || " -".indexOf(lower.charAt(to)) >= 0)) {
      to++;
    }
    int as = lower.indexOf(" as ", at);
    return as >= 0 && as < to ? as : to < end && to - at == 40 ? at : to;
  }
}
