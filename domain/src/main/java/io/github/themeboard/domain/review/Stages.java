package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.stage.Framework;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.writing.Catalogue;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stages of accepted candidates; an article's framework that the board lacks is made. */
final class Stages {
  private final EntityManager entities;
  private final Catalogue catalogue;
  private final Act act;

  Stages(EntityManager entities, Catalogue catalogue, Act act) {
    this.entities = entities;
    this.catalogue = catalogue;
    this.act = act;
  }

  /**
   * The draft with its stage.
   *
   * @throws DraftFault if a new framework would belong to no theme
   */
  Draft withStage(Draft draft, Candidate candidate) {
    if (!draft.one(Field.STAGE).isEmpty()) {
      return draft;
    }
    Proposal.Stage proposal = (Proposal.Stage) candidate.proposal();
    Stage stage =
        catalogue
            .stageNamed(proposal.framework(), proposal.order(), proposal.name())
            .orElseGet(() -> made(candidate, proposal, draft));
    return draft.with(Field.STAGE, stage.framework().slug() + "/" + stage.slug());
  }

  private Stage made(Candidate candidate, Proposal.Stage proposal, Draft draft) {
    String theme = draft.one(Field.THEMES);
    String slug = Catalogue.slug(proposal.framework());
    Framework framework =
        new Framework(
            catalogue.hasFramework(slug) ? slug + "-" + candidate.id() : slug,
            Proposed.said(candidate, proposal.framework()),
            catalogue
                .theme(theme)
                .orElseThrow(
                    () -> new DraftFault(Field.THEMES, DraftFault.Problem.MISSING, theme)));
    Set<String> names = new HashSet<>();
    for (Candidate sibling : siblings(candidate, proposal.framework())) {
      String name = ((Proposal.Stage) sibling.proposal()).name();
      if (names.add(Catalogue.slug(name))) {
        framework.add(Catalogue.slug(name), Proposed.said(sibling, name));
      }
    }
    entities.persist(framework);
    framework.stages().forEach(catalogue::add);
    entities.persist(
        new RegisterChange(
            act,
            RegisterChange.Subject.FRAMEWORK,
            framework.id(),
            null,
            EvidenceJson.framework(framework)));
    String own = Catalogue.slug(proposal.name());
    return framework.stages().stream().filter(s -> s.slug().equals(own)).findFirst().orElseThrow();
  }

  /** What the article says of the same framework, in the order of the stages. */
  private List<Candidate> siblings(Candidate candidate, String framework) {
    return entities
        .createQuery(
            "from Candidate where article = :article and kind = :kind order by position",
            Candidate.class)
        .setParameter("article", candidate.article())
        .setParameter("kind", CandidateKind.STAGE)
        .setMaxResults(200)
        .getResultStream()
        .filter(c -> ((Proposal.Stage) c.proposal()).framework().equals(framework))
        .sorted(Comparator.comparing(c -> ((Proposal.Stage) c.proposal()).order()))
        .toList();
  }
}
