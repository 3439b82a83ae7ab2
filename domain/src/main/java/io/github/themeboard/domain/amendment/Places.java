package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and keeps where everything stands in the texts of articles. */
@ApplicationScoped
class Places {
  private static final int MOST = 10_000;

  private final EntityManager entities;

  Places(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps an article's text and everything's place in it, in three statements. */
  void keep(Article article, Act act) {
    entities.persist(new PastText(act, article));
    entities.flush();
    keep(
        "citation_place (act_id, citation_id, start_at, end_at, prefix, suffix, occurrence,"
            + " orphaned_at) select :act, id, start_at, end_at, prefix, suffix, occurrence,"
            + " orphaned_at from citation where article_id = :article",
        article,
        act);
    keep(
        "candidate_place (act_id, candidate_id, position, start_at, end_at, quote)"
            + " select :act, p.candidate_id, p.position, p.start_at, p.end_at, p.quote"
            + " from candidate_citation p join candidate c on c.id = p.candidate_id"
            + " where c.article_id = :article",
        article,
        act);
  }

  private void keep(String what, Article article, Act act) {
    entities
        .createNativeQuery("insert into " + what)
        .setParameter("act", act.id())
        .setParameter("article", article.id())
        .executeUpdate();
  }

  /** The text that an act replaced, if it replaced one. */
  Optional<PastText> replacedBy(Act act) {
    return entities
        .createQuery("from PastText where act = :act", PastText.class)
        .setParameter("act", act)
        .getResultStream()
        .findFirst();
  }

  /** What replaced an article's text, in order. */
  List<Act> replacements(Article article) {
    return entities
        .createQuery(
            "select a from PastText t join t.act a left join fetch a.undoes"
                + " where t.article = :article order by t.id",
            Act.class)
        .setParameter("article", article)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What replaced an article's text last; null if nothing did. */
  Act.@Nullable Summary lastReplacement(Article article) {
    List<Act> acts = replacements(article);
    return acts.isEmpty() ? null : acts.get(acts.size() - 1).summary();
  }

  /** Whether another article has a text. */
  boolean taken(String hash, Article but) {
    return !entities
        .createQuery("select id from Article where contentHash = :hash and id <> :id", Long.class)
        .setParameter("hash", hash)
        .setParameter("id", but.id())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Every citation of an article. */
  List<Citation> citations(Article article) {
    return entities
        .createQuery(
            "from Citation c where c.article = :article order by c.start, c.id", Citation.class)
        .setParameter("article", article)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Where the citations of an article stood before an act. */
  List<CitationPlace> citationsBefore(Act act) {
    return entities
        .createQuery(
            "from CitationPlace p join fetch p.citation where p.actId = :act order by p.id",
            CitationPlace.class)
        .setParameter("act", act.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Where the candidates of an article stood before an act, each with its passages in order. */
  List<CandidatePlace> candidatesBefore(Act act) {
    return entities
        .createQuery(
            "from CandidatePlace where actId = :act order by candidateId, position",
            CandidatePlace.class)
        .setParameter("act", act.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What last made a fact say that it rests on one of some citations; null if no fact does. */
  Act.@Nullable Summary lastUse(List<Citation> citations) {
    return citations.isEmpty()
        ? null
        : entities
            .createQuery(
                "select a from Decision d join d.act a join d.after v join v.citations c"
                    + " where c in :citations and v.knownTo is null order by d.id desc",
                Act.class)
            .setParameter("citations", citations)
            .setMaxResults(1)
            .getResultStream()
            .findFirst()
            .map(Act::summary)
            .orElse(null);
  }
}
