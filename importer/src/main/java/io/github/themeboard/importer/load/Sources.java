package io.github.themeboard.importer.load;

import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.register.Organisation;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Houses and publishers by the names that texts print; one that is not known is made. */
@ApplicationScoped
class Sources {
  /** Names are cut to what a line holds. */
  private static final int LONGEST_NAME = 200;

  private final EntityManager entities;

  Sources(EntityManager entities) {
    this.entities = entities;
  }

  @Nullable House house(@Nullable String printed) {
    return house(printed, made -> {});
  }

  @Nullable House house(@Nullable String printed, Consumer<House> made) {
    String name = shown(printed);
    if (name == null) {
      return null;
    }
    return known(House.class, "HouseName", "house", name)
        .orElseGet(() -> kept(new House(slug("house", name), wording(name)), made));
  }

  @Nullable Publisher publisher(@Nullable String printed) {
    return publisher(printed, made -> {});
  }

  @Nullable Publisher publisher(@Nullable String printed, Consumer<Publisher> made) {
    String name = shown(printed);
    if (name == null) {
      return null;
    }
    return known(Publisher.class, "PublisherName", "publisher", name)
        .orElseGet(() -> kept(new Publisher(slug("publisher", name), wording(name), null), made));
  }

  private static @Nullable String shown(@Nullable String printed) {
    String name = printed == null ? "" : printed.strip();
    if (name.isEmpty()) {
      return null;
    }
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private <T> Optional<T> known(Class<T> type, String names, String owner, String printed) {
    List<String> forms =
        Stream.concat(Stream.of(printed), registered(printed).stream().flatMap(Sources::names))
            .map(Folding::lower)
            .distinct()
            .toList();
    return entities
        .createQuery(
            "from "
                + type.getSimpleName()
                + " o where lower(o.name.en) in :names or lower(o.name.zh) in :names"
                + " or o.id in (select n."
                + owner
                + ".id from "
                + names
                + " n where lower(n.name) in :names) order by o.id",
            type)
        .setParameter("names", forms)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static Optional<Organisation> registered(String printed) {
    return Organisations.bundled().named(printed);
  }

  private static Stream<String> names(Organisation organisation) {
    return Stream.concat(
        Stream.of(organisation.name(), organisation.chinese()).filter(n -> !n.isEmpty()),
        organisation.aliases().stream().filter(a -> !a.ambiguous()).map(a -> a.text()));
  }

  private static Wording wording(String printed) {
    return registered(printed)
        .map(o -> named(o.name(), o.chinese()))
        .orElseGet(() -> Wording.said(Language.of(printed).tag(), printed));
  }

  private static Wording named(String name, String chinese) {
    boolean english = Language.of(name) == Language.EN;
    return new Wording(
        english ? name : null, chinese.isEmpty() ? (english ? null : name) : chinese);
  }

  private String slug(String table, String name) {
    return Slugs.of(name, table);
  }

  private <T> T kept(T entity, Consumer<T> made) {
    entities.persist(Objects.requireNonNull(entity));
    made.accept(entity);
    return entity;
  }
}
