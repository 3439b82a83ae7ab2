package io.github.themeboard.domain.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Imports and their items as rows. */
@ApplicationScoped
public class ImportRepository implements PanacheRepository<ImportJob> {
  /** The most items of one import. */
  public static final int MOST_ITEMS = 1_000;

  private static final int MOST_FILES = 100_000;

  /**
   * A page of jobs, newest first.
   *
   * @param before the id of the last one of the page before; null for the first page
   */
  public List<ImportJob> newest(@Nullable Long before, int most) {
    return getEntityManager()
        .createQuery(
            "from ImportJob where (:before is null or id < :before) order by id desc",
            ImportJob.class)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many items of some jobs are in which state, in one statement. */
  public Map<Long, Progress> progress(Collection<Long> jobIds) {
    Map<Long, Map<ImportStatus, Long>> counts = new HashMap<>();
    if (!jobIds.isEmpty()) {
      getEntityManager()
          .createQuery(
              "select i.job.id, i.status, count(i.id) from ImportItem i where i.job.id in :jobs"
                  + " group by i.job.id, i.status",
              Object[].class)
          .setParameter("jobs", jobIds)
          .getResultList()
          .forEach(
              row ->
                  counts
                      .computeIfAbsent((Long) row[0], id -> new EnumMap<>(ImportStatus.class))
                      .put((ImportStatus) row[1], (Long) row[2]));
    }
    Map<Long, Progress> progress = new HashMap<>();
    jobIds.forEach(id -> progress.put(id, Progress.of(counts.getOrDefault(id, Map.of()))));
    return progress;
  }

  /** The items of a job in their order, in one statement. */
  public List<ImportItem> items(long jobId) {
    return getEntityManager()
        .createQuery(
            "from ImportItem i left join fetch i.article left join fetch i.duplicateOf"
                + " where i.job.id = :job order by i.position",
            ImportItem.class)
        .setParameter("job", jobId)
        .setMaxResults(MOST_ITEMS)
        .getResultList();
  }

  /** An item that is held until the transaction ends, with its job. */
  Optional<ImportItem> held(long itemId) {
    return Optional.ofNullable(
        getEntityManager().find(ImportItem.class, itemId, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The next item that a server can take, held until the transaction ends. Items that other servers
   * are just taking are passed by.
   */
  Optional<ImportItem> next(String node) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select id from import_item
            where status = 'QUEUED' and (node is null or node = :node)
            order by id
            limit 1
            for update skip locked
            """,
            Long.class)
        .setParameter("node", node)
        .getResultStream()
        .findFirst()
        .map(id -> getEntityManager().find(ImportItem.class, id));
  }

  /** Names of the files that items of a server still have. */
  List<String> files(String node) {
    return getEntityManager()
        .createQuery(
            "select i.file from ImportItem i where i.node = :node and i.file is not null",
            String.class)
        .setParameter("node", node)
        .setMaxResults(MOST_FILES)
        .getResultList();
  }

  /** Lets go of the files of what failed before a moment. */
  int forgetFiles(String node, Instant before) {
    return update(
        "update ImportItem set file = null where node = ?1 and file is not null"
            + " and status = ?2 and finishedAt < ?3",
        node,
        ImportStatus.FAILED,
        before);
  }

  /** Takes back, at a server's start, what it was at when it ended. */
  int requeue(String node) {
    return update(
        "update ImportItem set status = ?1, claimedBy = null where status = ?2 and claimedBy = ?3",
        ImportStatus.QUEUED,
        ImportStatus.RUNNING,
        node);
  }

  /** Gives up, at a server's start, what ended it so many times. */
  int giveUp(String node, int attempts, Failure failure, Instant at) {
    return update(
        "update ImportItem set status = ?1, claimedBy = null, error = ?2, finishedAt = ?3"
            + " where status = ?4 and claimedBy = ?5 and attempts >= ?6",
        ImportStatus.FAILED,
        failure.code(),
        at,
        ImportStatus.RUNNING,
        node,
        attempts);
  }

  /** Cancels what of a job was not begun. */
  int cancelQueued(long jobId, Instant at) {
    return update(
        "update ImportItem set status = ?1, finishedAt = ?2, file = null"
            + " where job.id = ?3 and status = ?4",
        ImportStatus.CANCELLED,
        at,
        jobId,
        ImportStatus.QUEUED);
  }

  /**
   * Queues again what of a job failed and can still be read.
   *
   * @param position of one item; null for all of them
   */
  int retryFailed(long jobId, @Nullable Integer position) {
    return getEntityManager()
        .createQuery(
            "update ImportItem set status = :queued, finishedAt = null, error = null,"
                + " errorDetail = null, attempts = 0 where job.id = :job and status = :failed"
                + " and (file is not null or url is not null)"
                + " and (:position is null or position = :position)")
        .setParameter("queued", ImportStatus.QUEUED)
        .setParameter("failed", ImportStatus.FAILED)
        .setParameter("job", jobId)
        .setParameter("position", position)
        .executeUpdate();
  }
}
