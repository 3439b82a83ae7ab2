package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of a board by company and year. Events conflict with nothing: one like it on another
 * day is another event, as monthly reports are.
 */
final class EventIndex {
  /** Of the words of both, without names and times. */
  private static final double ALIKE = 0.5;

  /** The words of the shorter in a longer sentence that tells more. */
  private static final double CONTAINED = 0.8;

  /** Where no company ties the two together. */
  private static final double ALIKE_WITHOUT_COMPANY = 0.75;

  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_CONTAINED = 3;
  private static final int MOST_COMPARED = 200;

  private record Key(String company, String year) {}

  /** An event, its text read without the names of its companies. */
  private record Known(
      KnownBoard.Event event, List<String> names, Topic english, @Nullable Topic chinese) {
    @Nullable Topic topic(Language language) {
      return language == Language.ZH ? chinese : english;
    }
  }

  private static final String NO_COMPANY = "";

  private final Map<Key, List<Known>> byCompany = new HashMap<>();

  EventIndex(List<KnownBoard.Event> events, CompanyIndex companies) {
    for (KnownBoard.Event event : events) {
      Known known = known(event, companies);
      String year = event.date().toString().substring(0, 4);
      List<String> of = event.companies().isEmpty() ? List.of(NO_COMPANY) : event.companies();
      of.forEach(
          c -> byCompany.computeIfAbsent(new Key(c, year), k -> new ArrayList<>(1)).add(known));
    }
  }

  private static Known known(KnownBoard.Event event, CompanyIndex companies) {
    List<String> names =
        event.companies().stream()
            .map(companies::bySlug)
            .filter(Objects::nonNull)
            .flatMap(company -> company.names().stream())
            .toList();
    String chinese = event.text().zh();
    return new Known(
        event,
        names,
        Topic.of(CompanyNames.without(event.text().any(), names)),
        chinese == null ? null : Topic.of(CompanyNames.without(chinese, names)));
  }

  /**
   * Compares an event.
   *
   * @param date as precise as its text
   * @param named the companies that stand in its text
   */
  Verdict compare(String text, String date, Set<String> named) {
    Set<String> of = named.isEmpty() ? Set.of(NO_COMPANY) : named;
    Set<Known> near = new LinkedHashSet<>();
    for (String company : of) {
      byCompany.getOrDefault(new Key(company, date.substring(0, 4)), List.of()).stream()
          .filter(known -> sameTime(known.event().date().toString(), date))
          .limit(MOST_COMPARED)
          .forEach(near::add);
    }
    KnownBoard.Event best = null;
    double likest = 0;
    Map<List<String>, Topic> read = new HashMap<>();
    for (Known known : near) {
      Topic told =
          read.computeIfAbsent(known.names(), n -> Topic.of(CompanyNames.without(text, n)));
      double likeness = likeness(told, known.topic(Language.of(text)), named.isEmpty());
      if (likeness > likest) {
        best = known.event();
        likest = likeness;
      }
    }
    return best == null
        ? Verdict.fresh(Because.EVENT_UNKNOWN.of())
        : Verdict.confirms(
            best.id(), Because.EVENT_KNOWN.of(best.date().toString(), best.text().any()));
  }

  /** Whether one date is the other, or says it more precisely. */
  static boolean sameTime(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  /** How alike the texts are; nothing if not enough. */
  private static double likeness(Topic one, @Nullable Topic other, boolean alone) {
    if (other == null || one.telling().differFrom(other.telling())) {
      return 0;
    }
    int common = Words.common(one.words(), other.words());
    double likeness = Words.likeness(one.words(), other.words());
    double contained =
        Math.max(
            Words.covered(one.words(), other.words()), Words.covered(other.words(), one.words()));
    boolean alike =
        common >= FEWEST_WORDS && likeness >= (alone ? ALIKE_WITHOUT_COMPANY : ALIKE)
            || !alone && common >= FEWEST_CONTAINED && contained >= CONTAINED;
    return alike ? likeness : 0;
  }
}
