package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where an article names its companies, found in one pass, so that a figure or an event can be told
 * whose it is.
 */
final class CompanyPlaces {
  /** Who is named at a place: the board's slug, or the name of a company that it does not know. */
  private record Place(int start, int end, String who) {}

  private static final int BEHIND = 200;
  private static final int BEFORE = 300;

  private final String text;
  private final List<Place> places = new ArrayList<>();
  private final Set<String> all = new LinkedHashSet<>();

  CompanyPlaces(Extraction extraction, CompanyIndex companies) {
    text = extraction.text();
    List<Names.Named<String>> names = new ArrayList<>();
    for (CompanyCandidate candidate : extraction.companies()) {
      KnownBoard.Company known = companies.known(candidate);
      String who = known == null ? "?" + candidate.name() : known.slug();
      all.add(who);
      names.add(new Names.Named<>(candidate.name(), who));
      if (known != null) {
        known.names().forEach(n -> names.add(new Names.Named<>(n, who)));
      }
      candidate.mentions().forEach(m -> places.add(new Place(m.start(), m.end(), who)));
    }
    if (!names.isEmpty()) {
      String folded = Folding.fold(text);
      Names.of(names).in(folded, Folding.lower(folded), new Span(0, text.length())).stream()
          .map(hit -> new Place(hit.start(), hit.end(), hit.named().get(0).owner()))
          .forEach(places::add);
    }
    places.sort(
        Comparator.comparingInt(Place::start)
            .thenComparingInt(Place::end)
            .thenComparing(Place::who));
  }

  /** Those named in the sentence of a quote, within some hundred characters of it. */
  Set<String> inSentence(Span quote) {
    return inSpan(sentence(quote));
  }

  /** Those named in the paragraph of a quote, or else the only one that the article names. */
  Set<String> around(Span quote) {
    Set<String> near = inSpan(paragraph(quote));
    return near.isEmpty() && all.size() == 1 ? all : near;
  }

  /** From the first to the last character of the quote's sentence that is looked at. */
  Span sentence(Span quote) {
    int start = quote.start();
    while (start > 0 && quote.start() - start < BEFORE && !ends(start - 1)) {
      start--;
    }
    int end = quote.end();
    while (end < text.length() && end - quote.end() < BEHIND && !ends(end)) {
      end++;
    }
    return new Span(start, end);
  }

  private Span paragraph(Span quote) {
    int start = quote.start();
    while (start > 0 && quote.start() - start < 2 * BEFORE && text.charAt(start - 1) != '\n') {
      start--;
    }
    return new Span(start, quote.end());
  }

  private boolean ends(int i) {
    char c = text.charAt(i);
    boolean stop =
        c == '.' && (i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1)));
    return stop || c == '\n' || "。！？；!?;".indexOf(c) >= 0;
  }

  /** Those named in a stretch of the text. */
  Set<String> inSpan(Span span) {
    Set<String> named = new LinkedHashSet<>();
    for (int i = firstFrom(span.start()); i < places.size(); i++) {
      Place place = places.get(i);
      if (place.start() >= span.end()) {
        break;
      }
      named.add(place.who());
    }
    return named;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
