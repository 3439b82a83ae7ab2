package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.extract.time.TimeWords;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the figures of an article, sentence by sentence, remembering what time it speaks of. */
public final class FigureExtractor {

  /** The figures of what the article says, in the order of the text. */
  public List<FigureCandidate> extract(Anatomy anatomy, @Nullable LocalDate published) {
    return GrowthLinks.linked(new Reading(anatomy, published).read(anatomy.sentences()));
  }

  /** The figures of what stands around the article; they are never proposed. */
  public List<FigureCandidate> outside(Anatomy anatomy) {
    return new Reading(anatomy, null).read(anatomy.outside());
  }

  private static final class Reading {
    private final Anatomy anatomy;
    private final Narration narration;
    private final List<FigureCandidate> figures = new ArrayList<>();
    private final Tables tables = new Tables();
    private final YenSign yenSign;
    private final TaiwanDollar taiwanDollar;
    private final Pounds pounds;

    Reading(Anatomy anatomy, @Nullable LocalDate published) {
      this.anatomy = KoreanWon.read(anatomy);
      this.yenSign = new YenSign(anatomy.lower(), anatomy.language());
      this.taiwanDollar = new TaiwanDollar(anatomy);
      this.pounds = new Pounds(anatomy.lower());
      this.narration = new Narration(anatomy.folded(), anatomy.lower(), published);
    }

    List<FigureCandidate> read(List<Sentence> sentences) {
      for (Sentence sentence : sentences) {
        TimeLimit.check();
        boolean row = anatomy.blocks().get(sentence.block()).role() == Role.ROW;
        List<Span> pieces =
            row ? List.of(sentence.span()) : SentencePieces.of(anatomy.folded(), sentence.span());
        for (Span piece : pieces) {
          read(new Sentence(piece, sentence.block()));
        }
      }
      return figures;
    }

    private void read(Sentence sentence) {
      Role role = anatomy.blocks().get(sentence.block()).role();
      narration.enter(sentence.block());
      List<CertaintyWords.Hint> hints =
          CertaintyWords.in(anatomy.folded(), anatomy.lower(), sentence.span());
      boolean ahead = CertaintyWords.lookAhead(hints);
      List<Mention> times =
          TimeWords.in(
              anatomy.folded(),
              anatomy.lower(),
              sentence.span(),
              anatomy.language(),
              narration.anchor(ahead));
      if (role == Role.ROW) {
        List<FigureCandidate> cells = tables.row(anatomy, sentence, times, narration.heading());
        if (cells != null) {
          cells.forEach(cell -> figures.add(cell.in(unit(cell))));
          return;
        }
      } else {
        tables.caption(anatomy, sentence, times);
      }
      Periods periods = prose(sentence, times, hints, ahead);
      narration.remember(sentence, role, times, ahead, periods);
    }

    private @Nullable Periods prose(
        Sentence sentence, List<Mention> times, List<CertaintyWords.Hint> hints, boolean ahead) {
      Span span = sentence.span();
      List<Quantity> quantities =
          QuantityScanner.scan(
              anatomy.folded(), anatomy.lower(), span, times, anatomy.language() == Language.ZH);
      if (quantities.isEmpty()) {
        return null;
      }
      quantities = quantities.stream().map(pounds::read).toList();
      List<Cue> cues = Cue.in(anatomy.folded(), anatomy.lower(), span);
      Kinds kinds =
          new Kinds(
              new SentenceCues(anatomy.folded(), anatomy.lower(), span.start(), span.end(), cues));
      Periods periods =
          new Periods(
              new SentenceTimes(
                  anatomy.lower(), span.start(), span.end(), times, quantities, cues));
      Told told = narration.told(span, ahead);
      FigureKind before = null;
      Map<Dimension, FigureKind> alike = new EnumMap<>(Dimension.class);
      String subject = null;
      int previousEnd = span.start();
      for (Quantity quantity : quantities) {
        Clause clause =
            Clause.around(
                anatomy.folded(), quantity.start(), quantity.end(), span.start(), span.end());
        FigureKind kind =
            ofWeight(quantity, alike)
                ? FigureKind.AMOUNT
                : kinds.of(quantity, clause, before, alike.get(quantity.dimension()), times);
        alike.put(quantity.dimension(), kind);
        subject = Subjects.of(anatomy.text(), clause, quantity, previousEnd, times, cues, subject);
        figures.add(
            candidate(
                quantity,
                kind,
                periods.of(quantity, clause, kind, told),
                CertaintyWords.of(hints, quantity.start()),
                subject));
        before = kind;
        previousEnd = quantity.end();
      }
      return periods;
    }

    /** "118 million pounds, and for the whole of last year 125 million": the same is weighed. */
    private boolean ofWeight(Quantity quantity, Map<Dimension, FigureKind> alike) {
      return alike.containsKey(Dimension.MASS)
          && quantity.dimension() == Dimension.COUNT
          && anatomy.lower().startsWith("illion", quantity.end() - 6);
    }

    private String unit(FigureCandidate cell) {
      return cell.unit().equals("CNY")
          ? taiwanDollar.unit(cell.quote().in(anatomy.folded()), cell.quote().start())
          : cell.unit();
    }

    private String unit(Quantity quantity) {
      String unit = quantity.measured().unit();
      if (!unit.equals("CNY")) {
        return unit;
      }
      String quote = anatomy.folded().substring(quantity.start(), quantity.end());
      boolean yen = quote.indexOf('¥') >= 0 && yenSign.yen(quantity.start());
      return yen ? "JPY" : taiwanDollar.unit(quote, quantity.start());
    }

    private FigureCandidate candidate(
        Quantity quantity,
        FigureKind kind,
        Timed timed,
        Certainty certainty,
        @Nullable String subject) {
      return new FigureCandidate(
          new Span(quantity.start(), quantity.end()),
          quantity.value(),
          quantity.max(),
          quantity.scaled(),
          quantity.scaledMax(),
          unit(quantity),
          kind,
          timed.period(),
          quantity.approximate(),
          certainty,
          subject,
          Confidence.of(kind, timed.ground()),
          null,
          null);
    }
  }
}
