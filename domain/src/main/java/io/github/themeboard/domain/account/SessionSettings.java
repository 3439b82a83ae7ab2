package io.github.themeboard.domain.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay signed in, and how long what an admin hands out is good for. */
@ConfigMapping(prefix = "themeboard.session")
public interface SessionSettings {

  /** A session that nobody uses ends after this. */
  @WithDefault("PT24H")
  Duration idle();

  /** A session ends after this even if it is used every minute. */
  @WithDefault("P14D")
  Duration longest();

  /** An invite that nobody uses ends after this. */
  @WithDefault("P7D")
  Duration invite();

  /** A browser that has not signed in for this long is a stranger again. */
  @WithDefault("P365D")
  Duration device();
}
