package io.github.themeboard.app.fact;

/**
 * One footnote: the quote, who says it, and where.
 *
 * @param number as printed on this page
 * @param id of the note's element, unique on the page
 * @param citation id of the citation
 * @param href of the marked passage in the article page
 * @param lang BCP 47 tag of the quote
 * @param source publisher and house
 * @param date in words, with its doubt
 */
public record NoteView(
    int number,
    String id,
    long citation,
    String href,
    String quote,
    String lang,
    String source,
    String date,
    boolean orphaned) {}
