package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.PhraseAutomaton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The terms of all themes in one language, found in one pass over a text. */
final class TermIndex {
  /** A phrase longer than this is a sentence and no term. */
  static final int LONGEST = 100;

  /**
   * What a phrase stands for.
   *
   * @param cased how it must be written, null if in any case
   */
  private record Meaning(Hits.Kind kind, int term, @Nullable String cased) {}

  private final PhraseAutomaton automaton = new PhraseAutomaton();

  /** What the phrases of the automaton stand for, by their numbers. */
  private final List<List<Meaning>> meanings;

  private final List<Term> terms = new ArrayList<>();
  private final List<Integer> themes = new ArrayList<>();

  /**
   * @param names of houses, in which no term counts
   */
  TermIndex(List<Theme> themes, Language language, List<String> names) {
    TreeMap<String, List<Meaning>> meanings = new TreeMap<>();
    for (int theme = 0; theme < themes.size(); theme++) {
      for (Term term : themes.get(theme).terms(language)) {
        int id = terms.size();
        terms.add(term);
        this.themes.add(theme);
        put(term.phrase(), Hits.Kind.TERM, id, meanings);
        term.not().forEach(guard -> put(guard, Hits.Kind.GUARD, id, meanings));
      }
    }
    // A house that the vocabulary itself takes for a term may be the subject.
    Set<String> phrases = Set.copyOf(meanings.keySet());
    names.stream()
        .filter(name -> !phrases.contains(Spelling.of(name).toString()))
        .forEach(name -> put(name, Hits.Kind.NAME, 0, meanings));
    int number = 0;
    for (String phrase : meanings.keySet()) {
      automaton.add(phrase, number++);
    }
    automaton.ready();
    this.meanings = List.copyOf(meanings.values());
  }

  private static void put(
      String phrase, Hits.Kind kind, int term, TreeMap<String, List<Meaning>> meanings) {
    Spelling spelling = Spelling.of(phrase);
    String lower = spelling.toString();
    String cased = spelling.cased();
    meanings
        .computeIfAbsent(lower, p -> new ArrayList<>())
        .add(new Meaning(kind, term, cased.equals(lower) ? null : cased));
  }

  int size() {
    return terms.size();
  }

  Term term(int id) {
    return terms.get(id);
  }

  /** The index of the theme that a term belongs to. */
  int theme(int id) {
    return themes.get(id);
  }

  /** Every place of a text where a phrase stands as a word of its own. */
  Hits find(Spelling text) {
    Hits hits = new Hits();
    automaton.scan(
        text.toString(),
        0,
        text.length(),
        (start, end, phrase) -> {
          int wordEnd = text.startsWord(start) ? text.wordEnd(end) : -1;
          if (wordEnd < 0) {
            return;
          }
          for (Meaning meaning : meanings.get(phrase)) {
            if (meaning.cased == null || text.casedAt(meaning.cased, start)) {
              hits.add(start, wordEnd, meaning.kind, meaning.term);
            }
          }
        });
    return hits;
  }
}
