package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the risks that an article lists under a heading of risks or in a sentence that says so.
 * What is only said to be risky in passing is left alone, and so are the publisher's own warnings.
 */
public final class RiskExtractor {
  /** A sentence that lists risks goes on for no more than this. */
  private static final int LONGEST_SENTENCE = 2000;

  /** A line without any of these lists no risks. */
  private static final List<String> RISK =
      List.of(
          "risk",
          "风险",
          "wrong",
          "derail",
          "what could",
          "what might",
          "what would",
          "what may",
          "what can",
          "what worries",
          "what concerns",
          "what keeps",
          "不确定性");

  private final RiskWords words = RiskWords.bundled();
  private final RiskCategories categories = RiskCategories.bundled();

  /** The risks of an article, in its order, each once. */
  public List<RiskCandidate> extract(Anatomy anatomy) {
    Unwrapped whole = Unwrapped.of(anatomy);
    return new Pass(whole.anatomy())
        .run().stream()
            .map(r -> new RiskCandidate(whole.inPage(r.quote()), r.category(), r.confidence()))
            .toList();
  }

  /** One article being read. */
  private final class Pass {
    private final Anatomy anatomy;
    private final String lower;
    private final RiskList list;
    private final NextMentions mentions;
    private final List<RiskCandidate> candidates = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private boolean listed;

    Pass(Anatomy anatomy) {
      this.anatomy = anatomy;
      this.lower = anatomy.lower();
      this.list = new RiskList(anatomy);
      this.mentions = new NextMentions(lower, RISK);
    }

    List<RiskCandidate> run() {
      int next = 0;
      while (next < anatomy.blocks().size()) {
        next = read(next);
      }
      return candidates;
    }

    private int read(int index) {
      Block block = anatomy.blocks().get(index);
      if (!block.role().said()
          || block.role() == Role.TITLE
          || !mentions.in(block.span())
          || listed && belowFurniture(index)) {
        return index + 1;
      }
      List<Opening> openings = Opening.in(lower, block);
      return openings.isEmpty() ? sentences(index, block) : sections(index, block, openings);
    }

    private int sections(int index, Block block, List<Opening> openings) {
      int first = openings.get(0).start();
      if (first > block.start()) {
        inSentences(new Block(new Span(block.start(), first), block.role()));
      }
      for (int i = 0; i + 1 < openings.size(); i++) {
        inLine(index, new Span(openings.get(i).behind(), openings.get(i + 1).start()), false);
      }
      return inLine(index, new Span(openings.get(openings.size() - 1).behind(), block.end()), true);
    }

    private int sentences(int index, Block block) {
      int before = candidates.size();
      inSentences(block);
      if (candidates.size() == before) {
        spokenList(index);
      }
      return index + 1;
    }

    private void inSentences(Block block) {
      int at = block.start();
      while (at < block.end()) {
        RiskSentence sentence = RiskSentence.at(lower, at, block.end());
        at = sentence != null ? sentence(sentence, block) : Opening.nextSentence(lower, at, block);
      }
    }

    /** After the list of risks, one that stands below the site's own lines is another article's. */
    private boolean belowFurniture(int index) {
      return index > 0 && anatomy.blocks().get(index - 1).role() == Role.FURNITURE;
    }

    /** Reads what stands behind a heading; gives the index of the first line not yet read. */
    private int inLine(int index, Span rest, boolean mayGoOn) {
      Span said = list.beforeDisclaimer(rest);
      if (said.end() < rest.end()) {
        add(list.split(said, false), 0.85);
        return index + 1;
      }
      String behind = rest.in(lower);
      boolean empty =
          behind.isBlank() || words.announces(behind) && list.split(rest, false).size() < 2;
      if (empty) {
        return mayGoOn ? lines(new RiskSection(anatomy, list, index, index + 1)) : index + 1;
      }
      RiskSentence sentence = RiskSentence.at(lower, rest.start(), rest.end());
      List<Span> risks =
          sentence == null
              ? list.split(rest, false)
              : list.split(new Span(sentence.from(), rest.end()), true);
      ListMark last = ListMark.at(lower, rest.start(), rest.end());
      if (mayGoOn
          && (RiskSection.open(behind)
              || last != null && risks.size() == 1 && followed(index, last))) {
        return lines(
            new RiskSection(anatomy, list, index, index + 1)
                .goingOn(risks, risks.size() == 1 ? last : null));
      }
      add(risks, risks.size() > 1 ? 0.95 : 0.85);
      return index + 1;
    }

