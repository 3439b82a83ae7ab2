package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.compare.FigureIndex.Known;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether two figures of one unit, kind and period are of one thing. */
final class SameFigure {
  /** Of the words of two subjects, so many must be common to contradict. */
  private static final double ONE_SUBJECT = 0.85;

  /** To say the same, where the equal value speaks for it too. */
  private static final double LIKE_SUBJECT = 0.6;

  /** Of the board's subject, so much must stand in a value's clause to be confirmed by it. */
  private static final double COVERED = 0.75;

  /** If it is the same company's at the same time, less will do. */
  private static final double COVERED_OF_ONE_COMPANY = 0.6;

  /** Of the board's subject, so much must stand in the sentence of a rare value of its time. */
  private static final double COVERED_BY_SENTENCE = 0.5;

  /** A value of so many digits is rarely met twice by chance. */
  private static final int RARE_VALUE = 3;

  private static final Pattern WHOLE_YEAR = Pattern.compile("(FY)?\\d{4}");

  private SameFigure() {}

  /** Whether an equal value is of the same thing. */
  static boolean says(StatedFigure stated, Known known, Topic subject) {
    boolean rare = Math.min(stated.number().digits(), known.number().digits()) >= RARE_VALUE;
    String owner = known.owner();
    boolean owned = owner != null && owner.equals(stated.owner());
    if (owner != null && !owned && (stated.owner() != null || !rare)) {
      return false;
    }
    if (subject.telling().differFrom(stated.subject().telling())
        || foreign(stated, known)
        || stated.figure().period() == null && !rare) {
      return false;
    }
    return alike(stated, subject, owned) || covered(stated, subject, owned, rare);
  }

  private static boolean alike(StatedFigure stated, Topic subject, boolean owned) {
    Set<String> words = stated.subject().words();
    return Words.common(subject.words(), words) >= (owned ? 1 : 2)
        && Words.likeness(subject.words(), words) >= LIKE_SUBJECT;
  }

  /** Whether enough of the board's subject is said near the number. */
  private static boolean covered(StatedFigure stated, Topic subject, boolean owned, boolean rare) {
    boolean timed = stated.figure().period() != null;
    double inClause = Words.covered(subject.words(), stated.clause());
    int common = Words.common(subject.words(), stated.clause());
    if (common >= (owned && rare ? 1 : 2)
        && inClause >= (owned && timed ? COVERED_OF_ONE_COMPANY : COVERED)) {
      return true;
    }
    int inSentence = Words.common(subject.words(), stated.sentence());
    return rare
        && timed
        && (owned
            ? inSentence >= 1
            : inSentence >= 3
                && Words.covered(subject.words(), stated.sentence()) >= COVERED_BY_SENTENCE);
  }

  /** A figure that belongs to no company of the board is not confirmed by one of a company's. */
  private static boolean foreign(StatedFigure stated, Known known) {
    return stated.owner() != null
        && known.owner() == null
        && !known.figure().companies().contains(stated.owner());
  }

  /** Whether a differing value is of the same thing. */
  static boolean oneThing(StatedFigure stated, Known known, Topic subject) {
    if (stated.figure().period() == null || !Objects.equals(stated.owner(), known.owner())) {
      return false;
    }
    if (known.owner() == null && !stated.around().isEmpty()) {
      return false;
    }
    // The growth of a quarter may be over a year or over a quarter; that of a year is clear.
    if (stated.figure().kind() == FigureKind.GROWTH
        && !WHOLE_YEAR.matcher(stated.figure().period()).matches()) {
      return false;
    }
    // Counts need their noun too: cards and servers of one cluster are two counts.
    return !stated.figure().unit().equals("count")
        && !stated.figure().unit().equals("other")
        && subject.telling().measures()
        && subject.telling().sameAs(stated.subject().telling())
        && Words.common(subject.words(), stated.subject().words())
            >= (known.owner() == null ? 2 : 1)
        && Words.likeness(subject.words(), stated.subject().words()) >= ONE_SUBJECT;
  }
}
