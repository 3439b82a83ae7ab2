package io.github.themeboard.domain.register;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyAlias;
import io.github.themeboard.domain.company.Listing;
import java.util.List;

/** A company as the log of changes shows it. */
final class CompanyJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private CompanyJson() {}

  static String of(Company company, List<CompanyAlias> aliases, List<Listing> listings) {
    return node(company, aliases, listings).toString();
  }

  /** A company that is part of another one. */
  static String merged(
      Company company, Company survivor, List<CompanyAlias> aliases, List<Listing> listings) {
    return node(company, aliases, listings).put("mergedInto", survivor.slug()).toString();
  }

  private static ObjectNode node(
      Company company, List<CompanyAlias> aliases, List<Listing> listings) {
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("slug", company.slug())
            .put("nameEn", company.name().en())
            .put("nameZh", company.name().zh())
            .put("state", company.state().token());
    aliases.stream().map(CompanyAlias::name).forEach(json.putArray("aliases")::add);
    listings.stream().map(Kept::share).forEach(json.putArray("listings")::add);
    return json;
  }
}
