package io.github.themeboard.domain.change;

import java.util.List;

/**
 * A part of what changed: new facts first, then the changed, then the retracted, each by kind and
 * by theme.
 *
 * @param added how many facts are new in all, however many the part has
 * @param changed how many were changed in all
 * @param retracted how many were retracted in all
 */
public record ChangeList(List<Change> changes, int added, int changed, int retracted) {
  /** Nothing changed, or the part lies behind the end. */
  static final ChangeList NONE = new ChangeList(List.of(), 0, 0, 0);

  /** How many changes there are in all. */
  public int count() {
    return added + changed + retracted;
  }
}
