package io.github.themeboard.app.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings of a test. */
record FetchWorld(@Nullable List<String> onList, @Nullable List<String> inside, Duration time)
    implements FetchSettings {
  static final int MOST_BYTES = 100_000;

  static FetchWorld open() {
    return new FetchWorld(null, null, Duration.ofSeconds(10));
  }

  @Override
  public Optional<List<String>> hosts() {
    return Optional.ofNullable(onList);
  }

  @Override
  public Optional<List<String>> privateHosts() {
    return Optional.ofNullable(inside);
  }

  @Override
  public Set<Integer> ports() {
    return Set.of(80, 443);
  }

  @Override
  public MemorySize size() {
    return new MemorySize(BigInteger.valueOf(MOST_BYTES));
  }

  @Override
  public Duration connect() {
    return Duration.ofSeconds(2);
  }

  @Override
  public int redirects() {
    return 5;
  }
}
