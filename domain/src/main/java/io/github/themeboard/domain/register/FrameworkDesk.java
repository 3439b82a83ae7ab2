package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.writing.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes frameworks, and names and orders their stages. */
@ApplicationScoped
public class FrameworkDesk {
  /** More rungs than a ladder that a person can read. */
  private static final int MOST_STAGES = 50;

  private static final RegisterChange.Subject SUBJECT = RegisterChange.Subject.FRAMEWORK;

  private final EntityManager entities;
  private final FactBook book;
  private final Editions editions;
  private final ThemeRepository themes;
  private final FrameworkTable table;

  FrameworkDesk(EntityManager entities, FactBook book, Editions editions, ThemeRepository themes) {
    this.entities = entities;
    this.book = book;
    this.editions = editions;
    this.themes = themes;
    this.table = new FrameworkTable(entities);
  }

  /**
   * A framework as a form shows it.
   *
   * @param edition what a form sends back, so that a stale one is noticed
   */
  public record Shown(long id, FrameworkEntry entry, long edition) {}

  /**
   * One framework.
   *
   * @throws NoSuchEntry if there is none
   */
  @Transactional
  public Shown one(String slug) {
    long id = table.idOf(slug).orElseThrow(() -> new NoSuchEntry(SUBJECT, slug));
    FrameworkEntry entry = table.standing(id).orElseThrow(() -> new NoSuchEntry(SUBJECT, slug));
    return new Shown(id, entry, editions.of(SUBJECT, id));
  }

  /**
   * Makes a framework. One of that address that was taken away comes back.
   *
   * @param actor the account's name
   * @throws FrameworkFault if its slug or its theme cannot be
   */
  @Transactional
  public Act.Summary create(FrameworkEntry framework, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    refuseWrong(framework.slug());
    if (table.idOf(framework.slug()).flatMap(table::standing).isPresent()) {
      throw new FrameworkFault(FrameworkFault.Problem.SLUG_TAKEN, framework.slug());
    }
    refuseUnknownTheme(framework);
    note(act, table.make(framework, act.at()), null, framework);
    return act.summary();
  }

  /**
   * Changes a framework.
   *
   * @param edition of the framework that the person saw
   * @param change what shall stand of what stands
   * @throws NoSuchEntry if there is no such framework
   * @throws StaleEntry if the person saw something else
   * @throws NothingChanged if it is as it was
   * @throws FrameworkFault if it cannot become that: so if facts read a stage that shall go
   */
  @Transactional
  public void change(
      String slug,
      long edition,
      UnaryOperator<FrameworkEntry> change,
      String actor,
      @Nullable String reason) {
    Shown seen = one(slug);
    if (seen.edition() == edition && change.apply(seen.entry()).equals(seen.entry())) {
      throw new NothingChanged();
    }
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    Shown shown = one(slug);
    editions.refuseStale(SUBJECT, shown.id(), edition, shown.entry().json(), FrameworkEntry::of);
    FrameworkEntry next = change.apply(shown.entry());
    refuseFaulty(shown, next);
    table.write(shown.id(), next, act.at());
    note(act, shown.id(), shown.entry(), next);
  }

  private void refuseFaulty(Shown shown, FrameworkEntry next) {
    refuseUnknownTheme(next);
    if (next.stages().size() > MOST_STAGES) {
      throw new FrameworkFault(FrameworkFault.Problem.TOO_MANY, next.slug());
    }
    List<String> slugs = next.stages().stream().map(StageEntry::slug).toList();
    slugs.forEach(FrameworkDesk::refuseWrong);
    if (slugs.stream().distinct().count() < slugs.size()) {
      throw new FrameworkFault(FrameworkFault.Problem.STAGE_TAKEN, slugs.get(slugs.size() - 1));
    }
    List<String> gone =
        shown.entry().stages().stream()
            .map(StageEntry::slug)
            .filter(s -> !slugs.contains(s))
            .toList();
    int readings = table.readings(shown.id(), gone).size();
    if (readings > 0) {
      throw new FrameworkFault(FrameworkFault.Problem.IN_USE, next.slug(), readings);
    }
  }

  /** The address that a stage of a name gets. */
  public static String slugOf(String name) {
    return Catalogue.slug(name);
  }

  private static void refuseWrong(String slug) {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+){0,15}") || slug.length() > 80) {
      throw new FrameworkFault(FrameworkFault.Problem.SLUG_WRONG, slug);
    }
  }

  private void refuseUnknownTheme(FrameworkEntry framework) {
    if (themes.tree().bySlug(framework.theme()).isEmpty()) {
      throw new FrameworkFault(FrameworkFault.Problem.THEME_UNKNOWN, framework.theme());
    }
  }

  private void note(Act act, long id, @Nullable FrameworkEntry before, FrameworkEntry after) {
    entities.persist(
        new RegisterChange(act, SUBJECT, id, before == null ? null : before.json(), after.json()));
  }
}
