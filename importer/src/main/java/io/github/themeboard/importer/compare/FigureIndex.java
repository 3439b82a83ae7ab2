package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a board by unit, kind and period, and within these by company and by word, so that
 * a candidate is held against a few of them whatever their number.
 */
final class FigureIndex {
  /** So many figures of one company, or with one word, are looked at. */
  private static final int MOST_COMPARED = 200;

  /**
   * A figure of the board, its subject read in both languages.
   *
   * @param english its subject
   * @param chinese its subject, if the board has it
   * @param measured its measure in the words of both languages, for a subject that only names a
   *     company
   */
  record Known(
      KnownBoard.Figure figure,
      PrintedNumber number,
      Topic english,
      @Nullable Topic chinese,
      Topic measured) {

    @Nullable Topic subject(Language language) {
      Topic topic = language == Language.ZH ? chinese : english;
      return topic != null && topic.words().isEmpty() ? measured : topic;
    }

    /** The company it is of; figures of several companies are told by their subject. */
    @Nullable String owner() {
      return figure.companies().size() == 1 ? figure.companies().get(0) : null;
    }
  }

  private record Key(String unit, String kind, @Nullable String period) {}

  private final Map<Key, Map<String, List<Known>>> byCompany = new HashMap<>();
  private final Map<Key, Map<String, List<Known>>> byWord = new HashMap<>();

  FigureIndex(List<KnownBoard.Figure> figures, CompanyIndex companies) {
    for (KnownBoard.Figure figure : figures) {
      Known known = known(figure, companies);
      Key key =
          new Key(
              figure.quantity().unit().code(),
              figure.kind().name(),
              figure.period() == null ? null : figure.period().written());
      if (known.owner() != null) {
        list(byCompany, key, known.owner()).add(known);
      } else {
        known.english().words().forEach(w -> list(byWord, key, w).add(known));
        if (known.chinese() != null) {
          known.chinese().words().stream()
              .filter(w -> !known.english().words().contains(w))
              .forEach(w -> list(byWord, key, w).add(known));
        }
      }
    }
  }

  private static List<Known> list(Map<Key, Map<String, List<Known>>> index, Key key, String name) {
    return index
        .computeIfAbsent(key, k -> new HashMap<>())
        .computeIfAbsent(name, n -> new ArrayList<>(1));
  }

  private static Known known(KnownBoard.Figure figure, CompanyIndex companies) {
    List<String> names = new ArrayList<>();
    if (figure.companies().size() == 1) {
      KnownBoard.Company company = companies.bySlug(figure.companies().get(0));
      names.addAll(company == null ? List.of() : company.names());
    }
    Wording subject = figure.subject();
    String chinese = subject.zh();
    String measure =
        Stream.of(figure.measure().en(), figure.measure().zh())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return new Known(
        figure,
        PrintedNumber.of(figure.quantity()),
        Topic.of(CompanyNames.without(subject.any(), names)),
        chinese == null ? null : Topic.of(CompanyNames.without(chinese, names)),
        Topic.of(measure));
  }

  /** The figures that a candidate may be about, those of its companies first. */
  List<Known> near(
      String unit, String kind, @Nullable String period, Set<String> companies, Set<String> words) {
    Key key = new Key(unit, kind, period);
    Set<Known> near = new LinkedHashSet<>();
    Map<String, List<Known>> ofCompanies = byCompany.getOrDefault(key, Map.of());
    for (String company : companies) {
      ofCompanies.getOrDefault(company, List.of()).stream().limit(MOST_COMPARED).forEach(near::add);
    }
    Map<String, List<Known>> withWords = byWord.getOrDefault(key, Map.of());
    words.stream()
        .map(w -> withWords.getOrDefault(w, List.of()))
        .sorted(Comparator.comparingInt(List::size))
        .flatMap(List::stream)
        .limit(MOST_COMPARED)
        .forEach(near::add);
    return List.copyOf(near);
  }
}
