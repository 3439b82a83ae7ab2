package io.github.themeboard.app.search;

import io.github.themeboard.domain.search.FactNames;
import io.github.themeboard.domain.search.Marker;
import io.github.themeboard.domain.search.NameHit;
import io.github.themeboard.domain.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For what a fact was found: the wording that a page shows, and where the words stand that are not
 * in it.
 *
 * @param text what is shown
 * @param lang BCP 47 tag of it
 * @param others in the order in which they are needed
 */
record Reasons(String text, String lang, List<Other> others) {

  /** Where a word stands that the text shown has not. */
  enum Place {
    WORDING,
    THEME,
    COMPANY
  }

  /**
   * Another text with words that were asked for.
   *
   * @param lang BCP 47 tag; null for a name that is at home in any language
   * @param terms numbers of the terms for which it is given
   */
  record Other(Place place, String text, @Nullable String lang, Set<Integer> terms) {}

  /**
   * Of a wording in two languages the text for a page: the other one only if it alone has any word.
   */
  static Reasons of(Wording said, Collection<FactNames.Named> names, Locale locale, Marker marker) {
    String own = said.in(locale);
    String lang = said.languageIn(locale);
    boolean english = lang.equals("en");
    String second = english ? said.zh() : said.en();
    String secondLang = english ? "zh-CN" : "en";
    if (second != null && marker.of(own).isEmpty() && !marker.of(second).isEmpty()) {
      return of(second, secondLang, own, lang, names, marker);
    }
    return of(own, lang, second, secondLang, names, marker);
  }

  private static Reasons of(
      String text,
      String lang,
      @Nullable String second,
      String secondLang,
      Collection<FactNames.Named> names,
      Marker marker) {
    List<Other> others = new ArrayList<>();
    Set<Integer> missing = marker.missing(text, marker.all());
    if (second != null) {
      missing =
          without(missing, new Other(Place.WORDING, second, secondLang, missing), others, marker);
    }
    for (FactNames.Named name : names) {
      Place place = name.what() == NameHit.What.THEME ? Place.THEME : Place.COMPANY;
      missing =
          without(
              missing,
              new Other(place, name.said(), languageOf(name.said()), missing),
              others,
              marker);
    }
    return new Reasons(text, lang, List.copyOf(others));
  }

  /** Names in Chinese characters are read as Chinese; others are at home in any language. */
  private static @Nullable String languageOf(String name) {
    boolean han =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han ? "zh-CN" : null;
  }

  /** What is still missing beside another text, which is kept if it has any of it. */
  private static Set<Integer> without(
      Set<Integer> missing, Other other, List<Other> others, Marker marker) {
    Set<Integer> rest = marker.missing(other.text(), missing);
    if (rest.size() < missing.size()) {
      others.add(other);
    }
    return rest;
  }

  /** The words for which it was found, as they are written. */
  List<String> words(Marker marker) {
    List<String> words = new ArrayList<>(said(text, marker, marker.all()));
    others.forEach(other -> words.addAll(said(other.text(), marker, other.terms())));
    return words.stream().distinct().toList();
  }

  /** The words of a text that were asked for, as they are written. */
  static List<String> said(String text, Marker marker, Collection<Integer> terms) {
    return marker.of(text, terms).stream()
        .map(m -> text.substring(m.start(), m.end()))
        .distinct()
        .toList();
  }
}
