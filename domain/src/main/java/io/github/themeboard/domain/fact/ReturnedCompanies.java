package io.github.themeboard.domain.fact;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.themeboard.domain.company.Company;
import jakarta.persistence.EntityManager;

/**
 * A company that was taken out of the register is back as soon as a fact names it again: readers
 * would meet its name otherwise without its page.
 */
final class ReturnedCompanies {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ReturnedCompanies() {}

  /** Brings back what a version names, and notes it as part of the act that writes the version. */
  static void note(FactVersion version, Act act, EntityManager entities) {
    for (Company company : version.companies()) {
      if (company.removed()) {
        company.comeBack();
        entities.persist(
            new RegisterChange(
                act, RegisterChange.Subject.COMPANY, company.id(), null, json(company)));
      }
    }
  }

  private static String json(Company company) {
    return MAPPER
        .createObjectNode()
        .put("slug", company.slug())
        .put("nameEn", company.name().en())
        .put("nameZh", company.name().zh())
        .toString();
  }
}
