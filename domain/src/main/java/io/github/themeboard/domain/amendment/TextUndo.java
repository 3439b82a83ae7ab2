package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Passage;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactHistory;
import io.github.themeboard.domain.fact.Undone;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a replacement of a text is taken back, everything stands again where it stood before. */
@ApplicationScoped
class TextUndo {
  private final Places places;
  private final Typesetter typesetter;
  private final CandidateRepository candidates;

  TextUndo(Places places, Typesetter typesetter, CandidateRepository candidates) {
    this.places = places;
    this.typesetter = typesetter;
    this.candidates = candidates;
  }

  void on(@Observes Undone undone) {
    places.replacedBy(undone.undone()).ifPresent(past -> restore(past, undone));
  }

  private void restore(PastText past, Undone undone) {
    Article article = past.article();
    refuseLater(past, article);
    List<CitationPlace> then = places.citationsBefore(past.act());
    Map<Citation, Optional<Passage>> younger = younger(article, past.text(), then);
    places.keep(article, undone.by());
    String present = article.text().content();
    article.replaceText(past.text());
    then.forEach(CitationPlace::restore);
    younger.forEach(
        (c, passage) -> passage.ifPresentOrElse(c::refit, () -> c.orphan(undone.by().at())));
    candidates(article, past.act());
    if (!present.equals(past.text().content())) {
      typesetter.sign(article.id(), past.text().content());
    }
  }

  private void refuseLater(PastText past, Article article) {
    Act later = FactHistory.later(past.act(), places.replacements(article));
    if (later != null) {
      throw new TextRefused(article.id(), TextRefused.Reason.CHANGED, later.summary());
    }
    if (places.taken(past.text().sha256(), article)) {
      throw new TextRefused(article.id(), TextRefused.Reason.TAKEN, null);
    }
  }

  /** Citations of the present text, with their passages in the past one. */
  private Map<Citation, Optional<Passage>> younger(
      Article article, ArticleText past, List<CitationPlace> then) {
    Set<Long> known = new HashSet<>();
    then.forEach(p -> known.add(p.citation().id()));
    Fit fit = new Fit(article.text().content(), past.content());
    Map<Citation, Optional<Passage>> younger = new HashMap<>();
    for (Citation citation : places.citations(article)) {
      if (!known.contains(citation.id())) {
        younger.put(
            citation,
            fit.of(citation.passage())
                .filter(p -> past.paragraphs().stream().anyMatch(q -> q.holds(p.start(), p.end())))
                .map(p -> past.at(p.start(), p.end())));
      }
    }
    refuseLoss(article, younger);
    return younger;
  }

  /** What was cited since must not be lost by an undo, which shows no preview. */
  private void refuseLoss(Article article, Map<Citation, Optional<Passage>> younger) {
    List<Citation> lost =
        younger.entrySet().stream()
            .filter(e -> e.getValue().isEmpty() && !e.getKey().orphaned())
            .map(Map.Entry::getKey)
            .toList();
    Act.Summary user = places.lastUse(lost);
    if (user != null) {
      throw new TextRefused(article.id(), TextRefused.Reason.CHANGED, user);
    }
  }

  private void candidates(Article article, Act act) {
    Map<Long, List<CandidatePassage>> then = new HashMap<>();
    places
        .candidatesBefore(act)
        .forEach(
            p -> then.computeIfAbsent(p.candidateId(), c -> new ArrayList<>()).add(p.passage()));
    for (Candidate candidate : candidates.ofArticle(article.id())) {
      List<CandidatePassage> passages = then.get(candidate.id());
      if (passages != null) {
        candidate.move(passages);
      }
    }
  }
}
