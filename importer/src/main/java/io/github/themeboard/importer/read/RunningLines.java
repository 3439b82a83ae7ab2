package io.github.themeboard.importer.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headers, footers and page numbers: lines at the top or bottom of a page that come again, but for
 * their numbers, on most pages.
 */
final class RunningLines {
  private static final int ZONE = 3;

  private final Map<Integer, List<PdfLine>> pages;
  private final Map<String, Integer> counts = new HashMap<>();

  private RunningLines(List<PdfLine> lines) {
    pages =
        lines.stream()
            .collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
    pages.values().forEach(this::count);
  }

  static List<PdfLine> without(List<PdfLine> lines) {
    RunningLines running = new RunningLines(lines);
    return running.pages.values().stream().flatMap(running::kept).toList();
  }

  private void count(List<PdfLine> page) {
    Set<String> keys = new HashSet<>();
    edges(page).forEach(line -> keys.add(key(line)));
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
  }

  private Stream<PdfLine> kept(List<PdfLine> page) {
    Set<PdfLine> running =
        edges(page).filter(line -> runs(counts.get(key(line)))).collect(Collectors.toSet());
    return page.stream().filter(line -> !running.contains(line));
  }

  /** Nearly half is enough, because books have other headers on the left than on the right. */
  private boolean runs(int count) {
    int all = pages.size();
    return all < 4 ? all > 1 && count == all : count * 20 >= all * 9;
  }

  private static Stream<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> down = page.stream().sorted((a, b) -> Float.compare(a.base(), b.base())).toList();
    return down.size() <= 2 * ZONE
        ? down.stream()
        : Stream.concat(
            down.subList(0, ZONE).stream(), down.subList(down.size() - ZONE, down.size()).stream());
  }

  /** With the size, so that a title stays where the header repeats it in small letters. */
  private static String key(PdfLine line) {
    StringBuilder key = new StringBuilder();
    boolean number = false;
    for (char c : line.text().toLowerCase(Locale.ROOT).toCharArray()) {
      boolean digit = Character.isDigit(c);
      if (digit && !number) {
        key.append('#');
      } else if (!digit && !Character.isWhitespace(c)) {
        key.append(c);
      }
      number = digit;
    }
    return key.append('@').append(Math.round(line.size())).toString();
  }
}
