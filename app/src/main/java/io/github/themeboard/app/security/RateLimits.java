package io.github.themeboard.app.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;

/** How often something may be asked for, by the name of what is asked for. */
@ConfigMapping(prefix = "themeboard.rate-limit")
public interface RateLimits {

  @WithParentName
  Map<String, Limit> byName();

  /** As many requests at once as are allowed in a period; they come back evenly over it. */
  interface Limit {
    int requests();

    Duration per();
  }
}
