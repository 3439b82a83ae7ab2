package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import java.util.Set;

/** Enumerations: beside a company in a list stand companies. */
final class Neighbours {
  private static final Set<String> JOINTS =
      Set.of(
          "、",
          ",",
          "和",
          "与",
          "及",
          "以及",
          "and",
          "or",
          ", and",
          ", or",
          "/",
          ";",
          "&",
          "as well as",
          ",以及",
          "，",
          "跟");

  /** A name, a bracket of tickers and a joint are no longer. */
  private static final int FARTHEST = 48;

  private Neighbours() {}

  /** Whether a known company ends right before a place, a joint and its tickers between them. */
  static boolean before(Anatomy anatomy, Line line, int start) {
    for (int i = line.firstHitEndingBehind(start - FARTHEST); i < line.hits().size(); i++) {
      Names.Hit<Known> hit = line.hits().get(i);
      if (hit.end() > start) {
        return false;
      }
      if (sure(hit) && joint(anatomy, line.behindTickers(hit.end()), start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a known company begins right behind a place. */
  static boolean behind(Anatomy anatomy, Line line, int end) {
    int from = line.behindTickers(end);
    int i = line.firstHitEndingBehind(from);
    if (i == line.hits().size()) {
      return false;
    }
    Names.Hit<Known> hit = line.hits().get(i);
    return hit.start() > from && sure(hit) && joint(anatomy, from, hit.start());
  }

  private static boolean sure(Names.Hit<Known> hit) {
    return hit.named().stream().anyMatch(n -> !n.owner().name().ambiguous());
  }

  private static boolean joint(Anatomy anatomy, int from, int to) {
    if (to <= from || to - from > 12) {
      return false;
    }
    String between = anatomy.lower().substring(from, to);
    int bracket = between.indexOf(')');
    if (between.startsWith("(") && bracket > 0) {
      between = between.substring(bracket + 1);
    }
    String joint = (between.startsWith(")") ? between.substring(1) : between).strip();
    boolean chinese =
        to < anatomy.folded().length() && Folding.ideograph(anatomy.folded().charAt(to));
    // The Chinese comma parts clauses; only its Latin sister lists names.
    return JOINTS.contains(joint) && !(joint.equals("，") || chinese && joint.equals(","));
  }
}
