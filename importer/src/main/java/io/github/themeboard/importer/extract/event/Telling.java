package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Clauses in a row that tell one happening: their times and the words that say what happened. */
final class Telling {
  /** A verb further from its time than this speaks of something else. */
  private static final int REACH = 120;

  private final List<Span> clauses = new ArrayList<>();
  private final List<When> times = new ArrayList<>();
  private int verb = -1;
  private int verbEnd = -1;
  private Span verbClause = new Span(0, 0);
  private boolean strong;
  private boolean announcing;
  private boolean plannedBefore;
  private boolean plannedAfter;
  private boolean announcedAhead;
  private boolean willBefore;
  private boolean expectedBefore;
  private boolean expectedAfter;

  void add(Span clause, List<When> itsTimes) {
    clauses.add(clause);
    times.addAll(itsTimes);
  }

  /** A word for a happening; the first strong one is what the clauses tell. */
  void happening(int at, int end, boolean isStrong, boolean isAnnouncing) {
    if (verb < 0 || isStrong && !strong) {
      // What looked ahead behind a weaker word looks ahead before this one.
      plannedBefore |= plannedAfter;
      expectedBefore |= expectedAfter;
      verb = at;
      verbEnd = end;
      verbClause = clauses.get(clauses.size() - 1);
      strong = isStrong;
      announcing = isAnnouncing;
    }
  }

  /**
   * A word that makes a plan of what follows.
   *
   * @param another whether it begins another statement: "and plans to"
   */
  void plan(boolean another) {
    plannedBefore |= verb < 0;
    ahead(!another);
  }

  void will() {
    willBefore |= verb < 0;
    ahead(true);
  }

  /** What is announced stands in the clause of the verb, or behind it when that ends with it. */
  private void ahead(boolean same) {
    plannedAfter |= verb >= 0;
    boolean near =
        clauses.get(clauses.size() - 1).equals(verbClause) || verbEnd >= verbClause.end() - 1;
    announcedAhead |= verb >= 0 && same && near;
  }

  void expectation() {
    expectedBefore |= verb < 0;
    expectedAfter |= verb >= 0;
  }

  /** Takes in clauses that told nothing by themselves. */
  void addAll(Telling other) {
    clauses.addAll(other.clauses);
    if (!timed()) {
      times.addAll(other.times);
    }
  }

  boolean tells() {
    return verb >= 0;
  }

  boolean timed() {
    return !times.isEmpty();
  }

  boolean isStrong() {
    return strong;
  }

  boolean isExpected() {
    return expectedBefore;
  }

  /** Whether the words look ahead, or announce what does. */
  boolean isPlanned() {
    return plannedBefore || announcing && announcedAhead;
  }

  /** Whether 将 alone looks ahead: the date decides. */
  boolean mayBePlanned() {
    return willBefore;
  }

  /** Whether words behind the verb look ahead: a date to come is theirs. */
  boolean looksAheadBehind() {
    return plannedAfter || expectedAfter;
  }

  boolean looksAhead() {
    return isExpected() || isPlanned() || willBefore;
  }

  int verb() {
    return verb;
  }

  int verbEnd() {
    return verbEnd;
  }

  Span verbClause() {
    return verbClause;
  }

  List<When> times() {
    return times;
  }

  List<Span> clauses() {
    return clauses;
  }

  /**
   * The time of the happening: the last before its verb, else one behind it in the same clause.
   *
   * @param own whether a time can be one of the verb
   */
  @Nullable When time(Predicate<When> own) {
    When before = null;
    When behind = null;
    for (When time : times) {
      boolean sameClause = time.start() >= verbClause.start() && time.end() <= verbClause.end();
      if (time.deadline() && !looksAhead() || !strong && !sameClause || !own.test(time)) {
        continue;
      }
      if (time.end() <= verb) {
        before = verb - time.end() <= REACH ? time : before;
      } else if (time.end() <= verbClause.end()) {
        // "announced results for the half after the close yesterday"
        behind = behind == null || behind.part() && finer(time, behind) ? time : behind;
      }
    }
    return before == null
            || behind != null && before.start() < verbClause.start() && !finer(before, behind)
        ? behind
        : before;
  }

  private static boolean finer(When a, When b) {
    return a.date().length() > b.date().length();
  }
}
