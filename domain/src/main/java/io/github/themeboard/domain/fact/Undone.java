package io.github.themeboard.domain.fact;

/**
 * Tells, within the transaction, that an act is being taken back, so that those who keep rows of
 * their own for it take them back too. An observer that throws stops all of it.
 *
 * @param undone what is taken back; can itself be an undo
 * @param by the act that does it
 */
public record Undone(Act undone, Act by) {}
