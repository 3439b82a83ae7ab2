package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.yaml.YamlMapping;
import io.github.themeboard.importer.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The terms in a field; none if nothing stands in it. */
  List<Term> read(YamlMapping fields, String language) {
    return items(fields, language).stream().flatMap(item -> term(item).stream()).toList();
  }

  private static List<YamlNode> items(YamlMapping fields, String key) {
    return fields.has(key) ? fields.items(key) : List.of();
  }

  /** A word, which speaks strongly, or a term with its weight. */
  private Optional<Term> term(YamlNode item) {
    count++;
    if (item.isMapping()) {
      return weighted(item, item.fields());
    }
    return phrase(item, item.text(), "a term, or 'term: ...'")
        .map(phrase -> new Term(phrase, Term.STRONG, List.of()));
  }

  private static Optional<Term> weighted(YamlNode item, YamlMapping fields) {
    Optional<String> phrase =
        Optional.ofNullable(fields.required("term"))
            .flatMap(text -> phrase(item, text, "a phrase"));
    int weight = weight(fields);
    List<String> not = new ArrayList<>();
    for (YamlNode longer : items(fields, "not")) {
      Optional<String> guard = phrase(longer, longer.text(), "a phrase");
      if (guard.isPresent() && phrase.isPresent()) {
        requireInside(phrase.get(), guard.get(), longer);
        not.add(guard.get());
      }
    }
    fields.refuseOthers();
    return phrase.map(term -> new Term(term, weight, not));
  }

  /** A phrase that does not hold the term would never keep anything out. */
  private static void requireInside(String phrase, String guard, YamlNode node) {
    String inside = Spelling.of(phrase).toString();
    String whole = Spelling.of(guard).toString();
    if (!whole.contains(inside) || whole.equals(inside)) {
      node.fault("'not' takes phrases that hold '" + phrase + "', unlike '" + guard + "'");
    }
  }

  private static int weight(YamlMapping fields) {
    String weight = fields.text("weight");
    if (weight != null && !WEIGHT.matcher(weight).matches()) {
      fields.fault("weight", "'weight' is 1, 2 or 3, not '" + weight + "'");
      return Term.STRONG;
    }
    return weight == null ? Term.STRONG : Integer.parseInt(weight);
  }

  private static Optional<String> phrase(YamlNode item, @Nullable String text, String expected) {
    if (text == null || text.isEmpty()) {
      item.fault("expected " + expected + " here");
      return Optional.empty();
    }
    int length = Spelling.of(text).length();
    if (length == 0 || length > TermIndex.LONGEST) {
      item.fault("a term has between 1 and " + TermIndex.LONGEST + " characters");
      return Optional.empty();
    }
    return Optional.of(text);
  }
}
