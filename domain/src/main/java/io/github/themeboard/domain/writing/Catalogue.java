package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What drafts refer to by name, read in a handful of statements however many drafts there are, and
 * kept while they are written.
 */
public final class Catalogue {
  private static final int MOST = 5_000;

  private final EntityManager entities;
  private final Map<String, Theme> themes;
  private final Map<String, Measure> measures;
  private final Map<String, Stage> stages;
  private final Map<String, Company> companies = new HashMap<>();
  private final Map<Long, Fact> facts = new HashMap<>();

  private Catalogue(EntityManager entities) {
    this.entities = entities;
    themes = by(Theme::slug, all("from Theme order by position", Theme.class));
    measures = by(Measure::slug, all("from Measure order by slug", Measure.class));
    stages =
        by(
            s -> s.framework().slug() + "/" + s.slug(),
            all(
                "from Stage s join fetch s.framework f where s.removedAt is null"
                    + " and f.removedAt is null order by f.id, s.position",
                Stage.class));
  }

  /** Reads what some drafts need. */
  static Catalogue of(EntityManager entities, Collection<Draft> drafts) {
    Catalogue catalogue = new Catalogue(entities);
    catalogue.companies(
        drafts.stream().flatMap(d -> d.all(Field.COMPANIES).stream()).distinct().toList());
    catalogue.facts(
        drafts.stream()
            .flatMap(d -> List.of(d.one(Field.BASE), d.one(Field.END)).stream())
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .distinct()
            .toList());
    return catalogue;
  }

  private void companies(List<String> slugs) {
    if (!slugs.isEmpty()) {
      entities
          .createQuery("from Company where slug in :slugs", Company.class)
          .setParameter("slugs", slugs)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(this::add);
      survivors(slugs);
    }
  }

  /** Who names a company that was merged into another means that one. */
  private void survivors(List<String> slugs) {
    Map<String, Long> survivors = MergerRepository.survivors(entities, slugs);
    if (!survivors.isEmpty()) {
      Map<Long, Company> byId = new HashMap<>();
      entities
          .createQuery("from Company where id in :ids", Company.class)
          .setParameter("ids", Set.copyOf(survivors.values()))
          .setMaxResults(MOST)
          .getResultList()
          .forEach(c -> byId.put(c.id(), c));
      survivors.forEach((slug, id) -> companies.put(slug, byId.get(id)));
    }
  }

  private void facts(List<Long> ids) {
    if (!ids.isEmpty()) {
      entities
          .createQuery("from Fact where id in :ids", Fact.class)
          .setParameter("ids", ids)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(f -> facts.put(f.id(), f));
    }
  }

  private <T> List<T> all(String query, Class<T> type) {
    return entities.createQuery(query, type).setMaxResults(MOST).getResultList();
  }

  private static <T> Map<String, T> by(Function<T, String> key, List<T> rows) {
    return rows.stream().collect(Collectors.toMap(key, r -> r, (a, b) -> a, LinkedHashMap::new));
  }

  /** Adds a company that was just made. */
  public void add(Company company) {
    companies.put(company.slug(), company);
  }

  /** Adds a stage that was just made. */
  public void add(Stage stage) {
    stages.put(stage.framework().slug() + "/" + stage.slug(), stage);
  }

  /** Adds a fact that was just published. */
  public void add(Fact fact) {
    facts.put(fact.id(), fact);
  }

  public Optional<Theme> theme(String slug) {
    return Optional.ofNullable(themes.get(slug));
  }

  public Optional<Company> company(String slug) {
    return Optional.ofNullable(companies.get(slug));
  }

  Optional<Stage> stage(String slugs) {
    return Optional.ofNullable(stages.get(slugs));
  }

  /**
   * The stage of a name, best one of a framework of that name; else the one of that order there.
   *
   * @param order from 1
   */
  public Optional<Stage> stageNamed(String framework, int order, String name) {
    List<Stage> ofFramework =
        stages.values().stream().filter(s -> named(s.framework().name(), framework)).toList();
    return ofFramework.stream()
        .filter(s -> named(s.name(), name))
        .findFirst()
        .or(() -> ofFramework.stream().filter(s -> s.position() == order).findFirst())
        .or(() -> stages.values().stream().filter(s -> named(s.name(), name)).findFirst());
  }

  /**
   * Whether there is such a stage.
   *
   * @param slugs of framework and stage with a slash between them
   */
  public boolean hasStage(String slugs) {
    return stages.containsKey(slugs);
  }

  private static boolean named(Wording wording, String name) {
    return same(wording.en(), name) || same(wording.zh(), name);
  }

  Optional<Measure> measure(String slug) {
    return Optional.ofNullable(measures.get(slug));
  }

  Optional<Fact> fact(long id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** The measure of a name in either language, made if the board lacks it. */
  public Measure measureNamed(Wording name) {
    return measures.values().stream()
        .filter(m -> named(m.name(), name.any()))
        .findFirst()
        .orElseGet(() -> made(name));
  }

  private Measure made(Wording name) {
    Measure measure = new Measure(free(slug(name.any())), name);
    entities.persist(measure);
    measures.put(measure.slug(), measure);
    return measure;
  }

  private String free(String slug) {
    String free = slug;
    for (int i = 2; measures.containsKey(free); i++) {
      free = slug + "-" + i;
    }
    return free;
  }

  /** A name as addresses have it; of a Chinese one, its characters' codes. */
  public static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    if (slug.isEmpty()) {
      slug =
          name.codePoints()
              .filter(Character::isLetterOrDigit)
              .limit(8)
              .mapToObj(Integer::toHexString)
              .collect(Collectors.joining("-", "u-", ""));
    }
    return slug.length() > 80 ? slug.substring(0, 80).replaceAll("-+$", "") : slug;
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equalsIgnoreCase(b);
  }
}
