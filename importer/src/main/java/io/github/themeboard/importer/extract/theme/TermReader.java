package io.github.themeboard.importer.extract.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists of terms, words and weighted ones mixed. */
final class TermReader {
  private static final Pattern WEIGHT = Pattern.compile("[1-3]");

  private int count;

  /** How many terms were read so far. */
  int count() {
    return count;
  }

  List<Term> read(List<YamlNode> nodes) {
    return nodes.stream().flatMap(node -> term(node).stream()).toList();
  }

  /** A word, which speaks strongly, or a term with its weight. */
  private List<Term> term(YamlNode node) {
    count++;
    if (node.isText()) {
      String phrase = phrase(node, node.text("a term"));
      return phrase == null ? List.of() : List.of(new Term(phrase, Term.STRONG, List.of()));
    }
    YamlFields fields = node.fields("a term, or 'term: ...'");
    String phrase = phrase(node, fields.required("term"));
    int weight = weight(fields);
    List<String> not = new ArrayList<>();
    for (YamlNode longer : fields.items("not")) {
      String guard = phrase(longer, longer.text("a phrase"));
      if (guard != null && phrase != null) {
        requireInside(phrase, guard, longer);
        not.add(guard);
      }
    }
    fields.refuseOthers();
    return phrase == null ? List.of() : List.of(new Term(phrase, weight, not));
  }

  /** A phrase that does not hold the term would never keep anything out. */
  private static void requireInside(String phrase, String guard, YamlNode node) {
    String inside = Spelling.of(phrase).toString();
    String whole = Spelling.of(guard).toString();
    if (!whole.contains(inside) || whole.equals(inside)) {
      node.fault("'not' takes phrases that hold '" + phrase + "', unlike '" + guard + "'");
    }
  }

  private static int weight(YamlFields fields) {
    String weight = fields.text("weight");
    if (weight != null && !WEIGHT.matcher(weight).matches()) {
      fields.fault("weight", "'weight' is 1, 2 or 3, not '" + weight + "'");
      return Term.STRONG;
    }
    return weight == null ? Term.STRONG : Integer.parseInt(weight);
  }

  private static @Nullable String phrase(YamlNode node, @Nullable String text) {
    if (text == null) {
      return null;
    }
    int length = Spelling.of(text).length();
    if (length == 0 || length > TermIndex.LONGEST) {
      node.fault("a term has between 1 and " + TermIndex.LONGEST + " characters");
      return null;
    }
    return text;
  }
}
