package io.github.themeboard.app.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hits of one sort as a page shows them.
 *
 * @param counted how many there are and which are shown, in words
 * @param count how many are counted
 * @param bounded whether there are more than are counted
 * @param all leads to all of this sort, null if all are shown
 * @param showAll what that link says
 * @param earlier leads to the page before, null if there is none
 * @param later leads to the page after
 * @param bound says that no more are listed, at the end of those that are; else empty
 */
record Section<T>(
    String title,
    List<T> shown,
    String counted,
    int count,
    boolean bounded,
    @Nullable String all,
    String showAll,
    @Nullable String earlier,
    @Nullable String later,
    String bound) {

  public boolean isEmpty() {
    return shown.isEmpty();
  }
}
