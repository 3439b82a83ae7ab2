package io.github.themeboard.domain.review;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.writing.Catalogue;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The companies of accepted candidates: those of the board, else those of the register, else new
 * ones of the article's name.
 */
final class Companies {
  private final EntityManager entities;
  private final Register register;
  private final Act act;
  private final KnownCompanies known;

  Companies(EntityManager entities, Register register, Act act, KnownCompanies known) {
    this.entities = entities;
    this.register = register;
    this.act = act;
    this.known = known;
  }

  /**
   * The company of a candidate, made if the board lacks it.
   *
   * @param proposed the slug that the form begins with; null for none
   * @throws NameDisputed if its ticker is of a company without its name and nobody chose one
   * @throws DraftFault if the board has no company of the slug that somebody chose
   */
  Company of(Candidate candidate, Asked asked, @Nullable String proposed) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    if (asked.anew()) {
      return made(ofArticle(candidate, proposal));
    }
    TickerCompany listed = known.ofTicker(candidate).orElse(null);
    String chosen = asked.company();
    if (chosen != null) {
      return chosen(candidate, chosen, listed);
    }
    if (listed != null && !listed.named()) {
      throw new NameDisputed(candidate.id(), proposal.name(), listed);
    }
    return known
        .of(proposed)
        .or(() -> known(known, candidate))
        .orElseGet(
            () ->
                ofRegister(listed == null ? proposal.slug() : listed.slug())
                    .orElseGet(() -> made(ofArticle(candidate, proposal))));
  }

  /** Of the board, or the one of the register that the article may mean. */
  private Company chosen(Candidate candidate, String slug, @Nullable TickerCompany listed) {
    boolean meant =
        listed != null && slug.equals(listed.slug())
            || slug.equals(((Proposal.Company) candidate.proposal()).slug());
    return known
        .of(slug)
        .or(() -> meant ? ofRegister(slug) : Optional.empty())
        .orElseThrow(() -> new DraftFault(Field.COMPANIES, DraftFault.Problem.UNKNOWN, slug));
  }

  /** The one of the board that a candidate is of, as far as nobody chose another. */
  static Optional<Company> known(KnownCompanies known, Candidate candidate) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    return known
        .of(Proposed.companyOf(candidate))
        .or(() -> known.of(candidate.ofSlug()))
        .or(() -> known.listed(candidate))
        .or(() -> known.of(proposal.slug()))
        .or(() -> removed(known, proposal.name()));
  }

  /** One of that name that was taken out of the register; the fact that names it brings it back. */
  private static Optional<Company> removed(KnownCompanies known, String name) {
    return known.of(Catalogue.slug(name)).filter(Company::removed);
  }

  private Company made(Company company) {
    entities.persist(company);
    known.know(company);
    entities.persist(
        new RegisterChange(
            act,
            RegisterChange.Subject.COMPANY,
            company.id(),
            null,
            EvidenceJson.company(company)));
    return company;
  }

  private Optional<Company> ofRegister(@Nullable String slug) {
    return (slug == null ? Optional.<Register.Entry>empty() : register.bySlug(slug))
        .map(this::copied)
        .map(this::made);
  }

  private Company copied(Register.Entry entry) {
    Company company = new Company(entry.slug(), entry.name(), entry.state(), act.at());
    entry.shares().forEach(s -> company.list(s.mic(), s.symbol(), null));
    entry.aliases().forEach(a -> company.alsoKnownAs(a.name(), a.language(), null));
    return company;
  }

  private Company ofArticle(Candidate candidate, Proposal.Company proposal) {
    String slug = Catalogue.slug(proposal.name());
    String own = known.of(slug).isPresent() ? slug + "-" + candidate.id() : slug;
    return new Company(
        own,
        Proposed.said(candidate, proposal.name()),
        known.sharesFor(own, candidate).isEmpty() ? Company.State.PRIVATE : Company.State.LISTED,
        act.at());
  }

  /** Notes the name and the tickers that an article prints, each with its passage. */
  void show(Company company, Candidate candidate, Citation evidence) {
    Proposal.Company proposal = (Proposal.Company) candidate.proposal();
    EvidenceJson shown = new EvidenceJson();
    String language = candidate.article().language();
    shown.name(
        proposal.name(), language, evidence, company.named(proposal.name(), language, evidence));
    List<Register.Share> shares = known.sharesFor(company.slug(), candidate);
    shares.forEach(
        s ->
            shown.share(
                s.mic(), s.symbol(), evidence, company.listed(s.mic(), s.symbol(), evidence)));
    known.know(company);
    shown
        .json()
        .ifPresent(
            json ->
                entities.persist(
                    new RegisterChange(
                        act, RegisterChange.Subject.COMPANY, company.id(), "{}", json)));
  }
}
