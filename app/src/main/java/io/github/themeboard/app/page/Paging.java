package io.github.themeboard.app.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a page's one long list is shown: {@code ?page=2} asks for the second; what lies
 * behind the end is the last. The tag {@code pages} shows it.
 *
 * @param number of the page, from 1
 * @param total how many the whole list has
 * @param most how many a page of it holds at most
 * @param suffix what the title of a page after the first ends with, with a space before it; empty
 *     on the first
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record Paging(
    int number,
    int total,
    int most,
    String suffix,
    @Nullable String previous,
    @Nullable String next) {
  /** What a page of a list holds at most. */
  public static final int ROWS = 100;

  private static final String NUMBER = "page";

  /** The part of a list that is asked for, {@value #ROWS} rows long. */
  public static Paging of(Page page, int total) {
    return of(page, total, ROWS);
  }

  /**
   * The part of a list that is asked for.
   *
   * @param most how many rows a page holds
   */
  public static Paging of(Page page, int total, int most) {
    int last = Math.max(1, (total + most - 1) / most);
    int number = Math.min(asked(page), last);
    return new Paging(
        number,
        total,
        most,
        number == 1 ? "" : " " + page.messages(ReadingMessages.class).page_number(number),
        number == 1 ? null : turned(page, number - 1),
        number == last ? null : turned(page, number + 1));
  }

  /** The place of the first row that is shown, from 0. */
  public int first() {
    return (number - 1) * most;
  }

  /** The place of the first row that is shown, from 1. */
  public int from() {
    return first() + 1;
  }

  /** The place of the last row that is shown, from 1. */
  public int to() {
    return Math.min(total, first() + most);
  }

  /** Whether the list is longer than one page. */
  public boolean several() {
    return total > most;
  }

  private static String turned(Page page, int number) {
    return page.here(Map.of(NUMBER, number > 1 ? String.valueOf(number) : ""));
  }

  /** From 1; what is no number is the first page. */
  static int asked(Page page) {
    String written = page.parameter(NUMBER);
    return written != null && written.matches("[1-9]\\d{0,5}") ? Integer.parseInt(written) : 1;
  }
}
