package io.github.themeboard.app.security;

import io.github.themeboard.domain.account.Account;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of roles as {@link jakarta.annotation.security.RolesAllowed} takes them. Who has a role has
 * the smaller ones too, so that a resource names the least one only.
 */
public final class Roles {
  public static final String READER = "reader";
  public static final String CURATOR = "curator";
  public static final String ADMIN = "admin";

  private Roles() {}

  /** A role and all that it covers. */
  static Set<String> of(Account.Role role) {
    return Arrays.stream(Account.Role.values())
        .filter(role::covers)
        .map(Account.Role::token)
        .collect(Collectors.toUnmodifiableSet());
  }
}
