package io.github.themeboard.importer.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Figure;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Compares what was found with labels. A find that matches an optional label counts neither way; a
 * repeat of a matched find is no error.
 */
final class Scores {
  /** Two risks are one if they share this much of their pairs of letters. */
  private static final double SAME_RISK = 0.7;

  private static final Set<String> COUNTED =
      Set.of(
          "count",
          "units",
          "other",
          "years",
          "months",
          "weeks",
          "days",
          "tokens",
          "watts",
          "multiple");

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private int found;
  private int kinds;
  private int periods;

  Map<String, Tally> tallies() {
    return tallies;
  }

  List<String> errors() {
    return errors;
  }

  Tally of(String kind) {
    return tallies.getOrDefault(kind, Tally.NOTHING);
  }

  /** Of the labelled figures that were found, the share with the right kind. */
  double kindRight() {
    return found == 0 ? 1 : (double) kinds / found;
  }

  /** Of the labelled figures that were found, the share with the right period. */
  double periodRight() {
    return found == 0 ? 1 : (double) periods / found;
  }

  void add(LabelledText text, Extraction extraction) {
    JsonNode gold = text.labels();
    match(
        text.name(),
        "themes",
        extraction.themes().stream().map(t -> t.slug()).toList(),
        nodes(gold, "themes"),
        nodes(gold, "themes_optional"),
        (slug, label) -> slug.equals(label.asText()),
        "ai-computing-power"::equals);
    match(
        text.name(),
        "companies",
        extraction.companies(),
        nodes(gold, "companies"),
        nodes(gold, "companies_optional"),
        (company, label) -> sameCompany(extraction.text(), company, label),
        company -> false);
    List<JsonNode> withTicker = new ArrayList<>(nodes(gold, "companies"));
    withTicker.addAll(nodes(gold, "companies_optional"));
    withTicker.removeIf(c -> !c.hasNonNull("ticker"));
    match(
        text.name(),
        "tickers",
        extraction.companies().stream().flatMap(c -> c.printedTickers().stream()).toList(),
        withTicker,
        List.of(),
        (ticker, label) -> tickers(label).contains(ticker.toUpperCase(Locale.ROOT)),
        ticker -> false);
    match(
        text.name(),
        "risks",
        extraction.risks().stream().map(r -> r.quote().in(extraction.text())).toList(),
        nodes(gold, "risks"),
        nodes(gold, "risks_optional"),
        (risk, label) -> sameRisk(risk, label.get("quote").asText()),
        risk -> false);
    match(
        text.name(),
        "figures",
        extraction.figures(),
        nodes(gold, "figures"),
        nodes(gold, "figures_optional"),
        (figure, label) -> sameFigure(figure.stated(), label),
        figure -> false);
    details(text.name(), extraction.figures(), nodes(gold, "figures"));
  }

  private <T> void match(
      String name,
      String kind,
      List<T> finds,
      List<JsonNode> labels,
      List<JsonNode> optional,
      BiPredicate<T, JsonNode> same,
      java.util.function.Predicate<T> neverCounts) {
    int missed = 0;
    for (JsonNode label : labels) {
      if (finds.stream().noneMatch(f -> same.test(f, label))) {
        missed++;
        errors.add(name + " " + kind + " missed: " + label);
      }
    }
    int wrong = 0;
    for (T find : finds) {
      boolean right =
          neverCounts.test(find)
              || labels.stream().anyMatch(l -> same.test(find, l))
              || optional.stream().anyMatch(l -> same.test(find, l));
      if (!right) {
        wrong++;
        errors.add(name + " " + kind + " wrong:  " + find);
      }
    }
    tallies.merge(kind, new Tally(labels.size() - missed, missed, wrong), Tally::plus);
  }

  private void details(String name, List<Figure> figures, List<JsonNode> labels) {
    for (JsonNode label : labels) {
      List<FigureCandidate> same =
          figures.stream().map(Figure::stated).filter(f -> sameFigure(f, label)).toList();
      if (same.isEmpty()) {
        continue;
      }
      found++;
      String period = label.get("period").isNull() ? "" : label.get("period").asText();
      boolean kind =
          same.stream().anyMatch(f -> f.kind().token().equals(label.get("kind").asText()));
      boolean time =
          same.stream().anyMatch(f -> (f.period() == null ? "" : f.period()).equals(period));
      kinds += kind ? 1 : 0;
      periods += time ? 1 : 0;
      if (!kind || !time) {
        errors.add(name + " figure told wrong: " + label + " as " + same);
      }
    }
  }

