package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one theme of a board: those that ship for it, without what a person dropped, and its
 * own words. A word that a person added speaks strongly; one that only a pack brought, for a theme
 * whose terms were weighed on labelled articles, adds to what others say.
 */
final class OwnWords {
  private final OwnTheme own;
  private final @Nullable Theme shipped;

  OwnWords(OwnTheme own, @Nullable Theme shipped) {
    this.own = own;
    this.shipped = shipped;
  }

  Theme theme() {
    String english = own.english();
    return new Theme(
        own.slug(),
        own.parent(),
        english == null ? Objects.requireNonNullElse(own.chinese(), own.slug()) : english,
        own.chinese(),
        terms(Language.EN),
        terms(Language.ZH));
  }

  private List<Term> terms(Language language) {
    Set<String> dropped = keys(own.dropped(), language, w -> true);
    Set<String> byHand = keys(own.words(), language, OwnTheme.Word::byHand);
    List<Term> terms = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Term term : shipped == null ? List.<Term>of() : shipped.terms(language)) {
      String key = key(term.phrase());
      if (!dropped.contains(key)) {
        there.add(key);
        terms.add(byHand.contains(key) ? strong(term) : term);
      }
    }
    for (OwnTheme.Word word : own.words()) {
      if (word.language() == language && fits(word.phrase()) && there.add(key(word.phrase()))) {
        boolean strong = word.byHand() || shipped == null;
        terms.add(new Term(word.phrase(), strong ? Term.STRONG : Term.HINT, List.of()));
      }
    }
    String name = ownName(language);
    if (name != null && fits(name) && !dropped.contains(key(name)) && there.add(key(name))) {
      terms.add(new Term(name, Term.STRONG, List.of()));
    }
    return terms;
  }

  private static Set<String> keys(
      List<OwnTheme.Word> words, Language language, Predicate<OwnTheme.Word> which) {
    return words.stream()
        .filter(w -> w.language() == language && which.test(w))
        .map(w -> key(w.phrase()))
        .collect(Collectors.toSet());
  }

  private static Term strong(Term term) {
    return new Term(term.phrase(), Math.max(Term.STRONG, term.weight()), term.not());
  }

  /** The name, if it is not just the one that ships: that one was weighed with the terms. */
  private @Nullable String ownName(Language language) {
    String name = own.name(language);
    Theme known = shipped;
    boolean same =
        known != null && name != null && (name.equals(known.en()) || name.equals(known.zh()));
    return name == null || same ? null : anyCase(name);
  }

  /** A name begins with a capital as a title does; initials stay as they are. */
  private static String anyCase(String name) {
    return Arrays.stream(name.split(" ", -1)).map(OwnWords::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    String lower = Folding.lower(word);
    String rest = word.isEmpty() ? "" : word.substring(1);
    return lower.endsWith(rest) ? lower : word;
  }

  private static boolean fits(String phrase) {
    int length = phrase.isBlank() ? 0 : key(phrase).length();
    return length > 0 && length <= TermIndex.LONGEST;
  }

  private static String key(String phrase) {
    return Spelling.of(phrase).toString();
  }
}
