package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.compare.FigureIndex.Known;
import io.github.themeboard.importer.compare.PrintedNumber.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the figures of one article against a board. A wrong "confirms" or "conflicts" costs more
 * trust than a "new", so both need that subject, unit, kind and period are shown to be the same,
 * and a conflict needs more of it, since no equal value speaks for it.
 */
final class FigureComparison {
  private static final Verdict NOTHING_LIKE_IT = Verdict.fresh(Because.FIGURE_UNKNOWN.of());

  private final FigureIndex figures;

  FigureComparison(FigureIndex figures) {
    this.figures = figures;
  }

  /** A verdict for each figure of the article. */
  List<Verdict> compare(List<StatedFigure> stated) {
    Map<StatedFigure.Subject, StatedFigure> first = new HashMap<>();
    Set<StatedFigure.Subject> several = new HashSet<>();
    for (StatedFigure figure : stated) {
      StatedFigure other = first.putIfAbsent(figure.ofWhat(), figure);
      if (other != null && other.number().to(figure.number()) != Relation.SAME) {
        several.add(figure.ofWhat());
      }
    }
    return stated.stream().map(f -> compare(f, !several.contains(f.ofWhat()))).toList();
  }

  /**
   * Compares one.
   *
   * @param single whether the article says one value of its subject; where it says several, as in
   *     tables and lists, its words do not tell the subject well enough to contradict anything
   */
  private Verdict compare(StatedFigure stated, boolean single) {
    Set<String> companiesNear = new LinkedHashSet<>(stated.around());
    if (stated.owner() != null) {
      companiesNear.add(stated.owner());
    }
    List<Known> near =
        figures.near(
            stated.figure().unit(),
            stated.figure().kind().name(),
            stated.figure().period(),
            companiesNear,
            stated.sentence());
    Verdict confirmed = null;
    Verdict conflicting = null;
    Verdict unclear = null;
    double best = 0;
    for (Known known : near) {
      Topic subject = known.subject(stated.language());
      if (subject == null) {
        continue;
      }
      Relation relation = stated.number().to(known.number());
      double likeness = Words.likeness(subject.words(), stated.subject().words());
      if (relation == Relation.SAME && SameFigure.says(stated, known, subject)) {
        if (confirmed == null || likeness > best) {
          best = likeness;
          confirmed = Verdict.confirms(known.figure().id(), Because.FIGURE_KNOWN.of(told(known)));
        }
      } else if (relation == Relation.DIFFERENT
          && single
          && SameFigure.oneThing(stated, known, subject)) {
        Verdict against = against(stated, known);
        conflicting = conflicting == null || conflicting.of() == null ? against : conflicting;
      } else if (relation == Relation.UNCLEAR && SameFigure.oneThing(stated, known, subject)) {
        unclear = Verdict.fresh(Because.FIGURE_UNCLEAR.of(told(known)));
      }
    }
    return first(confirmed, conflicting, unclear);
  }

  private static Verdict first(@Nullable Verdict... verdicts) {
    for (Verdict verdict : verdicts) {
      if (verdict != null) {
        return verdict;
      }
    }
    return NOTHING_LIKE_IT;
  }

  /** What was expected and what came is no contradiction, but the board's forecast falling due. */
  private static Verdict against(StatedFigure stated, Known known) {
    if (expected(stated.figure().certainty()) && told(known.figure().certainty())
        || told(stated.figure().certainty()) && expected(known.figure().certainty())) {
      return Verdict.fresh(Because.FIGURE_FORECAST.of(told(known)));
    }
    return Verdict.conflicts(
        known.figure().id(),
        Because.FIGURE_OTHERWISE.of(told(known), stated.number().inWords(stated.figure().unit())));
  }

  private static boolean expected(Certainty certainty) {
    return certainty == Certainty.FORECAST || certainty == Certainty.OPINION;
  }

  private static boolean told(Certainty certainty) {
    return certainty == Certainty.REALISED;
  }

  private static String told(Known known) {
    KnownBoard.Figure figure = known.figure();
    return known.number().inWords(figure.quantity().unit().code())
        + " for "
        + figure.subject().any()
        + (figure.period() == null ? "" : " in " + figure.period());
  }
}
