package io.github.themeboard.domain.review;

import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells before acceptance which company it would write to. */
@ApplicationScoped
public class Prospects {
  private final EntityManager entities;
  private final Register register;

  Prospects(EntityManager entities, Register register) {
    this.entities = entities;
    this.register = register;
  }

  /**
   * The company that a candidate would be of.
   *
   * @param fresh whether the board lacks it
   * @param disputed whose the printed ticker is, where the printed name is none of its names: then
   *     a person has to choose; else null
   */
  public record Prospect(Wording name, boolean fresh, @Nullable TickerCompany disputed) {}

  /**
   * What acceptance would do with a candidate as it stands, in three statements; nothing for one
   * that is of no company.
   */
  public Optional<Prospect> of(Candidate candidate) {
    if (!(candidate.proposal() instanceof Proposal.Company proposal)) {
      return Optional.empty();
    }
    KnownCompanies known = new KnownCompanies(entities, register, List.of(candidate), List.of());
    TickerCompany listed = known.ofTicker(candidate).orElse(null);
    TickerCompany disputed = listed == null || listed.named() ? null : listed;
    return Optional.of(
        Companies.known(known, candidate)
            .map(company -> new Prospect(company.name(), false, disputed))
            .orElseGet(() -> new Prospect(fresh(candidate, proposal, listed), true, disputed)));
  }

  private Wording fresh(
      Candidate candidate, Proposal.Company proposal, @Nullable TickerCompany listed) {
    String slug = proposal.slug();
    if (listed != null) {
      return listed.name();
    }
    return Optional.ofNullable(slug)
        .flatMap(register::bySlug)
        .map(Register.Entry::name)
        .orElseGet(() -> Proposed.said(candidate, proposal.name()));
  }
}
