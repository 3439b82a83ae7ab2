package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Corrects houses and publishers: what they are called, which printed names are theirs. */
@ApplicationScoped
public class SourceDesk {
  private final EntityManager entities;
  private final FactBook book;
  private final SourceTable table;
  private final Editions editions;

  SourceDesk(EntityManager entities, FactBook book, SourceTable table, Editions editions) {
    this.entities = entities;
    this.book = book;
    this.table = table;
    this.editions = editions;
  }

  /**
   * One house or publisher.
   *
   * @throws NoSuchEntry if there is none
   */
  @Transactional
  public SourceEntry one(SourceKind kind, String slug) {
    long id = table.idOf(kind, slug).orElseThrow(() -> new NoSuchEntry(kind.subject(), slug));
    return SourceEntry.of(id, table.read(kind, id).orElseThrow());
  }

  /** What tells one edition of an entry from another: a form carries it. */
  @Transactional
  public long edition(SourceKind kind, SourceEntry entry) {
    return editions.of(kind.subject(), entry.id());
  }

  /**
   * Gives one other names.
   *
   * @param name that readers see
   * @param otherNames by which texts print it; blank ones and repeats are left out
   * @param excerptLimit of a publisher; null for the installation's
   * @param edition that the actor saw; null if that does not matter
   * @param actor the account's name
   * @throws NoSuchEntry if there is none
   * @throws StaleEntry if it was changed since the actor saw it
   * @throws NameTaken if a name belongs to another one
   * @throws NothingChanged if it is as it was
   */
  @Transactional
  public Act.Summary change(
      SourceKind kind,
      String slug,
      Wording name,
      List<String> otherNames,
      @Nullable Integer excerptLimit,
      @Nullable Long edition,
      String actor,
      @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    SourceEntry before = one(kind, slug);
    String was = table.read(kind, before.id()).orElseThrow();
    editions.refuseStale(
        kind.subject(), before.id(), edition, was, json -> SourceEntry.of(before.id(), json));
    SourceEntry after =
        before.with(
            name, otherNames(name, otherNames), kind == SourceKind.PUBLISHER ? excerptLimit : null);
    List<String> added = new ArrayList<>(after.names());
    added.removeAll(before.names());
    table.refuseTaken(kind, before.id(), added);
    table.write(kind, before.id(), after.json());
    String is = table.read(kind, before.id()).orElseThrow();
    if (is.equals(was)) {
      throw new NothingChanged();
    }
    note(act, kind, before.id(), was, is);
    return act.summary();
  }

  /**
   * Joins one with another: its articles, quotations and names are the other one's from now on.
   *
   * @param slug of the one that goes
   * @param with slug of the one that stays
   * @throws NoSuchEntry if there is none
   * @throws JoinRefused if both are the same
   */
  @Transactional
  public Act.Summary join(
      SourceKind kind, String slug, String with, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    SourceEntry gone = one(kind, slug);
    SourceEntry stays = one(kind, with);
    if (gone.id() == stays.id()) {
      throw new JoinRefused(slug);
    }
    String stayed = table.read(kind, stays.id()).orElseThrow();
    note(act, kind, gone.id(), table.join(kind, gone.id(), stays.id()), null);
    List<String> names = new ArrayList<>(stays.otherNames());
    names.addAll(gone.names());
    SourceEntry joined =
        stays.with(stays.name(), otherNames(stays.name(), names), stays.excerptLimit());
    table.write(kind, stays.id(), joined.json());
    note(act, kind, stays.id(), stayed, table.read(kind, stays.id()).orElseThrow());
    return act.summary();
  }

  /** Each once, whatever its case, and none that is the shown name. */
  private static List<String> otherNames(Wording name, List<String> names) {
    Map<String, String> each = new LinkedHashMap<>();
    for (String other : names) {
      if (!other.isBlank()) {
        each.putIfAbsent(other.strip().toLowerCase(Locale.ROOT), other.strip());
      }
    }
    each.values().removeIf(n -> n.equals(name.en()) || n.equals(name.zh()));
    return List.copyOf(each.values());
  }

  private void note(
      Act act, SourceKind kind, long id, @Nullable String before, @Nullable String after) {
    entities.persist(new RegisterChange(act, kind.subject(), id, before, after));
  }
}
