package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article read for all themes: what it says of each. */
final class Reading {
  private final List<Sentence> sentences;
  private final int titles;
  private final double words;
  private final @Nullable Findings[] findings;

  /** The sentence that the last term stood in; terms come from left to right. */
  private int current;

  private Reading(TermIndex index, int themes, Anatomy anatomy, HouseNames houses) {
    sentences = anatomy.sentences();
    titles = titles(anatomy, sentences);
    Spelling spelling = Spelling.of(anatomy.folded(), anatomy.lower(), heard(anatomy, houses));
    words = spelling.words();
    findings = new Findings[themes];
    Hits hits = index.find(spelling);
    houses.mark(spelling, hits);
    Findings.@Nullable Count[] counts = new Findings.Count[index.size()];
    hits.choose(
        index,
        themes,
        (term, start, end) -> count(index, counts, term, spelling.origin(start, end)));
  }

  /**
   * Reads an article.
   *
   * @param themes how many there are
   */
  static Reading of(TermIndex index, int themes, Anatomy anatomy, HouseNames houses) {
    return new Reading(index, themes, anatomy, houses);
  }

  /** How many sentences the title has; it comes first. */
  private static int titles(Anatomy anatomy, List<Sentence> sentences) {
    int titles = 0;
    while (titles < sentences.size()
        && anatomy.blocks().get(sentences.get(titles).block()).role() == Role.TITLE) {
      titles++;
    }
    return titles;
  }

  /** The sentences without the house that speaks in the title. */
  private List<Span> heard(Anatomy anatomy, HouseNames houses) {
    List<Span> heard = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean opening = heard.isEmpty() && titles > 0;
      heard.add(opening ? houses.withoutSpeaker(anatomy, sentence.span()) : sentence.span());
    }
    return heard;
  }

  private void count(TermIndex index, Findings.@Nullable Count[] counts, int term, Span at) {
    while (at.start() >= sentences.get(current).end()) {
      current++;
    }
    int theme = index.theme(term);
    Findings found = findings[theme];
    if (found == null) {
      found = new Findings();
      findings[theme] = found;
    }
    Findings.Count count = counts[term];
    if (count == null) {
      count = found.open(index.term(term));
      counts[term] = count;
    }
    found.add(count, current < titles, sentences.get(current).span(), at);
  }

  /** What the article says of a theme; null if nothing. */
  @Nullable Findings of(int theme) {
    return findings[theme];
  }

  /** How long the article is, in English words. */
  double words() {
    return words;
  }
}
