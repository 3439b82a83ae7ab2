package io.github.themeboard.domain.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does to the board; many decisions can belong to it.
 *
 * @param revision the board's revision that it makes
 * @param actor the account's name, or {@code pack} for what shipped with the product
 * @param at when
 * @param reason why, in the actor's words
 */
public record Act(long revision, String actor, Instant at, @Nullable String reason) {}
