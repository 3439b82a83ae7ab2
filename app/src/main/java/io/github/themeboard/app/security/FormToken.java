package io.github.themeboard.app.security;

import io.github.themeboard.domain.account.Secret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What every form carries in its hidden field {@code _token}, and htmx in a header: proof that the
 * form came from this site, for this browser. It follows from the session's secret, so that nothing
 * is kept for it and it ends with the session; for who is not signed in, from a cookie that comes
 * with the form.
 */
@Named("form")
@RequestScoped
public class FormToken {
  static final String FIELD = "_token";
  static final String HEADER = "X-Form-Token";

  private static final byte[] PURPOSE = "themeboard form".getBytes(StandardCharsets.UTF_8);

  private final Visitor visitor;
  private final Cookies cookies;
  private @Nullable Secret fresh;

  FormToken(Visitor visitor, Cookies cookies) {
    this.visitor = visitor;
    this.cookies = cookies;
  }

  /** For the hidden field; gives the browser a cookie if it has none to prove it with. */
  public String token() {
    Secret secret =
        known()
            .orElseGet(
                () -> {
                  Secret made = fresh == null ? Secret.random() : fresh;
                  fresh = made;
                  return made;
                });
    return mac(secret);
  }

  /** What the answer has to set as a cookie, if the page has a form of somebody new. */
  Optional<Secret> fresh() {
    return Optional.ofNullable(fresh);
  }

  boolean proves(@Nullable String given) {
    return given != null
        && known()
            .filter(secret -> MessageDigest.isEqual(bytes(mac(secret)), bytes(given)))
            .isPresent();
  }

  private Optional<Secret> known() {
    return visitor.bySession() ? cookies.session() : cookies.form();
  }

  private static String mac(Secret secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(secret.text()), mac.getAlgorithm()));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
