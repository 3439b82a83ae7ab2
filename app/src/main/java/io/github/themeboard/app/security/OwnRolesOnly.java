package io.github.themeboard.app.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes the roles away that somebody else gave. The framework takes the groups in a provider's
 * token for roles, and whoever keeps the provider's cookie could show it at any address: a group
 * called admin would open everything. What counts is the role of the session that is made from it.
 */
@ApplicationScoped
class OwnRolesOnly implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity.isAnonymous() ? identity : withoutRoles(identity));
  }

  private static SecurityIdentity withoutRoles(SecurityIdentity identity) {
    QuarkusSecurityIdentity.Builder builder =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addCredentials(identity.getCredentials());
    identity.getAttributes().forEach(builder::addAttribute);
    return builder.build();
  }
}
