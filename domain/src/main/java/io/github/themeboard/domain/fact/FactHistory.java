package io.github.themeboard.domain.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which acts on a fact still count: an act that was taken back does not, nor does its undo. */
public final class FactHistory {
  private FactHistory() {}

  /**
   * Refuses to take an act back where something later was done to one of its facts, and still
   * counts.
   *
   * @param decisions every decision on the facts of the act, in their order
   * @throws ChangedMeanwhile naming the latest of what was done later
   */
  static void refuseLater(Act act, List<Decision> decisions) {
    Map<Long, Set<Act>> byFact = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      byFact.computeIfAbsent(decision.fact().id(), f -> new LinkedHashSet<>()).add(decision.act());
    }
    byFact.forEach((fact, acts) -> refuseLater(act, fact, new ArrayList<>(acts)));
  }

  private static void refuseLater(Act act, long fact, List<Act> acts) {
    Act later = later(act, acts);
    if (later != null) {
      throw new ChangedMeanwhile(fact, later.summary());
    }
  }

  /**
   * Which acts on one thing took a part of another act back, and were not taken back themselves.
   *
   * @param acts all acts on it in their order
   */
  public static List<Act> parts(Act whole, List<Act> acts) {
    Set<Long> undone = new HashSet<>();
    List<Act> parts = new ArrayList<>();
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i);
      if (!undone.contains(act.id())) {
        Act target = act.undoes();
        if (target != null) {
          undone.add(target.id());
        }
        if (Objects.equals(act.partOf(), whole.id())) {
          parts.add(act);
        }
      }
    }
    return parts;
  }

  /**
   * What was done to one thing after an act and still counts.
   *
   * @param acts all acts on it in their order
   * @return the latest such act; null if there is none
   */
  public static @Nullable Act later(Act act, List<Act> acts) {
    List<Long> order = acts.stream().map(Act::id).toList();
    int from = order.indexOf(act.id());
    Set<Long> undone = new HashSet<>();
    for (int i = acts.size() - 1; i > from; i--) {
      Act later = acts.get(i);
      if (undone.contains(later.id())) {
        continue;
      }
      Long whole = later.partOf();
      if (whole != null && order.indexOf(whole) >= from) {
        continue; // what is left of the whole counts, not that a part of it is gone
      }
      Act target = later.undoes();
      // An undo of what came after the act cancels that, and has no effect besides.
      if (target == null || order.indexOf(target.id()) <= from) {
        return later;
      }
      undone.add(target.id());
    }
    return null;
  }
}
