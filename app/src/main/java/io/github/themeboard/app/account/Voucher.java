package io.github.themeboard.app.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Provided;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an identity provider says of somebody, in an ID token (OpenID Connect Core 1.0) that the
 * framework has verified before.
 */
record Voucher(JsonNode claims) {
  private static final int PAYLOAD = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a verified token.
   *
   * @param token in compact form (RFC 7519)
   */
  static Voucher of(String token) {
    try {
      byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[PAYLOAD]);
      return new Voucher(JSON.readTree(new String(payload, StandardCharsets.UTF_8)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a verified token has claims", e);
    }
  }

  Provided provided() {
    return new Provided(claims.path("iss").asText(), claims.path("sub").asText());
  }

  /** What people call the person, as far as the provider says. */
  String name() {
    return Stream.of("preferred_username", "email", "name", "sub")
        .map(claim -> claims.path(claim).asText())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The largest role that any value of a claim means. */
  Optional<Account.Role> role(String claim, Map<String, Account.Role> roles) {
    JsonNode said = claims.at("/" + claim);
    Stream<JsonNode> values =
        said.isArray() ? StreamSupport.stream(said.spliterator(), false) : Stream.of(said);
    return values
        .map(JsonNode::asText)
        .filter(roles::containsKey)
        .map(roles::get)
        .max(Comparator.naturalOrder());
  }
}
