package io.github.themeboard.domain.review;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.domain.writing.Catalogue;
import io.github.themeboard.domain.writing.Citing;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.FactDesk;
import io.github.themeboard.domain.writing.Field;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act of accepting: themes first, because the rest may bear on them, then companies, then
 * figures before the rates that join them. How many statements it takes beside those that write
 * does not depend on how many candidates there are.
 */
final class Acceptance {
  /** Where acceptance finds and writes what it needs. */
  record Desk(
      EntityManager entities,
      FactBook book,
      FactRepository facts,
      FactDesk drafts,
      Register register) {}

  private final Desk desk;
  private final Act act;
  private final List<Candidate> candidates;
  private final Map<Long, Asked> asked;
  private final ArticleThemes themes;
  private final Citing citing;
  private final Confirmations confirmations = new Confirmations();
  private final List<CandidateDecision> decisions = new ArrayList<>();

  Acceptance(Desk desk, Act act, List<Candidate> candidates, Map<Long, Asked> asked) {
    this.desk = desk;
    this.act = act;
    this.candidates = candidates.stream().sorted(Comparator.comparing(Acceptance::turn)).toList();
    this.asked = asked;
    this.themes = new ArticleThemes(desk.entities(), articleIds());
    this.citing =
        Citing.in(
            desk.entities(),
            articleIds(),
            candidates.stream()
                .flatMap(c -> c.passages().stream().map(CandidatePassage::start))
                .distinct()
                .toList(),
            act.at());
  }

  private static int turn(Candidate candidate) {
    return switch (candidate.kind()) {
      case THEME -> 0;
      case COMPANY -> 1;
      case FIGURE -> Growth.isRate(candidate) ? 3 : 2;
      case RISK, EVENT, STAGE -> 4;
    };
  }

  private List<Long> articleIds() {
    return candidates.stream().map(c -> c.article().id()).distinct().toList();
  }

  /**
   * Accepts them all.
   *
   * @throws FaultyCandidate if one cannot become what it should
   * @throws ConfirmationEdited if one confirms a fact and was written anew
   * @throws NameDisputed if one's ticker is of a company without its name and nobody chose one
   */
  List<CandidateDecision> run() {
    of(CandidateKind.THEME).forEach(this::theme);
    Map<Candidate, Draft> drafts = drafts();
    Catalogue catalogue = desk.drafts().catalogue(drafts.values());
    Companies companies = companies();
    Growth growth = new Growth(desk.entities(), articleIds());
    Standing standing = new Standing(desk.entities(), desk.facts(), candidates);
    Stages stages = new Stages(desk.entities(), catalogue, act);
    for (Candidate candidate : candidates) {
      Draft draft = drafts.get(candidate);
      if (draft != null) {
        faultsOf(
            candidate,
            () -> accept(candidate, draft, catalogue, companies, growth, standing, stages));
      }
    }
    confirmations.write(desk.book(), act);
    growth.joinEarlier(desk.facts(), desk.book(), act);
    decisions.forEach(desk.entities()::persist);
    return decisions;
  }

  private Companies companies() {
    List<Candidate> of = of(CandidateKind.COMPANY);
    List<String> chosen = of.stream().flatMap(c -> Stream.ofNullable(asked(c).company())).toList();
    return new Companies(
        desk.entities(),
        desk.register(),
        act,
        new KnownCompanies(desk.entities(), desk.register(), of, chosen));
  }

  private List<Candidate> of(CandidateKind kind) {
    return candidates.stream().filter(c -> c.kind() == kind).toList();
  }

  private Map<Candidate, Draft> drafts() {
    Map<Candidate, Draft> drafts = new HashMap<>();
    for (Candidate candidate : candidates) {
      Draft draft = Proposed.draft(candidate, themes.of(candidate.article()));
      if (draft != null) {
        drafts.put(candidate, draft.edited(asked(candidate).edits()));
      }
    }
    return drafts;
  }

  private void theme(Candidate candidate) {
    faultsOf(
        candidate,
        () -> {
          Theme theme = themes.find(candidate, asked(candidate));
          themes.say(candidate.article(), theme, act);
          decide(candidate, Made.THEME, null);
        });
  }

  private void accept(
      Candidate candidate,
      Draft proposed,
      Catalogue catalogue,
      Companies companies,
      Growth growth,
      Standing standing,
      Stages stages) {
    Proposed.refuseBare(candidate, proposed, themes.of(candidate.article()));
    List<Citation> citations = cite(candidate);
    Draft draft = proposed;
    if (candidate.kind() == CandidateKind.COMPANY) {
      String slug = draft.one(Field.COMPANIES);
      Company company = companies.of(candidate, asked(candidate), slug.isEmpty() ? null : slug);
      companies.show(company, candidate, citations.get(0));
      catalogue.add(company);
      draft = draft.with(Field.COMPANIES, company.slug());
    } else if (candidate.kind() == CandidateKind.STAGE) {
      draft = stages.withStage(draft, candidate);
    }
    FactVersion version =
        desk.drafts().version(growth.withEnds(draft, candidate, catalogue), catalogue, citations);
    FactVersion known = asked(candidate).apart() ? null : standing.saying(candidate, version);
    if (known != null) {
      Set<Field> edits = asked(candidate).edits().keySet();
      LostEdits.refuse(candidate, edits, draft, themes.of(candidate.article()), known);
      confirmations.add(known, citations);
      decide(candidate, Made.CONFIRMATION, known.fact());
      return;
    }
    Fact fact = desk.book().publish(version, act);
    standing.published(version);
    growth.accepted(candidate, fact);
    publishRest(candidate, version);
    decide(candidate, candidate.novelty() == Novelty.CONFLICTS ? Made.CONFLICT : Made.FACT, fact);
  }

  /** What measures a stage and what to beware of are facts of their own. */
  private void publishRest(Candidate candidate, FactVersion version) {
    if (!(candidate.proposal() instanceof Proposal.Stage s)
        || !(version instanceof StageReading reading)) {
      return;
    }
    for (String metric : s.metrics()) {
      publish(candidate, reading, StageReading.Aspect.METRIC, metric);
    }
    String warning = s.warning();
    if (warning != null && !warning.isBlank()) {
      publish(candidate, reading, StageReading.Aspect.WARNING, warning);
    }
  }

  private void publish(
      Candidate candidate, StageReading of, StageReading.Aspect aspect, String words) {
    Statement statement = of.statement();
    Wording text = Proposed.said(candidate, words);
    desk.book()
        .publish(
            new StageReading(
                new Statement(
                    text,
                    statement.certainty(),
                    statement.themes(),
                    statement.companies(),
                    statement.citations()),
                of.stage(),
                aspect,
                null),
            act);
  }

  private List<Citation> cite(Candidate candidate) {
    Article article = candidate.article();
    return candidate.passages().stream()
        .map(p -> citing.at(article, p.start(), p.end(), p.quote()))
        .distinct()
        .toList();
  }

  private void decide(Candidate candidate, Made made, @Nullable Fact fact) {
    decisions.add(CandidateDecision.accept(candidate, act, made, fact));
  }

  private Asked asked(Candidate candidate) {
    return Objects.requireNonNull(asked.get(candidate.id()));
  }

  private static void faultsOf(Candidate candidate, Runnable step) {
    try {
      step.run();
    } catch (DraftFault e) {
      throw new FaultyCandidate(candidate.id(), candidate.text(), e);
    }
  }
}
