package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes guessing slow, in the database, so that it is slow on every server and after a restart. An
 * attempt counts as failed before the password is looked at, so that a thousand at the same moment
 * are a thousand; one that succeeds is taken back.
 */
@ApplicationScoped
@Transactional
class Guesses {
  /** What was not tried again for so long is forgotten. */
  private static final Duration MEMORY = Duration.ofHours(24);

  private static final int SWEPT_AT_ONCE = 1_000;

  private final EntityManager database;
  private final Clock clock;

  Guesses(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Counts an attempt under all of its traces.
   *
   * @throws TooManyAttempts if one of them has to wait; the attempt is then not counted, so that
   *     strangers cannot make the wait longer by asking again
   */
  void begin(List<Trace> traces) {
    List<Trace> ordered = inOrder(traces);
    Instant now = clock.instant();
    sweep(now);
    List<Row> rows = held(ordered, now);
    Duration wait =
        rows.stream().map(row -> row.wait(now)).max(Comparator.naturalOrder()).orElseThrow();
    if (wait.compareTo(Duration.ZERO) > 0) {
      throw new TooManyAttempts(wait);
    }
    database
        .createNativeQuery(
            "update throttle set failures = failures + 1, last_failure_at = :now"
                + " where key in (:keys)")
        .setParameter("now", now)
        .setParameter("keys", keys(ordered))
        .executeUpdate();
  }

  /**
   * Takes an attempt back that was right. Failures that others may have made stay counted, or who
   * has one account could guess at all others and sign in to their own in between.
   */
  void succeeded(List<Trace> traces) {
    database
        .createNativeQuery(
            "update throttle set failures = case when key in (:own) then 0"
                + " else greatest(failures - 1, 0) end where key in (:keys)")
        .setParameter("own", keys(traces.stream().filter(Trace::own).toList()))
        .setParameter("keys", keys(inOrder(traces)))
        .executeUpdate();
  }

  private record Row(Trace trace, int failures, Instant last) {
    /** Until when the next attempt has to wait; not positive if it has not. */
    Duration wait(Instant now) {
      Duration pause = trace.pause(failures);
      // The database rounds moments, so that one just written may lie a little ahead.
      return pause.isZero() ? pause : Duration.between(now, last.plus(pause));
    }
  }

  /** The rows of traces, made where they are missing, held until the transaction ends. */
  private List<Row> held(List<Trace> traces, Instant now) {
    String[] hex =
        traces.stream().map(t -> HexFormat.of().formatHex(t.key())).toArray(String[]::new);
    database
        .createNativeQuery(
            "insert into throttle select decode(key, 'hex'), 0, :now"
                + " from unnest(cast(:keys as text[])) as new (key) on conflict do nothing")
        .setParameter("now", now)
        .setParameter("keys", hex)
        .executeUpdate();
    List<?> found =
        database
            .createNativeQuery(
                "select failures, last_failure_at from throttle where key in (:keys)"
                    + " order by key for update",
                Object[].class)
            .setParameter("keys", keys(traces))
            .setMaxResults(traces.size())
            .getResultList();
    return IntStream.range(0, found.size())
        .mapToObj(i -> row(traces.get(i), (Object[]) found.get(i)))
        .toList();
  }

  private static Row row(Trace trace, Object[] columns) {
    return new Row(trace, ((Number) columns[0]).intValue(), (Instant) columns[1]);
  }

  private void sweep(Instant now) {
    database
        .createNativeQuery(
            "delete from throttle where key in (select key from throttle"
                + " where last_failure_at < :old order by key limit :most for update skip locked)")
        .setParameter("old", now.minus(MEMORY))
        .setParameter("most", SWEPT_AT_ONCE)
        .executeUpdate();
  }

  /** As the database orders bytes, so that two attempts never wait for each other. */
  private static List<Trace> inOrder(List<Trace> traces) {
    return traces.stream().sorted((a, b) -> Arrays.compareUnsigned(a.key(), b.key())).toList();
  }

  private static List<byte[]> keys(List<Trace> traces) {
    return traces.stream().map(Trace::key).toList();
  }
}
