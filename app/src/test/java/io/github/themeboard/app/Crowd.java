package io.github.themeboard.app;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** More facts than one read takes, written by the database; {@link World#forget()} removes them. */
@ApplicationScoped
@Transactional
public class Crowd {
  private static final String RISKS =
      """
      with made as (
        insert into fact (kind, created_at)
        select 'RISK', now() from generate_series(1, :count) returning id
      ), versions as (
        insert into fact_version (fact_id, kind, version, certainty, text_en, known_from)
        select id, 'RISK', 1, 'OPINION', 'Generated risk ' || id, now() from made
        returning id, fact_id
      ), risks as (
        insert into risk (version_id, category)
        select id, (array['TECHNOLOGY', 'DEMAND', 'POLICY'])[1 + id % 3] from versions
      ), themes as (
        insert into fact_theme (version_id, theme_id) select id, :theme from versions
      ), citations as (
        insert into fact_citation (version_id, position, citation_id)
        select id, 0, :citation from versions
      )
      insert into decision (verb, fact_id, to_version, act_id)
      select 'ACCEPT', fact_id, id, :act from versions
      """;

  private final EntityManager entities;
  private final FactBook book;
  private final World world;

  Crowd(EntityManager entities, FactBook book, World world) {
    this.entities = entities;
    this.book = book;
    this.world = world;
  }

  /** Publishes so many risk factors of a theme, of three categories in turn. */
  public void risks(String theme, int count) {
    Act act = book.begin(Act.Verb.WRITE, World.ACTOR, null, World.THEN);
    entities.flush();
    entities
        .createNativeQuery(RISKS)
        .setParameter("count", count)
        .setParameter("theme", world.theme(theme).id())
        .setParameter("citation", world.citation("sinolink-white-hot").id())
        .setParameter("act", act.id())
        .executeUpdate();
  }
}
