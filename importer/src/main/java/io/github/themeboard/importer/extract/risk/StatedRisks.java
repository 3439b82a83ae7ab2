package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.TimeLimit;
import java.util.ArrayList;
import java.util.List;

/** The risks that running text names behind a sentence or a question which says that it does. */
final class StatedRisks {
  /** A sentence that lists risks goes on for no more than this. */
  private static final int LONGEST_SENTENCE = 2000;

  private final RiskWords words = RiskWords.bundled();
  private final Anatomy anatomy;
  private final String lower;
  private final RiskList list;

  StatedRisks(Anatomy anatomy, RiskList list) {
    this.anatomy = anatomy;
    this.lower = anatomy.lower();
    this.list = list;
  }

  /** The risks that a sentence lists, or nothing if they are too few to believe it. */
  List<Span> in(RiskSentence sentence, Block block) {
    int limit = Math.min(block.end(), sentence.from() + LONGEST_SENTENCE);
    int stop =
        beforeAnother(
            sentence.from(), Stops.first(lower, anatomy.folded(), sentence.from(), limit));
    boolean follow = sentence.sentencesFollow() || sentence.count() > 1;
    Span within = new Span(sentence.from(), follow ? limit : stop);
    List<Span> risks = list.numbered().in(within);
    if (risks.isEmpty()) {
      risks =
          sentence.sentencesFollow()
              ? announced(within, sentence.count())
              : list.split(new Span(sentence.from(), stop), true);
    }
    return risks.size() > 1 || sentence.sure() ? risks : List.of();
  }

  /** "Downside risks include ...; upside risks include ..." are two sentences in one. */
  private int beforeAnother(int from, int stop) {
    for (int at = Stops.find(lower, ";", from, stop);
        at >= 0;
        at = Stops.find(lower, ";", at + 1, stop)) {
      int next = at + 1;
      while (next < stop && lower.charAt(next) == ' ') {
        next++;
      }
      if (RiskSentence.at(lower, next, stop) != null) {
        return at;
      }
    }
    return stop;
  }

  /** A sentence for each risk, as many as were announced. */
  private List<Span> announced(Span within, int count) {
    List<Span> risks = new ArrayList<>();
    for (Span sentence : Stops.sentences(lower, anatomy.folded(), within)) {
      TimeLimit.check();
      Span risk = list.bounds().trim(sentence);
      if (risk != null && (count == 0 || risks.size() < count)) {
        risks.add(risk);
      }
    }
    return risks.size() >= count ? risks : List.of();
  }

  /** "A last word on risks. First, ... Second, ..." and the answer to a question about risks. */
  List<Span> spoken(int index) {
    Span spoken = SpokenList.behind(anatomy, index);
    if (spoken == null) {
      return List.of();
    }
    List<Span> numbered = list.numbered().in(spoken);
    return numbered.isEmpty() ? answer(spoken) : numbered;
  }

  /** "A: Fewer orders, dearer steel and strikes.": the answer's first sentence names them. */
  private List<Span> answer(Span spoken) {
    int from = SpokenList.pastAnswer(lower, spoken);
    if (from == spoken.start()) {
      return List.of();
    }
    int stop = Stops.first(lower, anatomy.folded(), from, spoken.end());
    List<Span> risks = list.split(new Span(from, stop), false);
    boolean named = risks.size() > 1 && risks.stream().allMatch(r -> words.namesRisk(r.in(lower)));
    return named ? risks : List.of();
  }
}
