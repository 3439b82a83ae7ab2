package io.github.themeboard.app.register;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.register.NothingChanged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What is said on the page of an entry after it was saved, beside that it was. */
@RequestScoped
@Named("saved")
public class Saved {
  private static final String NOTHING = "unchanged";
  private static final String NAMESAKE = "namesake";

  private final Page page;
  private final CompanyRepository companies;

  Saved(Page page, CompanyRepository companies) {
    this.page = page;
    this.companies = companies;
  }

  /** The page of the entry says that nothing was changed. */
  @ServerExceptionMapper
  Response nothing(NothingChanged e) {
    return Response.seeOther(UriBuilder.fromPath(page.path()).queryParam(NOTHING, "1").build())
        .build();
  }

  /** An address that names another company of one of the same names. */
  public static URI namesake(URI address, String slug) {
    return UriBuilder.fromUri(address).queryParam(NAMESAKE, slug).build();
  }

  /** What there is to say, in the reader's language; null if nothing is. */
  @Transactional
  public @Nullable String getText() {
    RegisterMessages words = page.messages(RegisterMessages.class);
    String other = page.parameter(NAMESAKE);
    if (other != null) {
      return companies
          .bySlug(other)
          .map(c -> words.saved_namesake(c.name().in(page.locale())))
          .orElse(null);
    }
    return page.parameter(NOTHING) == null ? null : words.saved_nothing();
  }
}
