package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which company the facts of merged companies name; as many statements whatever their number. */
@ApplicationScoped
class MergedFacts {
  /** More facts than one company can have. */
  private static final int MOST = 10_000;

  private final EntityManager entities;
  private final FactBook book;
  private final FactRepository facts;

  MergedFacts(EntityManager entities, FactBook book, FactRepository facts) {
    this.entities = entities;
    this.book = book;
    this.facts = facts;
  }

  /** Every fact that names one company names another from now on. */
  void rename(Company from, Company to, Act act) {
    List<FactVersion> versions = standing(from);
    Map<FactVersion, FactVersion> next = new LinkedHashMap<>();
    for (FactVersion version : versions) {
      next.put(version, version.restated(naming(version.statement(), from, to, true)));
    }
    book.editAll(next, act);
  }

  private List<FactVersion> standing(Company company) {
    List<Long> ids =
        entities
            .createQuery(
                "select v.fact.id from FactVersion v join v.companies c"
                    + " where c = :company and v.knownTo is null order by v.fact.id",
                Long.class)
            .setParameter("company", company)
            .setMaxResults(MOST)
            .getResultList();
    Map<Long, FactVersion> standing = facts.standing(ids);
    facts.withStatements(standing.values());
    return ids.stream().map(standing::get).filter(Objects::nonNull).toList();
  }

  /**
   * Takes back what a merger did to facts: one that still is as the merger left it gets what it
   * said before; one that was edited since keeps the edit. A fact that is retracted, or that names
   * the surviving company no more, is left alone.
   */
  void takeBack(Act act, Company merged, Company survivor, Act by) {
    List<Decision> decisions = decisions(act);
    Map<Long, FactVersion> standing =
        facts.standing(decisions.stream().map(d -> d.fact().id()).toList());
    facts.withStatements(
        Stream.concat(standing.values().stream(), decisions.stream().map(Decision::before))
            .filter(Objects::nonNull)
            .toList());
    List<FactBook.TakenBack> back = new ArrayList<>();
    for (Decision decision : decisions) {
      FactVersion current = standing.get(decision.fact().id());
      FactVersion next = current == null ? null : former(decision, current, merged, survivor);
      if (current != null && next != null) {
        back.add(new FactBook.TakenBack(decision, current, next));
      }
    }
    book.takeBack(back, by);
  }

  private List<Decision> decisions(Act act) {
    return entities
        .createQuery(
            "from Decision d join fetch d.fact left join fetch d.before left join fetch d.after"
                + " where d.act = :act order by d.id",
            Decision.class)
        .setParameter("act", act)
        .setMaxResults(MOST)
        .getResultList();
  }

  private static @Nullable FactVersion former(
      Decision decision, FactVersion current, Company merged, Company survivor) {
    FactVersion before = decision.before();
    FactVersion after = decision.after();
    if (before == null || after == null) {
      return null;
    }
    if (current.id().equals(after.id())) {
      return before.restated(before.statement().about(before.companies()));
    }
    if (!names(current, survivor)) {
      return null;
    }
    boolean survivorGoes = !names(before, survivor);
    return current.restated(naming(current.statement(), survivor, merged, survivorGoes));
  }

  private static boolean names(FactVersion version, Company company) {
    return version.companies().stream().anyMatch(c -> c.id().equals(company.id()));
  }

  private static Statement naming(Statement said, Company from, Company to, boolean fromGoes) {
    Set<Company> companies = new HashSet<>(said.companies());
    companies.removeIf(c -> c.id().equals(to.id()) || fromGoes && c.id().equals(from.id()));
    companies.add(to);
    return said.about(companies);
  }
}
