package io.github.themeboard.domain.watch;

/**
 * How many facts changed.
 *
 * @param added stand now and did not then
 * @param changed stand in another version
 * @param retracted stood then and do not now
 */
public record ChangeCount(int added, int changed, int retracted) {
  /** Nothing changed. */
  public static final ChangeCount NONE = new ChangeCount(0, 0, 0);

  /** How many changes there are in all. */
  public int all() {
    return added + changed + retracted;
  }
}
