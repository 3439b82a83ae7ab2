package io.github.themeboard.domain.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tokens as rows. */
@ApplicationScoped
public class ApiTokenRepository implements PanacheRepository<ApiToken> {
  private static final int MOST_SHOWN = 200;

  Optional<ApiToken> of(Secret token) {
    return find("from ApiToken t join fetch t.account where t.tokenHash = ?1", token.hash())
        .firstResultOptional();
  }

  /** The newest first, ended ones too. */
  List<ApiToken> newest() {
    return find("from ApiToken t join fetch t.account order by t.id desc")
        .range(0, MOST_SHOWN - 1)
        .list();
  }
}
