package io.github.themeboard.domain.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and why a fact left the board. Who took it away is told to curators only, in the log.
 *
 * @param reason in the curator's words; null where none was given
 */
public record Retraction(Instant at, @Nullable String reason) {}
