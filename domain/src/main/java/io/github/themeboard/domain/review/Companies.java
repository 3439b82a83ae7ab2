package io.github.themeboard.domain.review;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.domain.writing.Catalogue;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The companies of accepted candidates: those of the board, found in two statements, else those of
 * the register, else new ones of the article's name.
 */
final class Companies {
  private static final int MOST = 5_000;

  private final EntityManager entities;
  private final Register register;
  private final Act act;
  private final Map<String, Company> bySlug = new HashMap<>();
  private final Map<Register.Share, Company> byShare = new HashMap<>();

  Companies(EntityManager entities, Register register, Act act, List<Candidate> candidates) {
    this.entities = entities;
    this.register = register;
    this.act = act;
    if (!candidates.isEmpty()) {
      read(candidates);
    }
  }

  private void read(List<Candidate> candidates) {
    List<Register.Share> shares = candidates.stream().flatMap(this::shares).distinct().toList();
    List<Long> listed =
        shares.isEmpty()
            ? List.of(-1L)
            : entities
                .createQuery(
                    "select l.company.id from Listing l"
                        + " where l.mic in :mics and l.symbol in :symbols",
                    Long.class)
                .setParameter("mics", shares.stream().map(Register.Share::mic).toList())
                .setParameter("symbols", shares.stream().map(Register.Share::symbol).toList())
                .setMaxResults(MOST)
                .getResultList();
    List<String> slugs = candidates.stream().flatMap(Companies::slugs).distinct().toList();
    load(slugs, listed);
    Set<String> all = new HashSet<>(slugs);
    all.addAll(bySlug.keySet());
    resolve(MergerRepository.survivors(entities, all));
  }

  private void load(Collection<String> slugs, Collection<Long> ids) {
    entities
        .createQuery(
            "select distinct c from Company c left join fetch c.listings left join fetch c.aliases"
                + " where c.slug in :slugs or c.id in :ids",
            Company.class)
        .setParameter("slugs", slugs)
        .setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
        .getResultList()
        .forEach(this::know);
  }

  /** A company that was merged into another is known by that one, its remaining listings too. */
  private void resolve(Map<String, Long> survivors) {
    if (!survivors.isEmpty()) {
      load(List.of(""), Set.copyOf(survivors.values()));
      Map<Long, Company> byId = new HashMap<>();
      bySlug.values().forEach(c -> byId.put(c.id(), c));
      survivors.forEach((slug, id) -> bySlug.put(slug, Objects.requireNonNull(byId.get(id))));
      byShare.replaceAll((share, company) -> bySlug.getOrDefault(company.slug(), company));
    }
  }

  private void know(Company company) {
    bySlug.put(company.slug(), company);
    company.listings().forEach(l -> byShare.put(new Register.Share(l.mic(), l.symbol()), company));
  }

  private static Stream<String> slugs(Candidate candidate) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    return Stream.concat(
            Stream.of(candidate.ofSlug(), proposal.slug(), Catalogue.slug(proposal.name())),
            candidate.companies().stream().map(Company::slug))
        .filter(Objects::nonNull);
  }

  private Stream<Register.Share> shares(Candidate candidate) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    return Stream.concat(Stream.ofNullable(proposal.ticker()), proposal.printedTickers().stream())
        .flatMap(ticker -> register.share(ticker).stream());
  }

  /**
   * The company of a candidate, made if the board lacks it.
   *
   * @param chosen the slug that a person chose; null for the proposed one
   */
  Company of(Candidate candidate, @Nullable String chosen) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    return known(chosen)
        .or(() -> known(candidate.ofSlug()))
        .or(() -> shares(candidate).flatMap(s -> Stream.ofNullable(byShare.get(s))).findFirst())
        .or(() -> known(proposal.slug()))
        .or(() -> removed(proposal.name()))
        .orElseGet(() -> made(candidate, proposal));
  }

  /** One of that name that was taken out of the register; the fact that names it brings it back. */
  private Optional<Company> removed(String name) {
    return known(Catalogue.slug(name)).filter(Company::removed);
  }

  private Optional<Company> known(@Nullable String slug) {
    return slug == null ? Optional.empty() : Optional.ofNullable(bySlug.get(slug));
  }

  private Company made(Candidate candidate, Proposal.Company proposal) {
    String slug = proposal.slug();
    Company company =
        (slug == null ? Optional.<Register.Entry>empty() : register.bySlug(slug))
            .map(this::ofRegister)
            .orElseGet(() -> ofArticle(candidate, proposal));
    entities.persist(company);
    know(company);
    entities.persist(
        new RegisterChange(
            act,
            RegisterChange.Subject.COMPANY,
            company.id(),
            null,
            EvidenceJson.company(company)));
    return company;
  }

  private Company ofRegister(Register.Entry entry) {
    Company company = new Company(entry.slug(), entry.name(), entry.state(), act.at());
    entry.shares().forEach(s -> company.list(s.mic(), s.symbol(), null));
    entry.aliases().forEach(a -> company.alsoKnownAs(a.name(), a.language(), null));
    return company;
  }

  private Company ofArticle(Candidate candidate, Proposal.Company proposal) {
    String slug = Catalogue.slug(proposal.name());
    Wording name = Proposed.said(candidate, proposal.name());
    boolean listed = shares(candidate).findAny().isPresent();
    return new Company(
        bySlug.containsKey(slug) ? slug + "-" + candidate.id() : slug,
        name,
        listed ? Company.State.LISTED : Company.State.PRIVATE,
        act.at());
  }

  /** Notes the name and the tickers that an article prints, each with its passage. */
  void show(Company company, Candidate candidate, Citation evidence) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    EvidenceJson shown = new EvidenceJson();
    String language = candidate.article().language();
    shown.name(
        proposal.name(), language, evidence, company.named(proposal.name(), language, evidence));
    proposal.printedTickers().stream()
        .flatMap(ticker -> register.share(ticker).stream())
        .distinct()
        .filter(share -> !byShare.containsKey(share) || byShare.get(share) == company)
        .forEach(
            s ->
                shown.share(
                    s.mic(), s.symbol(), evidence, company.listed(s.mic(), s.symbol(), evidence)));
    know(company);
    shown
        .json()
        .ifPresent(
            json ->
                entities.persist(
                    new RegisterChange(
                        act, RegisterChange.Subject.COMPANY, company.id(), "{}", json)));
  }
}
