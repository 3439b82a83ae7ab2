package io.github.themeboard.importer.extract.event;

/**
 * A time at which something can happen.
 *
 * @param date as events have it
 * @param part whether the text names a quarter or a half of the year
 * @param deadline whether it is the day by which something is to be done
 */
record When(int start, int end, String date, boolean part, boolean deadline) {}
