package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as it is compared.
 *
 * @param owner the one company that it is of, if that is clear
 * @param around all companies near it
 * @param subject what it is about, without its companies' names
 * @param clause the words of its clause, subject included
 * @param sentence the words of its sentence, likewise
 */
record StatedFigure(
    FigureCandidate figure,
    PrintedNumber number,
    Span quote,
    Language language,
    @Nullable String owner,
    Set<String> around,
    Topic subject,
    Set<String> clause,
    Set<String> sentence) {

  /** What a figure is of: two of them with different values are not told apart by their words. */
  record Subject(
      @Nullable String owner,
      Set<String> words,
      String unit,
      String kind,
      @Nullable String period) {}

  Subject ofWhat() {
    return new Subject(
        owner, subject.words(), figure.unit(), figure.kind().name(), figure.period());
  }

  /** Reads the figures of one article. */
  static final class Reader {
    private static final int CLAUSE = 80;

    private final Extraction extraction;
    private final CompanyIndex companies;
    private final CompanyPlaces places;

    Reader(Extraction extraction, CompanyIndex companies, CompanyPlaces places) {
      this.extraction = extraction;
      this.companies = companies;
      this.places = places;
    }

    StatedFigure read(FigureCandidate figure) {
      Span quote = figure.quote();
      Set<String> inSentence = places.inSentence(quote);
      Set<String> around = inSentence.isEmpty() ? places.around(quote) : inSentence;
      // "A spends 160 billion, B 100 billion": in its clause a number has one company.
      Set<String> inClause = places.inSpan(new Span(clauseStart(quote), quote.end()));
      Set<String> closest = inClause.isEmpty() ? around : inClause;
      String owner = closest.size() == 1 ? closest.iterator().next() : null;
      String subject = Objects.requireNonNullElse(figure.subject(), "");
      List<String> names = names(around);
      Topic topic = Topic.of(CompanyNames.without(subject, names));
      Set<String> clause = new HashSet<>(topic.words());
      clause.addAll(Words.of(CompanyNames.without(clause(quote), names)));
      Set<String> sentence = new HashSet<>(clause);
      sentence.addAll(
          Words.of(CompanyNames.without(places.sentence(quote).in(extraction.text()), names)));
      return new StatedFigure(
          figure,
          PrintedNumber.of(figure, LimitWords.of(extraction.text(), quote)),
          quote,
          subject.isEmpty() ? extraction.language() : Language.of(subject),
          owner,
          around,
          topic,
          clause,
          sentence);
    }

    private List<String> names(Set<String> near) {
      return near.stream()
          .flatMap(
              who -> {
                KnownBoard.Company known = companies.bySlug(who);
                return known != null
                    ? known.names().stream()
                    : Stream.of(who.startsWith("?") ? who.substring(1) : who);
              })
          .toList();
    }

    /** The words around a number up to the next mark on either side. */
    private String clause(Span quote) {
      String text = extraction.text();
      int start = clauseStart(quote);
      int end = quote.end();
      while (end < text.length() && end - quote.end() < CLAUSE && !mark(text.charAt(end))) {
        end++;
      }
      return text.substring(start, quote.start()) + " " + text.substring(quote.end(), end);
    }

    private int clauseStart(Span quote) {
      int start = quote.start();
      while (start > 0
          && quote.start() - start < CLAUSE
          && !mark(extraction.text().charAt(start - 1))) {
        start--;
      }
      return start;
    }

    private static boolean mark(char c) {
      return "\n,;。，；、！？".indexOf(c) >= 0;
    }
  }
}
