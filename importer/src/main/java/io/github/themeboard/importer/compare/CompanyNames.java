package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes the names of companies out of what a fact is about. */
final class CompanyNames {
  private CompanyNames() {}

  /**
   * A text without a company's names. Of "Alibaba Cloud" the word cloud stays: its revenue is not
   * that of Alibaba, although a register may take it for a name of the group.
   */
  static String without(String text, List<String> names) {
    String lower = Folding.lower(Folding.fold(Words.cut(text)));
    for (String name : inOrder(names)) {
      lower = without(lower, name);
    }
    return lower;
  }

  /** The usual names first, then those that no shorter name is a part of. */
  private static List<String> inOrder(List<String> names) {
    Set<String> plain = new LinkedHashSet<>();
    names.forEach(n -> plain.add(CompanyIndex.plain(n)));
    plain.remove("");
    List<String> order = new ArrayList<>(plain.stream().limit(2).toList());
    plain.stream()
        .filter(n -> plain.stream().noneMatch(other -> !other.equals(n) && n.contains(other)))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(order::add);
    return order;
  }

  private static String without(String lower, String name) {
    StringBuilder rest = new StringBuilder(lower.length());
    int from = 0;
    for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, Math.max(from, at + 1))) {
      int end = at + name.length();
      if (!joined(lower, at) && !joined(lower, end)) {
        rest.append(lower, from, at).append(' ');
        from = lower.startsWith("'s", end) ? end + 2 : end;
      }
    }
    return rest.append(lower, from, lower.length()).toString();
  }

  private static boolean joined(String text, int at) {
    return at > 0
        && at < text.length()
        && Folding.latin(text.charAt(at - 1))
        && Folding.latin(text.charAt(at));
  }
}
