package io.github.themeboard.app.account;

import io.github.themeboard.domain.account.Account;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What an identity provider's word means here; where it is, {@code quarkus.oidc.*} says. */
@ConfigMapping(prefix = "themeboard.oidc")
public interface ProviderSettings {

  /** The claim of the ID token that says what somebody is; a slash leads into an object. */
  @WithDefault("groups")
  String roleClaim();

  /** The claim's values with the role that each is here; other values are none. */
  Map<String, Account.Role> roles();
}