    private boolean followed(int index, ListMark mark) {
      if (index + 1 >= anatomy.blocks().size()) {
        return false;
      }
      Block below = anatomy.blocks().get(index + 1);
      ListMark next = ListMark.at(lower, below.start(), below.end());
      return next != null && next.follows(mark);
    }

    private int lines(RiskSection section) {
      List<Span> risks = section.read();
      add(risks, risks.size() > 1 ? 0.95 : 0.8);
      return section.next();
    }

    private int sentence(RiskSentence sentence, Block block) {
      int limit = Math.min(block.end(), sentence.from() + LONGEST_SENTENCE);
      int stop =
          beforeAnother(
              sentence.from(), Stops.first(lower, anatomy.folded(), sentence.from(), limit));
      boolean follow = sentence.sentencesFollow() || sentence.count() > 1;
      Span within = new Span(sentence.from(), follow ? limit : stop);
      List<Span> risks = list.numbered(within);
      if (risks.isEmpty() && sentence.sentencesFollow()) {
        risks = announced(within, sentence.count());
      } else if (risks.isEmpty()) {
        risks = list.split(new Span(sentence.from(), stop), true);
      }
      if (risks.size() > 1 || sentence.sure() && !risks.isEmpty()) {
        add(risks, sentence.sure() ? 0.85 : 0.7);
        return Opening.nextSentence(lower, risks.get(risks.size() - 1).end(), block);
      }
      return Opening.nextSentence(lower, sentence.from(), block);
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

    /** "A last word on risks. First, ... Second, ..." and the answer to a question about risks. */
    private void spokenList(int index) {
      Span spoken = SpokenList.behind(anatomy, index);
      if (spoken != null) {
        List<Span> numbered = list.numbered(spoken);
        add(numbered.isEmpty() ? answer(spoken) : numbered, 0.75);
      }
    }

    /** "A: Fewer orders, dearer steel and strikes.": the answer's first sentence names them. */
    private List<Span> answer(Span spoken) {
      int from = SpokenList.pastAnswer(lower, spoken);
      if (from == spoken.start()) {
        return List.of();
      }
      int stop = Stops.first(lower, anatomy.folded(), from, spoken.end());
      List<Span> risks = list.split(new Span(from, stop), false);
      boolean named =
          risks.size() > 1 && risks.stream().allMatch(r -> words.namesRisk(r.in(lower)));
      return named ? risks : List.of();
    }

    private List<Span> announced(Span within, int count) {
      List<Span> sentences = Stops.sentences(lower, anatomy.folded(), within);
      List<Span> risks = new ArrayList<>();
      for (Span sentence : sentences) {
        Span risk = list.trim(sentence);
        if (risk != null && (count == 0 || risks.size() < count)) {
          risks.add(risk);
        }
      }
      return risks.size() >= count ? risks : List.of();
    }

    /**
     * Keeps risks.
     *
     * @param confidence that they are risks; that of a candidate takes in its category
     */
    private void add(List<Span> risks, double confidence) {
      listed |= risks.size() > 1;
      for (Span risk : risks) {
        String words = risk.in(lower);
        boolean wordless =
            words.chars().noneMatch(c -> Folding.latin((char) c) || Folding.ideograph((char) c));
        if (!wordless && !RiskExtractor.this.words.disclaims(words) && known.add(words)) {
          RiskCategories.Judged judged = categories.of(words);
          candidates.add(
              new RiskCandidate(risk, judged.category(), Math.min(confidence, judged.share())));
        }
      }
    }
  }
}
