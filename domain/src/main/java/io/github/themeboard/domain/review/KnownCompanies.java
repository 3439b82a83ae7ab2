package io.github.themeboard.domain.review;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyAlias;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
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

/** The companies of the board that some candidates can be of, found in a few statements. */
final class KnownCompanies {
  private static final int MOST = 5_000;

  private final EntityManager entities;
  private final Register register;
  private final Map<String, Company> bySlug = new HashMap<>();
  private final Map<Register.Share, Company> byShare = new HashMap<>();

  /**
   * Finds them.
   *
   * @param candidates of companies
   * @param chosen slugs that people chose
   */
  KnownCompanies(
      EntityManager entities,
      Register register,
      List<Candidate> candidates,
      Collection<String> chosen) {
    this.entities = entities;
    this.register = register;
    if (!candidates.isEmpty()) {
      read(candidates, chosen);
    }
  }

  private void read(List<Candidate> candidates, Collection<String> chosen) {
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
    Set<String> slugs = new HashSet<>(chosen);
    candidates.stream().flatMap(this::slugs).forEach(slugs::add);
    load(slugs, listed);
    slugs.addAll(bySlug.keySet());
    resolve(MergerRepository.survivors(entities, slugs));
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

  /** Notes one, with its listings. */
  void know(Company company) {
    bySlug.put(company.slug(), company);
    company.listings().forEach(l -> byShare.put(new Register.Share(l.mic(), l.symbol()), company));
  }

  private Stream<String> slugs(Candidate candidate) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    Stream<String> own =
        Stream.of(candidate.ofSlug(), proposal.slug(), Catalogue.slug(proposal.name()))
            .filter(Objects::nonNull);
    Stream<String> others =
        Stream.concat(
            candidate.companies().stream().map(Company::slug),
            proposal.printedTickers().stream()
                .flatMap(t -> register.byTicker(t).stream())
                .map(Register.Entry::slug));
    return Stream.concat(own, others);
  }

  private Stream<Register.Share> shares(Candidate candidate) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    return Stream.concat(Stream.ofNullable(proposal.ticker()), proposal.printedTickers().stream())
        .flatMap(ticker -> register.share(ticker).stream());
  }

  Optional<Company> of(@Nullable String slug) {
    return slug == null ? Optional.empty() : Optional.ofNullable(bySlug.get(slug));
  }

  /** The first one that has a share of a candidate. */
  Optional<Company> listed(Candidate candidate) {
    return shares(candidate).flatMap(s -> Stream.ofNullable(byShare.get(s))).findFirst();
  }

  /** The shares that a candidate prints and that are a company's, or no other one's. */
  List<Register.Share> sharesFor(String slug, Candidate candidate) {
    return ((Proposal.Company) candidate.proposal())
        .printedTickers().stream()
            .filter(t -> ofTicker(t, "").map(o -> o.slug().equals(slug)).orElse(true))
            .flatMap(ticker -> register.share(ticker).stream())
            .distinct()
            .toList();
  }

  /** Whose the first ticker is that a candidate prints; nothing if nobody knows it. */
  Optional<TickerCompany> ofTicker(Candidate candidate) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    return proposal.printedTickers().stream()
        .flatMap(ticker -> ofTicker(ticker, proposal.name()).stream())
        .findFirst();
  }

  private Optional<TickerCompany> ofTicker(String ticker, String printed) {
    Optional<Register.Entry> entry = register.byTicker(ticker);
    Company company =
        register
            .share(ticker)
            .map(byShare::get)
            .or(() -> entry.flatMap(e -> of(e.slug())))
            .orElse(null);
    Stream<@Nullable String> names =
        Stream.concat(
            company == null ? Stream.empty() : names(company),
            entry.stream()
                .filter(e -> company == null || of(e.slug()).filter(company::equals).isPresent())
                .flatMap(KnownCompanies::names));
    boolean named =
        names
            .filter(Objects::nonNull)
            .anyMatch(n -> NamesInCommon.are(register.plain(n), register.plain(printed)));
    return company != null
        ? Optional.of(new TickerCompany(ticker, company.slug(), company.name(), named))
        : entry.map(e -> new TickerCompany(ticker, e.slug(), e.name(), named));
  }

  private static Stream<@Nullable String> names(Register.Entry entry) {
    return Stream.concat(
        Stream.of(entry.name().en(), entry.name().zh()),
        entry.aliases().stream().map(Register.Alias::name));
  }

  private static Stream<@Nullable String> names(Company company) {
    return Stream.concat(
        Stream.of(company.name().en(), company.name().zh()),
        company.aliases().stream().map(CompanyAlias::name));
  }
}
