package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.ReviewSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what waits. No statement counts candidates, and every list is a page. */
@ApplicationScoped
public class QueueRepository {
  private static final int MOST = 200;

  private final EntityManager entities;

  QueueRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Where a page of articles ended: what the next one comes after.
   *
   * @param fresh candidates of the last article that were new; only for the order by novelty
   * @param conflicting those that conflict
   */
  public record After(int fresh, int conflicting, long articleId) {
    public static After of(ReviewSummary last) {
      return new After(last.fresh(), last.conflicting(), last.articleId());
    }
  }

  /** How much waits in all. */
  public record Total(long articles, long candidates) {}

  /** Articles of which something waits, with publisher and house, in one statement. */
  public List<ReviewSummary> articles(
      QueueFilter filter, QueueOrder order, @Nullable After after, int most) {
    boolean newest = order == QueueOrder.NEWEST;
    List<String> where = new ArrayList<>(List.of("s.pending > 0"));
    if (!filter.open()) {
      // Not "exists": the database would first join all candidates to all articles, where a look
      // at the candidates of each article, in order, soon finds as many as a page shows.
      where.add(
          "(select max(c.id) from Candidate c where c.article.id = s.articleId and "
              + filter.conditions()
              + ") is not null");
    }
    if (after != null) {
      where.add(
          newest
              ? "s.articleId < :id"
              : "(s.fresh < :fresh or s.fresh = :fresh and (s.conflicting < :conflicting"
                  + " or s.conflicting = :conflicting and s.articleId < :id))");
    }
    TypedQuery<ReviewSummary> query =
        entities.createQuery(
            "from ReviewSummary s join fetch s.article a left join fetch a.publisher"
                + " left join fetch a.house where "
                + String.join(" and ", where)
                + " order by "
                + (newest ? "" : "s.fresh desc, s.conflicting desc, ")
                + "s.articleId desc",
            ReviewSummary.class);
    if (!filter.open()) {
      filter.bind(query);
    }
    if (after != null) {
      query.setParameter("id", after.articleId());
      if (!newest) {
        query.setParameter("fresh", after.fresh());
        query.setParameter("conflicting", after.conflicting());
      }
    }
    return query.setMaxResults(Math.min(most, MOST + 1)).getResultList();
  }

  /** How much waits, from one row for each article. */
  public Total total() {
    Object[] row =
        entities
            .createQuery(
                "select count(*), coalesce(sum(s.pending), 0) from ReviewSummary s"
                    + " where s.pending > 0",
                Object[].class)
            .getSingleResult();
    return new Total(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  /** What waits of one article. */
  public Optional<ReviewSummary> summary(long articleId) {
    return Optional.ofNullable(entities.find(ReviewSummary.class, articleId));
  }

  /** The candidates of an article with what they bear on, in four statements. */
  public List<Candidate> ofArticle(long articleId) {
    List<Candidate> found =
        entities
            .createQuery(
                "from Candidate c join fetch c.article where c.article.id = :article"
                    + " order by c.position",
                Candidate.class)
            .setParameter("article", articleId)
            .setMaxResults(CandidateRepository.MOST_OF_ARTICLE)
            .getResultList();
    fetchRest(found);
    return found;
  }

  /** Candidates of a filter after some id, with what they bear on, in four statements. */
  public List<Candidate> candidates(QueueFilter filter, long afterId, int most) {
    TypedQuery<Long> ids =
        entities.createQuery(
            "select c.id from Candidate c where "
                + filter.conditions()
                + " and c.id > :after order by c.id",
            Long.class);
    ids.setParameter("after", afterId);
    return byId(filter.bind(ids).setMaxResults(Math.min(most, MOST + 1)).getResultList());
  }

  /** Candidates by their ids, in their order. */
  public List<Candidate> byId(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Candidate> found =
        entities
            .createQuery(
                "from Candidate c join fetch c.article where c.id in :ids order by c.id",
                Candidate.class)
            .setParameter("ids", ids)
            .getResultList();
    fetchRest(found);
    return found;
  }

  private void fetchRest(List<Candidate> found) {
    if (!found.isEmpty()) {
      for (String part : List.of("passages", "themes", "companies")) {
        entities
            .createQuery(
                "select distinct c from Candidate c left join fetch c."
                    + part
                    + " where c in :found",
                Candidate.class)
            .setParameter("found", found)
            .getResultList();
      }
    }
  }

  /** The last decision on each of some candidates, with its act, in one statement. */
  public Map<Long, CandidateDecision> lastDecisions(Collection<Long> candidateIds) {
    Map<Long, CandidateDecision> last = new HashMap<>();
    if (!candidateIds.isEmpty()) {
      entities
          .createQuery(
              "from CandidateDecision d join fetch d.act where d.id in (select max(x.id)"
                  + " from CandidateDecision x where x.candidate.id in :ids group by x.candidate.id)",
              CandidateDecision.class)
          .setParameter("ids", candidateIds)
          .getResultList()
          .forEach(d -> last.put(d.candidate().id(), d));
    }
    return last;
  }

  /** Slugs of the themes that people accepted for an article. */
  public List<String> themesOf(long articleId) {
    return entities
        .createQuery(
            "select t.slug from ArticleTheme a, Theme t where a.pair.articleId = :article"
                + " and t.id = a.pair.themeId order by t.position",
            String.class)
        .setParameter("article", articleId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * The last decision of an account on candidates of an article, alone or on many at once, that
   * still stands. It reads the article's candidates only.
   */
  public Optional<Act> lastActOf(String actor, long articleId) {
    return entities
        .createQuery(
            "from Act a where a.id = (select max(x.id) from Candidate c join Act x on x.id ="
                + " c.actId where c.article.id = :article and x.actor = :actor and x.verb in"
                + " :verbs and not exists (select 1 from Act u where u.undoes = x))",
            Act.class)
        .setParameter("actor", actor)
        .setParameter("article", articleId)
        .setParameter("verbs", List.of(Act.Verb.ACCEPT, Act.Verb.REJECT))
        .getResultStream()
        .findFirst();
  }
}
