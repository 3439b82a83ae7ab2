package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.register.FrameworkEntry;
import io.github.themeboard.domain.register.FrameworkTable;
import io.github.themeboard.domain.register.StageEntry;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.writing.Catalogue;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stages of accepted candidates. A framework or a stage that the board lacks is made, or comes
 * back if it was taken away.
 */
final class Stages {
  private static final int MOST = 200;

  /** Slugs of names in other letters are cut short: two names can share one. */
  private static final String CUT_SHORT = "u-";

  private final EntityManager entities;
  private final Catalogue catalogue;
  private final Act act;
  private final FrameworkTable table;

  Stages(EntityManager entities, Catalogue catalogue, Act act) {
    this.entities = entities;
    this.catalogue = catalogue;
    this.act = act;
    this.table = new FrameworkTable(entities);
  }

  /**
   * The draft with its stage.
   *
   * @throws DraftFault if a new framework would belong to no theme
   */
  Draft withStage(Draft draft, Candidate candidate) {
    String asked = draft.one(Field.STAGE);
    boolean chosen = !asked.equals(candidate.ofSlug());
    if (!asked.isEmpty() && (chosen || catalogue.hasStage(asked))) {
      return draft;
    }
    Proposal.Stage proposal = (Proposal.Stage) candidate.proposal();
    return draft.with(
        Field.STAGE,
        catalogue
            .stageNamed(proposal.framework(), proposal.order(), proposal.name())
            .map(s -> s.framework().slug() + "/" + s.slug())
            .orElseGet(() -> made(candidate, proposal, draft)));
  }

  /** Slugs of framework and stage. */
  private String made(Candidate candidate, Proposal.Stage proposal, Draft draft) {
    String[] asked = draft.one(Field.STAGE).split("/", 2);
    Optional<Long> known = table.idOf(asked[0]).or(() -> idOf(proposal.framework()));
    FrameworkEntry framework =
        known
            .flatMap(table::last)
            .orElseGet(() -> ofArticle(candidate, proposal, draft.one(Field.THEMES)));
    StageEntry stage =
        framework
            .stage(asked[asked.length - 1])
            .or(() -> known.flatMap(id -> table.gone(id, asked[asked.length - 1])))
            .or(() -> stageOf(framework, proposal))
            .orElseGet(() -> stage(candidate, proposal));
    FrameworkEntry before = known.flatMap(table::standing).orElse(null);
    FrameworkEntry after =
        framework.stage(stage.slug()).isPresent() ? framework : framework.with(stage);
    write(known.orElse(null), before, after);
    return after.slug() + "/" + stage.slug();
  }

  /** A framework of that name or address, whether it stands or was taken away. */
  private Optional<Long> idOf(String name) {
    String slug = Catalogue.slug(name);
    return table
        .idOfName(name)
        .or(() -> slug.startsWith(CUT_SHORT) ? Optional.empty() : table.idOf(slug));
  }

  private FrameworkEntry ofArticle(Candidate candidate, Proposal.Stage proposal, String theme) {
    if (catalogue.theme(theme).isEmpty()) {
      throw new DraftFault(Field.THEMES, DraftFault.Problem.MISSING, theme);
    }
    String slug = Catalogue.slug(proposal.framework());
    FrameworkEntry framework =
        new FrameworkEntry(
            table.idOf(slug).isPresent() ? slug + "-" + candidate.id() : slug,
            Proposed.said(candidate, proposal.framework()),
            theme,
            List.of());
    for (Candidate sibling : siblings(candidate, proposal.framework())) {
      StageEntry stage = stage(sibling, (Proposal.Stage) sibling.proposal());
      framework = framework.stage(stage.slug()).isPresent() ? framework : framework.with(stage);
    }
    return framework;
  }

  private static StageEntry stage(Candidate candidate, Proposal.Stage proposal) {
    return new StageEntry(
        Catalogue.slug(proposal.name()), Proposed.said(candidate, proposal.name()));
  }

  /** The stage of a name, else the one of that order. */
  private static Optional<StageEntry> stageOf(FrameworkEntry framework, Proposal.Stage proposal) {
    String name = proposal.name();
    List<StageEntry> stages = framework.stages();
    return stages.stream()
        .filter(s -> name.equalsIgnoreCase(s.name().en()) || name.equalsIgnoreCase(s.name().zh()))
        .findFirst()
        .or(() -> framework.stage(Catalogue.slug(name)))
        .or(() -> stages.stream().skip(Math.max(0, proposal.order() - 1)).findFirst());
  }

  private void write(@Nullable Long known, @Nullable FrameworkEntry before, FrameworkEntry after) {
    long id = known == null ? table.make(after, act.at()) : known;
    if (known != null) {
      table.write(id, after, act.at());
    }
    entities.persist(
        new RegisterChange(
            act,
            RegisterChange.Subject.FRAMEWORK,
            id,
            before == null ? null : before.json(),
            after.json()));
    entities
        .createQuery(
            "from Stage s join fetch s.framework f where f.id = :id and s.removedAt is null",
            Stage.class)
        .setParameter("id", id)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(catalogue::add);
  }

  /** What the article says of the same framework, in the order of the stages. */
  private List<Candidate> siblings(Candidate candidate, String framework) {
    return entities
        .createQuery(
            "from Candidate where article = :article and kind = :kind order by position",
            Candidate.class)
        .setParameter("article", candidate.article())
        .setParameter("kind", CandidateKind.STAGE)
        .setMaxResults(MOST)
        .getResultStream()
        .filter(c -> ((Proposal.Stage) c.proposal()).framework().equals(framework))
        .sorted(Comparator.comparing(c -> ((Proposal.Stage) c.proposal()).order()))
        .toList();
  }
}
