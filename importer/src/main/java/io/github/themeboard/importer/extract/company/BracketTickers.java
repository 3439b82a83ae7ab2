package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.register.PrintedTicker;
import io.github.themeboard.importer.register.TickerGroup;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tickers in brackets: they are of the name right before. */
final class BracketTickers {
  /** Between a name and its bracket stands no more: "-SW", " Co., Ltd.". */
  private static final int WIDEST_GAP = 18;

  /** A second name that the bracket serves is no farther. */
  private static final int NEAR = 60;

  /** The first word of a name, standing for the whole, has so many letters. */
  private static final int SHORTEST_WORD = 3;

  /** So many digits of a telephone's number stand together behind its area code. */
  private static final int SHORTEST_NUMBER = 4;

  private final CompanyRegister register;
  private final NameBefore nameBefore;
  private final Phrases<Boolean> tails = new Phrases<>();
  private final Phrases<Boolean> funds = new Phrases<>();

  BracketTickers(CompanyRegister register, NameBefore nameBefore) {
    this.register = register;
    this.nameBefore = nameBefore;
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    words.section("between a name and its ticker").forEach(w -> tails.add(w, true));
    words.section("names of funds, bonds and indices end so").forEach(w -> funds.add(w, true));
  }

  void gather(TickerPlace place, TickerReader reader) {
    Anatomy anatomy = place.anatomy();
    TickerGroup group = place.group();
    Findings findings = place.findings();
    Names.Hit<Known> before = place.before();
    String folded = anatomy.folded();
    int end = group.span().start() - (group.bracketed() ? 0 : 1);
    Company named =
        before != null && before.end() <= end && onlyTail(anatomy, before.end(), end)
            ? place.owner(before)
            : null;
    List<String> tickers = new ArrayList<>(reader.behind(named, group));
    if (areaCode(folded, group)) {
      return;
    }
    tickers.removeIf(t -> ofAnotherNearby(place, named, t));
    if (tickers.isEmpty()) {
      shortened(place, end);
      return;
    }
    Optional<Company> listed =
        tickers.stream().flatMap(t -> register.byTicker(t).stream()).findFirst();
    if (named != null && before != null && TickerPlace.fits(named, tickers, listed)) {
      Span name = new Span(before.start(), before.end());
      place.sighted(findings.of(named), name, group.span().end(), tickers);
      return;
    }
    Span name = nameBefore.endingAt(folded, anatomy.lower(), place.from(), end);
    if (name == null) {
      listed.ifPresent(c -> place.ofLine(c, tickers));
      return;
    }
    if (named == null && fund(anatomy, name)) {
      return;
    }
    Span own = listed.isEmpty() ? null : ownName(listed.get(), anatomy, place.from(), name.end());
    name = own == null ? name : own;
    Finding finding = listed.map(findings::of).orElse(null);
    String text = name.in(anatomy.text());
    if (finding == null) {
      finding = findings.of(text);
    } else {
      findings.alias(text, finding);
    }
    place.sighted(finding, name, group.span().end(), tickers);
  }

  /** "Lam (LRCX)": bare letters behind the first word of their company's name. */
  private void shortened(TickerPlace place, int end) {
    TickerGroup group = place.group();
    PrintedTicker printed = group.tickers().get(0);
    if (group.tickers().size() > 1 || printed.shape() != PrintedTicker.Shape.LETTERS) {
      return;
    }
    String ticker = printed.symbol() + ".US";
    Company company = register.byTicker(ticker).orElse(null);
    if (company == null) {
      return;
    }
    String folded = place.anatomy().folded();
    int last = charAt(folded, end - 1) == ' ' ? end - 1 : end;
    int start = last;
    while (start > place.from() && Folding.latin(charAt(folded, start - 1))) {
      start--;
    }
    String word = folded.substring(start, last);
    if (word.length() >= SHORTEST_WORD
        && company.names().anyMatch(n -> Folding.fold(n.text()).startsWith(word + " "))) {
      Finding finding = place.findings().of(company);
      place.findings().alias(word, finding);
      place.sighted(finding, new Span(start, last), group.span().end(), List.of(ticker));
    }
  }

  /** "CATL and BYD (300750.SZ, 002594.SZ)": one bracket for two names. */
  private boolean ofAnotherNearby(TickerPlace place, @Nullable Company named, String ticker) {
    Company owner = register.byTicker(ticker).orElse(null);
    if (named == null || owner == null || owner.equals(named)) {
      return false;
    }
    Names.Hit<Known> hit = place.nearest(owner);
    if (hit == null || place.group().span().start() - hit.end() > NEAR) {
      return false;
    }
    place.ofLine(owner, List.of(ticker));
    return true;
  }

  /** "(0755) 8888 0000" is a telephone number. */
  private static boolean areaCode(String text, TickerGroup group) {
    int i = group.span().end();
    i += charAt(text, i) == ' ' || charAt(text, i) == '-' ? 1 : 0;
    int digits = 0;
    while (digits < SHORTEST_NUMBER && Folding.digit(charAt(text, i + digits))) {
      digits++;
    }
    // "(09995)8月9日" goes on with a date.
    return digits == SHORTEST_NUMBER
        && charAt(text, i + digits) != '年'
        && group.tickers().stream().allMatch(t -> t.exchange() == null);
  }

  /** The place of a company's own Chinese name right before a bracket, where words run together. */
  private static @Nullable Span ownName(Company company, Anatomy anatomy, int from, int end) {
    return company
        .names()
        .map(n -> Folding.fold(n.text()))
        .filter(n -> anatomy.folded().startsWith(n, end - n.length()) && end - n.length() >= from)
        .max(Comparator.comparingInt(String::length))
        .map(n -> new Span(end - n.length(), end))
        .orElse(null);
  }

  private boolean onlyTail(Anatomy anatomy, int from, int to) {
    if (to - from > WIDEST_GAP) {
      return false;
    }
    int i = from;
    while (i < to) {
      if (" *_\"'“”,.".indexOf(anatomy.folded().charAt(i)) >= 0) {
        i++;
        continue;
      }
      Phrases.Found<Boolean> tail = tails.at(anatomy.folded(), anatomy.lower(), i, to);
      if (tail == null) {
        return false;
      }
      i = tail.end();
    }
    return true;
  }

  private boolean fund(Anatomy anatomy, Span name) {
    return funds.before(anatomy.folded(), anatomy.lower(), name.end(), name.start()) != null;
  }

  private static char charAt(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
