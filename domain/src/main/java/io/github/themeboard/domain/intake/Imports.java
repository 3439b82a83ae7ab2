package io.github.themeboard.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where imports are opened, worked off, cancelled and retried. Each step is a transaction of its
 * own, so that a server that ends at any moment leaves every item either as it was before the step
 * or as it is after it.
 */
@ApplicationScoped
@Transactional
public class Imports {
  /** How often an item is begun that ends the server each time. */
  private static final int MOST_ATTEMPTS = 3;

  private final EntityManager entities;
  private final ImportRepository imports;

  Imports(EntityManager entities, ImportRepository imports) {
    this.entities = entities;
    this.imports = imports;
  }

  /**
   * Opens an import; its items are queued.
   *
   * @param actor the account's name
   * @return its id
   * @throws IllegalArgumentException if there is nothing to import, or more than an import can have
   */
  public long open(Door door, String actor, List<Intended> items, Instant at) {
    if (items.isEmpty() || items.size() > ImportRepository.MOST_ITEMS) {
      throw new IllegalArgumentException("an import has 1 to 1000 items, not " + items.size());
    }
    ImportJob job = new ImportJob(door, actor, at);
    entities.persist(job);
    for (int i = 0; i < items.size(); i++) {
      entities.persist(new ImportItem(job, i, items.get(i)));
    }
    return job.id();
  }

  /** The next item that a server is to read, noted as begun. */
  public Optional<Claim> claim(String node, Instant at) {
    Optional<ImportItem> next = imports.next(node);
    next.ifPresent(item -> item.claim(node, at));
    return next.map(Claim::of);
  }

  /**
   * An item for whoever ends it, within the transaction that does.
   *
   * @throws NotBegun if it is not being read any more
   */
  @Transactional(TxType.MANDATORY)
  public ImportItem begun(long itemId) {
    return imports
        .held(itemId)
        .filter(item -> item.status() == ImportStatus.RUNNING)
        .orElseThrow(() -> new NotBegun(itemId));
  }

  /**
   * An item gives no article.
   *
   * @throws NotBegun if it is not being read any more
   */
  public void fail(long itemId, Failure failure, Instant at) {
    begun(itemId).fail(failure, at);
  }

  /**
   * Cancels what of an import was not begun; what is being read is finished.
   *
   * @return how many items that were
   * @throws NoSuchImport if there is none
   */
  public int cancel(long jobId, String by, Instant at) {
    ImportJob job = job(jobId);
    int cancelled = imports.cancelQueued(jobId, at);
    if (cancelled > 0) {
      job.cancel(by, at);
    }
    return cancelled;
  }

  /**
   * Queues again what failed and can still be read.
   *
   * @param position of one item; null for all that failed
   * @return how many items that are
   * @throws NoSuchImport if there is none
   */
  public int retry(long jobId, @Nullable Integer position) {
    job(jobId);
    return imports.retryFailed(jobId, position);
  }

  /** At a server's start: what it was at when it ended is queued again, or given up at last. */
  public void recover(String node, Instant at) {
    imports.giveUp(node, MOST_ATTEMPTS, Failure.ENDED_THE_SERVER, at);
    imports.requeue(node);
  }

  /** Lets go of the files of what failed long ago, and tells which files are still wanted. */
  public Set<String> filesToKeep(String node, Instant failedBefore) {
    imports.forgetFiles(node, failedBefore);
    return Set.copyOf(imports.files(node));
  }

  private ImportJob job(long id) {
    return imports.findByIdOptional(id).orElseThrow(() -> new NoSuchImport(id));
  }
}
