package io.github.themeboard.app.account;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * A board as a company runs it: reading needs an account, people come by an identity provider, a
 * proxy speaks https. All in one, because each such profile starts the server anew.
 */
public class ClosedBehindProxy implements QuarkusTestProfile {
  static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "themeboard.public", "false",
        "themeboard.admin.token", TOKEN,
        "quarkus.http.proxy.proxy-address-forwarding", "true",
        "quarkus.http.proxy.enable-forwarded-host", "true",
        "quarkus.oidc.tenant-enabled", "true",
        "quarkus.oidc.client-id", "themeboard",
        "quarkus.oidc.credentials.secret", "a secret of thirty-two characters",
        "themeboard.oidc.roles.board-admins", "admin",
        "themeboard.oidc.roles.analysts", "curator",
        "themeboard.oidc.roles.staff", "reader");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(StandInProvider.class));
  }
}
