package io.github.themeboard.domain.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** The board's row, and with it the revision. */
@ApplicationScoped
public class BoardRepository implements PanacheRepositoryBase<Board, Short> {

  /**
   * Raises the revision. The row lock it takes makes writers wait for each other, so that revisions
   * are committed in their order.
   *
   * @return the new revision
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long raiseRevision() {
    getEntityManager()
        .createQuery("update Board set revision = revision + 1 where id = :id")
        .setParameter("id", Board.ID)
        .executeUpdate();
    return revision();
  }

  /**
   * Holds the board until the transaction ends, so that of two servers on an empty one only the
   * first fills it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold() {
    findById(Board.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The revision that readers see. */
  public long revision() {
    return getEntityManager()
        .createQuery("select revision from Board where id = :id", Long.class)
        .setParameter("id", Board.ID)
        .getSingleResult();
  }

  /** What readers see, told from every other state of this board and from every other board. */
  public String edition() {
    Board board =
        getEntityManager()
            .createQuery("from Board where id = :id", Board.class)
            .setParameter("id", Board.ID)
            .getSingleResult();
    return Long.toHexString(board.openedAt().toEpochMilli()) + "-" + board.revision();
  }
}
