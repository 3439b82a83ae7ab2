package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Span;
import java.util.List;

/**
 * Finds the risks that an article lists under a heading of risks or in a sentence that says so.
 * What is only said to be risky in passing is left alone, and so are the publisher's own warnings.
 */
public final class RiskExtractor {
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

  /** The risks of an article, in its order, each once. */
  public List<RiskCandidate> extract(Anatomy anatomy) {
    Unwrapped whole = Unwrapped.of(anatomy);
    return new Pass(whole.anatomy())
        .run().stream()
            .map(r -> new RiskCandidate(whole.inPage(r.quote()), r.category(), r.confidence()))
            .toList();
  }

  /** One article being read. */
  private static final class Pass {
    private final RiskWords words = RiskWords.bundled();
    private final Anatomy anatomy;
    private final String lower;
    private final RiskList list;
    private final StatedRisks stated;
    private final NextMentions mentions;
    private final FoundRisks found;

    Pass(Anatomy anatomy) {
      this.anatomy = anatomy;
      this.lower = anatomy.lower();
      this.list = new RiskList(anatomy);
      this.stated = new StatedRisks(anatomy, list);
      this.mentions = new NextMentions(lower, RISK);
      this.found = new FoundRisks(lower);
    }

    List<RiskCandidate> run() {
      int next = 0;
      while (next < anatomy.blocks().size()) {
        next = read(next);
      }
      return found.all();
    }

    private int read(int index) {
      Block block = anatomy.blocks().get(index);
      if (!block.role().said()
          || block.role() == Role.TITLE
          || !mentions.in(block.span())
          || found.listed() && belowFurniture(index)) {
        return index + 1;
      }
      List<Opening> openings = Opening.in(lower, block);
      return openings.isEmpty() ? sentences(index, block) : sections(index, block, openings);
    }

    /** After the list of risks, one that stands below the site's own lines is another article's. */
    private boolean belowFurniture(int index) {
      return index > 0 && anatomy.blocks().get(index - 1).role() == Role.FURNITURE;
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
      int before = found.all().size();
      inSentences(block);
      if (found.all().size() == before) {
        found.add(stated.spoken(index), 0.75);
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

    private int sentence(RiskSentence sentence, Block block) {
      List<Span> risks = stated.in(sentence, block);
      found.add(risks, sentence.sure() ? 0.85 : 0.7);
      int read = risks.isEmpty() ? sentence.from() : risks.get(risks.size() - 1).end();
      return Opening.nextSentence(lower, read, block);
    }

    /** Reads what stands behind a heading; gives the index of the first line not yet read. */
    private int inLine(int index, Span rest, boolean mayGoOn) {
      Span said = list.beforeDisclaimer(rest);
      if (said.end() < rest.end()) {
        found.add(list.split(said, false), 0.85);
        return index + 1;
      }
      String behind = rest.in(lower);
      boolean empty =
          behind.isBlank() || words.announces(behind) && list.split(rest, false).size() < 2;
      if (empty) {
        return mayGoOn ? lines(new RiskSection(anatomy, list, index)) : index + 1;
      }
      RiskSentence sentence = RiskSentence.at(lower, rest.start(), rest.end());
      List<Span> risks =
          sentence == null
              ? list.split(rest, false)
              : list.split(new Span(sentence.from(), rest.end()), true);
      ListMark mark = risks.size() == 1 ? ListMark.at(lower, rest.start(), rest.end()) : null;
      boolean countsOn = mark != null && new RiskLines(anatomy).countsOn(index, mark);
      if (mayGoOn && (RiskLines.open(behind) || countsOn)) {
        return lines(new RiskSection(anatomy, list, index).goingOn(risks, mark));
      }
      found.add(risks, risks.size() > 1 ? 0.95 : 0.85);
      return index + 1;
    }

    private int lines(RiskSection section) {
      List<Span> risks = section.read();
      found.add(risks, risks.size() > 1 ? 0.95 : 0.8);
      return section.next();
    }
  }
}
