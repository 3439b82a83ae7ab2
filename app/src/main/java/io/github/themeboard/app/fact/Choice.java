package io.github.themeboard.app.fact;

/** One option of a filter. */
public record Choice(String value, String name, boolean chosen) {}
