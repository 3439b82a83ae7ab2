package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes, renames and orders themes. */
@ApplicationScoped
public class ThemeDesk {
  private static final int MOST = 5_000;

  private final EntityManager entities;
  private final FactBook book;
  private final ThemeTable table;
  private final ThemePlaces places;
  private final Editions editions;

  ThemeDesk(
      EntityManager entities,
      FactBook book,
      ThemeTable table,
      ThemePlaces places,
      Editions editions) {
    this.entities = entities;
    this.book = book;
    this.table = table;
    this.places = places;
    this.editions = editions;
  }

  /**
   * One theme.
   *
   * @throws NoSuchEntry if there is none
   */
  @Transactional
  public ThemeEntry one(String slug) {
    return ThemeEntry.of(table.read(id(slug)).orElseThrow());
  }

  /**
   * What tells one edition of a theme from another: a form carries it.
   *
   * @throws NoSuchEntry if there is no such theme
   */
  @Transactional
  public long edition(String slug) {
    return editions.of(RegisterChange.Subject.THEME, id(slug));
  }

  /**
   * Makes a theme, the last one of the tree.
   *
   * @param slug small letters, digits and hyphens; it stays
   * @param parent slug of the theme above it; null for one at the top
   * @param actor the account's name
   * @throws ThemeFault if the slug or the parent cannot be
   */
  @Transactional
  public Act.Summary create(
      String slug, Wording name, @Nullable String parent, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+){0,15}") || slug.length() > 80) {
      throw new ThemeFault(ThemeFault.Problem.SLUG_WRONG, slug);
    }
    if (table.idOf(slug).isPresent()) {
      throw new ThemeFault(ThemeFault.Problem.SLUG_TAKEN, slug);
    }
    places.refuse(slug, parent);
    int last = ordered().stream().mapToInt(Theme::position).max().orElse(0);
    ThemeEntry theme = new ThemeEntry(slug, name, parent, last + 1, List.of());
    long id = table.make(theme.json(), act.at());
    table.write(id, theme.json());
    note(act, id, null, table.read(id).orElseThrow());
    return act.summary();
  }

  /**
   * Renames a theme, puts it below another one, gives it other words.
   *
   * @param next with the slug of the theme; its position stays as it is
   * @param edition that the actor saw; null if that does not matter
   * @throws NoSuchEntry if there is no such theme
   * @throws StaleEntry if more than its position was changed since the actor saw it
   * @throws ThemeFault if the parent cannot be
   * @throws NothingChanged if it is as it was
   */
  @Transactional
  public Act.Summary change(
      ThemeEntry next, @Nullable Long edition, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    long id = id(next.slug());
    String now = table.read(id).orElseThrow();
    editions.refuseStale(
        RegisterChange.Subject.THEME, id, edition, now, json -> ThemeEntry.of(json).at(0));
    ThemeEntry before = ThemeEntry.of(now);
    places.refuse(next.slug(), next.parent());
    write(act, id, next.at(before.position()));
    if (table.read(id).orElseThrow().equals(now)) {
      throw new NothingChanged();
    }
    return act.summary();
  }

  /**
   * Changes places with the theme before or after it below the same parent; nothing at the end.
   *
   * @param up whether it goes towards the start
   * @throws NoSuchEntry if there is no such theme
   */
  @Transactional
  public void move(String slug, boolean up, String actor) {
    book.waitForOthers(); // else it could write a place back that another act just changed
    ThemeEntry theme = one(slug);
    neighbour(theme, up)
        .map(Theme::slug)
        .map(this::one)
        .ifPresent(
            other -> {
              Act act = book.begin(Act.Verb.CHANGE, actor, null);
              write(act, id(theme.slug()), theme.at(other.position()));
              write(act, id(other.slug()), other.at(theme.position()));
            });
  }

  private Optional<Theme> neighbour(ThemeEntry theme, boolean up) {
    List<Theme> siblings =
        ordered().stream().filter(t -> Objects.equals(parent(t), theme.parent())).toList();
    List<String> slugs = siblings.stream().map(Theme::slug).toList();
    int at = slugs.indexOf(theme.slug()) + (up ? -1 : 1);
    return at < 0 || at >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(at));
  }

  private static @Nullable String parent(Theme theme) {
    Theme parent = theme.parent();
    return parent == null ? null : parent.slug();
  }

  private List<Theme> ordered() {
    return entities
        .createQuery("from Theme t left join fetch t.parent order by t.position, t.id", Theme.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  private void write(Act act, long id, ThemeEntry next) {
    String before = table.read(id).orElseThrow();
    table.write(id, next.json());
    note(act, id, before, table.read(id).orElseThrow());
  }

  private long id(String slug) {
    return table.idOf(slug).orElseThrow(() -> new NoSuchEntry(RegisterChange.Subject.THEME, slug));
  }

  private void note(Act act, long id, @Nullable String before, @Nullable String after) {
    entities.persist(new RegisterChange(act, RegisterChange.Subject.THEME, id, before, after));
  }
}
