package io.github.themeboard.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Token buckets, in the memory of this server: a limit here is against a flood and need not be
 * exact, unlike the slowing of guesses, which is in the database.
 */
@ApplicationScoped
class Buckets {
  private static final int MOST = 20_000;

  private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST).build();
  private final RateLimits limits;
  private final Clock clock;

  Buckets(RateLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * What is left in a bucket.
   *
   * @param left requests, maybe a part of one
   * @param refused whether who asked last has to wait; that takes nothing out
   */
  private record Bucket(double left, Instant at, boolean refused) {
    Bucket taken(Instant now, double each, int most) {
      double more = Math.max(0, Duration.between(at, now).toMillis()) / each;
      double filled = Math.min(most, left + more);
      return filled >= 1 ? new Bucket(filled - 1, now, false) : new Bucket(filled, now, true);
    }
  }

  /**
   * Takes one request out of somebody's bucket.
   *
   * @return zero if there was one, else how long until there is
   * @throws IllegalStateException if the limit has no setting
   */
  Duration take(String limit, String who) {
    RateLimits.Limit allowed = limits.byName().get(limit);
    if (allowed == null) {
      throw new IllegalStateException("themeboard.rate-limit." + limit + " is not set");
    }
    int most = allowed.requests();
    double each = (double) allowed.per().toMillis() / most;
    Instant now = clock.instant();
    Bucket full = new Bucket(most, now, false);
    Bucket after =
        buckets
            .asMap()
            .compute(
                limit + "\n" + who,
                (key, before) -> (before == null ? full : before).taken(now, each, most));
    return after.refused()
        ? Duration.ofMillis((long) Math.ceil((1 - after.left()) * each))
        : Duration.ZERO;
  }
}
