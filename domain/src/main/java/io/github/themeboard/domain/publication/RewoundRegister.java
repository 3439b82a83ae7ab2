package io.github.themeboard.domain.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;

/**
 * The register as it was: names, the tree of themes, frameworks, heads of articles, mergers. It is
 * the database that rewinds, by views of the same names as its tables (R__past_register.sql), so
 * that every statement of the transaction reads the past, whether it loads entities or picks
 * columns.
 */
@ApplicationScoped
public class RewoundRegister {
  private final EntityManager entities;

  RewoundRegister(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Lets this transaction read what the log of changes says of the register at a moment, in one
   * statement. From then on the transaction can write nothing: the past stays as it was.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void to(Instant moment) {
    entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select set_config('themeboard.known_at',"
                + " cast(cast(:moment as timestamptz) as text), true),"
                + " set_config('search_path', quote_ident(current_schema() || '_past') || ', '"
                + " || current_setting('search_path'), true),"
                + " set_config('transaction_read_only', 'on', true),"
                // Compiling a statement with so many views takes longer than running it.
                + " set_config('jit', 'off', true)",
            Object[].class)
        .setParameter("moment", moment)
        .getSingleResult();
  }
}
