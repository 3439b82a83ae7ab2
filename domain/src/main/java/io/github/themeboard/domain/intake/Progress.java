package io.github.themeboard.domain.intake;

import java.util.Map;

/**
 * How far an import is, by what its items are.
 *
 * @param cancelled items that were cancelled before they were begun
 */
public record Progress(long queued, long running, long done, long failed, long cancelled) {

  static Progress of(Map<ImportStatus, Long> counts) {
    return new Progress(
        counts.getOrDefault(ImportStatus.QUEUED, 0L),
        counts.getOrDefault(ImportStatus.RUNNING, 0L),
        counts.getOrDefault(ImportStatus.DONE, 0L),
        counts.getOrDefault(ImportStatus.FAILED, 0L),
        counts.getOrDefault(ImportStatus.CANCELLED, 0L));
  }

  public long total() {
    return queued + running + done + failed + cancelled;
  }

  /** Items with which the server is through, whatever became of them. */
  public long over() {
    return done + failed + cancelled;
  }

  /**
   * The state of the import as a whole: cancelled if anything of it was, failed if nothing else
   * became of any item.
   */
  public ImportStatus status() {
    if (queued + running > 0) {
      return running + over() > 0 ? ImportStatus.RUNNING : ImportStatus.QUEUED;
    }
    if (cancelled > 0) {
      return ImportStatus.CANCELLED;
    }
    return failed > 0 && done == 0 ? ImportStatus.FAILED : ImportStatus.DONE;
  }
}
