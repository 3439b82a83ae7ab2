package io.github.themeboard.app.review;

import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.Judgement;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.risk.RiskCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Articles with candidates that wait, as an import leaves them; {@link World#forget} removes them.
 */
@ApplicationScoped
@Transactional
public class Proposals {
  private final EntityManager entities;
  private final World world;
  private final CandidateRepository candidates;
  private final Map<Long, Integer> positions = new HashMap<>();

  Proposals(EntityManager entities, World world, CandidateRepository candidates) {
    this.entities = entities;
    this.world = world;
    this.candidates = candidates;
  }

  /** An article of one paragraph. */
  public long article(String slug, String text) {
    return world.article(slug, "Test article " + slug, null, text).id();
  }

  public long risk(long article, String quote) {
    return add(article, quote, new Proposal.Risk(RiskCategory.SUPPLY), fresh(), Set.of("foundry"));
  }

  /** A risk that says what a fact of the board says. */
  public long confirming(long article, String quote, long fact) {
    Judgement judgement =
        new Judgement(
            Novelty.CONFIRMS, entities.find(Fact.class, fact), null, "The board says so.");
    return add(
        article, quote, new Proposal.Risk(RiskCategory.SUPPLY), judgement, Set.of("foundry"));
  }

  public long theme(long article, String quote, String slug) {
    return add(
        article,
        quote,
        new Proposal.Theme(slug),
        new Judgement(Novelty.CONFIRMS, null, slug, "The board has the theme."),
        Set.of());
  }

  /** A company that the board lacks. */
  public long company(long article, String quote, Proposal.Company proposal) {
    return add(article, quote, proposal, fresh(), Set.of());
  }

  public long figure(
      long article,
      String quote,
      FigureKind kind,
      String value,
      String unit,
      @Nullable Integer base,
      @Nullable Integer result) {
    return add(
        article,
        quote,
        new Proposal.Figure(
            "Test wafers",
            null,
            kind,
            new BigDecimal(value),
            null,
            0,
            unit,
            null,
            "2031",
            false,
            null,
            base,
            result),
        fresh(),
        Set.of("foundry"));
  }

  public long stage(long article, String quote, Proposal.Stage proposal) {
    return add(article, quote, proposal, fresh(), Set.of("foundry"));
  }

  private static Judgement fresh() {
    return new Judgement(Novelty.NEW, null, null, "Nothing on the board says it.");
  }

  private long add(
      long articleId, String quote, Proposal proposal, Judgement judgement, Set<String> themes) {
    Article article = entities.find(Article.class, articleId);
    var passage = article.text().find(quote, 1);
    Candidate candidate =
        new Candidate(
            article,
            positions.merge(articleId, 1, Integer::sum) - 1,
            List.of(new CandidatePassage(passage.start(), passage.end(), quote)),
            proposal,
            quote,
            Certainty.REPORTED,
            80,
            judgement);
    candidate.bearsOn(themes.stream().map(world::theme).toList(), List.of());
    entities.persist(candidate);
    candidates.recount(List.of(articleId));
    return candidate.id();
  }
}