  private static boolean sameFigure(FigureCandidate figure, JsonNode label) {
    String unit = label.get("unit").asText();
    boolean loose = COUNTED.contains(figure.unit()) && COUNTED.contains(unit);
    if (!figure.unit().equals(unit) && !loose) {
      return false;
    }
    List<Double> scaled = new ArrayList<>(List.of(figure.scaled().doubleValue()));
    List<Double> printed = new ArrayList<>(List.of(figure.value().doubleValue()));
    if (figure.max() != null && figure.scaledMax() != null) {
      scaled.add(figure.scaledMax().doubleValue());
      printed.add(figure.max().doubleValue());
    }
    return anyClose(scaled, numbers(label, "scaled_value", "scaled_max"))
        || loose && anyClose(printed, numbers(label, "value", "value_max"));
  }

  private static List<Double> numbers(JsonNode label, String... fields) {
    List<Double> numbers = new ArrayList<>();
    for (String field : fields) {
      if (label.hasNonNull(field)) {
        numbers.add(label.get(field).asDouble());
      }
    }
    return numbers;
  }

  private static boolean anyClose(List<Double> some, List<Double> others) {
    return some.stream()
        .anyMatch(
            a ->
                others.stream()
                    .anyMatch(
                        b ->
                            Math.abs(Math.abs(a) - Math.abs(b))
                                <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)))));
  }

  private static boolean sameCompany(String text, CompanyCandidate company, JsonNode label) {
    Set<String> own = new HashSet<>(company.printedTickers());
    if (company.ticker() != null) {
      own.add(company.ticker());
    }
    own.retainAll(tickers(label));
    if (!own.isEmpty()) {
      return true;
    }
    String wanted = plain(label.get("name").asText());
    List<String> names = new ArrayList<>(List.of(plain(company.name())));
    company.mentions().stream().map((Span m) -> plain(m.in(text))).forEach(names::add);
    return names.stream().filter(n -> !n.isEmpty()).anyMatch(n -> sameName(n, wanted));
  }

  private static boolean sameName(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.length() < 2) {
      return false;
    }
    boolean words = (" " + longer + " ").contains(" " + shorter + " ");
    boolean ascii = shorter.chars().allMatch(c -> c < 128);
    return words || !ascii && longer.contains(shorter);
  }

  private static Set<String> tickers(JsonNode label) {
    Set<String> tickers = new HashSet<>();
    if (label.hasNonNull("ticker")) {
      tickers.add(label.get("ticker").asText().toUpperCase(Locale.ROOT));
    }
    for (String more : List.of("tickers", "tickers_alt")) {
      nodes(label, more).forEach(t -> tickers.add(t.asText().toUpperCase(Locale.ROOT)));
    }
    return tickers;
  }

  private static boolean sameRisk(String a, String b) {
    Set<String> first = pairs(a);
    Set<String> second = pairs(b);
    int size = first.size() + second.size();
    first.retainAll(second);
    return 2.0 * first.size() / size >= SAME_RISK;
  }

  private static Set<String> pairs(String words) {
    String text = plain(words).replace(" ", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    if (pairs.isEmpty()) {
      pairs.add(text);
    }
    return pairs;
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static List<JsonNode> nodes(JsonNode node, String field) {
    List<JsonNode> nodes = new ArrayList<>();
    if (node.has(field)) {
      node.get(field).forEach(nodes::add);
    }
    return nodes;
  }

  /** The table that the build prints. */
  String table(String name) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%n%-22s %8s %9s %7s %6s%n",
            name,
            "labelled",
            "precision",
            "recall",
            "F1"));
    tallies.forEach(
        (kind, t) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-22s %8d %9.3f %7.3f %6.3f%n",
                    kind,
                    t.labelled(),
                    t.precision(),
                    t.recall(),
                    t.f1())));
    table.append(
        String.format(
            Locale.ROOT,
            "of %d figures found: kind right %.3f, period right %.3f%n",
            found,
            kindRight(),
            periodRight()));
    return table.toString();
  }
}
