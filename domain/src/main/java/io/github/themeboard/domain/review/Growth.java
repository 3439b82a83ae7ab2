package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.writing.Catalogue;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.Field;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins growth rates to what they start from and arrive at, once both are accepted, whichever comes
 * first.
 */
final class Growth {
  private static final int MOST = 5_000;

  private record Place(long article, int position) {}

  private final Map<Place, Fact> figures = new HashMap<>();
  private final List<Candidate> earlierRates = new ArrayList<>();

  /** Reads the figures of some articles that were accepted before, in one statement. */
  Growth(EntityManager entities, Collection<Long> articleIds) {
    entities
        .createQuery(
            "from Candidate c join fetch c.fact where c.article.id in :articles"
                + " and c.kind = :kind and c.status = :status order by c.id",
            Candidate.class)
        .setParameter("articles", articleIds)
        .setParameter("kind", CandidateKind.FIGURE)
        .setParameter("status", CandidateStatus.ACCEPTED)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(
            c -> {
              Fact fact = c.fact();
              if (fact != null) {
                figures.put(place(c, c.position()), fact);
              }
              if (isRate(c)) {
                earlierRates.add(c);
              }
            });
  }

  static boolean isRate(Candidate candidate) {
    return candidate.proposal() instanceof Proposal.Figure f
        && (f.base() != null || f.result() != null);
  }

  /** The draft of a rate with the ends that are accepted; a person's own choice stays. */
  Draft withEnds(Draft draft, Candidate candidate, Catalogue catalogue) {
    if (!(candidate.proposal() instanceof Proposal.Figure f)) {
      return draft;
    }
    Draft joined = draft;
    for (Field field : List.of(Field.BASE, Field.END)) {
      Fact end = at(candidate, field == Field.BASE ? f.base() : f.result());
      if (end != null && draft.one(field).isEmpty()) {
        catalogue.add(end);
        joined = joined.with(field, end.id());
      }
    }
    return joined;
  }

  void accepted(Candidate candidate, Fact fact) {
    figures.put(place(candidate, candidate.position()), fact);
  }

  /** Joins rates that were accepted before their ends. */
  void joinEarlier(FactRepository facts, FactBook book, Act act) {
    List<Candidate> open =
        earlierRates.stream().filter(c -> c.fact() != null && hasEnd(c)).toList();
    Map<Long, FactVersion> standing =
        facts.standing(open.stream().map(c -> c.fact().id()).toList());
    Map<FactVersion, FactVersion> edits = new LinkedHashMap<>();
    facts.withStatements(standing.values());
    for (Candidate rate : open) {
      if (standing.get(rate.fact().id()) instanceof Figure figure) {
        FigureDetail joined = joined(figure.detail(), rate);
        if (!joined.equals(figure.detail())) {
          edits.put(figure, new Figure(figure.statement(), joined));
        }
      }
    }
    book.editAll(edits, act);
  }

  private boolean hasEnd(Candidate rate) {
    Proposal.Figure f = (Proposal.Figure) rate.proposal();
    return at(rate, f.base()) != null || at(rate, f.result()) != null;
  }

  private FigureDetail joined(FigureDetail d, Candidate rate) {
    Proposal.Figure f = (Proposal.Figure) rate.proposal();
    return new FigureDetail(
        d.subject(),
        d.measure(),
        d.kind(),
        d.quantity(),
        d.unitName(),
        d.period(),
        d.headline(),
        d.base() == null ? at(rate, f.base()) : d.base(),
        d.end() == null ? at(rate, f.result()) : d.end());
  }

  private @Nullable Fact at(Candidate candidate, @Nullable Integer position) {
    return position == null ? null : figures.get(place(candidate, position));
  }

  private static Place place(Candidate candidate, int position) {
    return new Place(candidate.article().id(), position);
  }
}
