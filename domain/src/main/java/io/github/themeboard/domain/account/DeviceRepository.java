package io.github.themeboard.domain.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Known browsers as rows. */
@ApplicationScoped
public class DeviceRepository implements PanacheRepository<Device> {

  Optional<Device> of(long account, @Nullable Secret token) {
    return token == null
        ? Optional.empty()
        : find("accountId = ?1 and tokenHash = ?2", account, token.hash()).firstResultOptional();
  }

  void forgetAllBut(long account, @Nullable Secret token) {
    if (token == null) {
      delete("accountId", account);
    } else {
      delete("accountId = ?1 and tokenHash <> ?2", account, token.hash());
    }
  }

  void forgetBefore(Instant moment) {
    delete("lastUsedAt < ?1", moment);
  }
}
