package io.github.themeboard.importer.load;

/** Acts that changed something and were not taken back, as a condition of statements. */
final class ActsInForce {
  /**
   * On an act {@code a}. An undo is none itself; one that was taken back counts for nothing, so
   * that its act is in force again.
   */
  static final String SQL =
      """
      a.undoes_id is null
        and not exists (select 1 from act u where u.undoes_id = a.id
                        and not exists (select 1 from act w where w.undoes_id = u.id))
      """;

  private ActsInForce() {}
}
