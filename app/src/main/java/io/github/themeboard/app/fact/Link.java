package io.github.themeboard.app.fact;

/** A named place to go. */
public record Link(String href, String name) {}
