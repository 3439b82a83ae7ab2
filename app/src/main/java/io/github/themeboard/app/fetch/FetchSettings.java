package io.github.themeboard.app.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be fetched. */
@ConfigMapping(prefix = "themeboard.fetch")
public interface FetchSettings {

  /** Hosts that may be fetched from, or {@code *.example.org} for all below one; without it all. */
  Optional<List<String>> hosts();

  /** Hosts of the own network that may be fetched from too, at any port. */
  Optional<List<String>> privateHosts();

  /** Ports that may be fetched from. */
  @WithDefault("80,443")
  Set<Integer> ports();

  /** Of one page, packed and unpacked. */
  @WithDefault("20M")
  MemorySize size();

  /** Until a site answers a call at all. */
  @WithDefault("10S")
  Duration connect();

  /** For one page with all its redirects. */
  @WithDefault("60S")
  Duration time();

  /** Redirects that are followed. */
  @WithDefault("5")
  int redirects();
}
