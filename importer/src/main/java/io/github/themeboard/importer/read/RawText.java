package io.github.themeboard.importer.read;

/**
 * A file as one decoded text. Offsets of everything that is found later are Unicode code points of
 * {@code text}.
 *
 * @param name the file's name without its folder, or what the caller calls the input
 * @param text without byte order mark, lines end with LF, never an unpaired surrogate, never NUL
 */
public record RawText(String name, Format format, String text, Printed printed) {}
