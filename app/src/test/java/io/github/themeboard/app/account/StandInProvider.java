package io.github.themeboard.app.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * An identity provider on this machine that vouches for whoever the test says: discovery, keys and
 * tokens as OpenID Connect has them.
 */
public class StandInProvider implements QuarkusTestResourceLifecycleManager {
  private static final String KEY = "stand-in";

  /** Whom the next token is about: subject, name and groups. */
  private static volatile Guest guest = new Guest("1", "nobody", List.of());

  private HttpServer server;
  private KeyPair keys;
  private String address;

  record Guest(String subject, String name, List<String> groups) {}

  static void vouchFor(String subject, String name, String... groups) {
    guest = new Guest(subject, name, List.of(groups));
  }

  @Override
  public Map<String, String> start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    address = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/.well-known/openid-configuration", x -> answer(x, discovery()));
    server.createContext("/jwks", x -> answer(x, jwks()));
    server.createContext("/token", x -> answer(x, tokens()));
    server.start();
    return Map.of("quarkus.oidc.auth-server-url", address);
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private String discovery() {
    return """
        {"issuer": "@", "authorization_endpoint": "@/authorize", "token_endpoint": "@/token",
         "jwks_uri": "@/jwks", "response_types_supported": ["code"],
         "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .replace("@", address);
  }

  private String jwks() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return """
        {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
        """
        .formatted(KEY, base64(key.getModulus()), base64(key.getPublicExponent()));
  }

  private String tokens() {
    String token =
        Jwt.issuer(address)
            .subject(guest.subject())
            .audience("themeboard")
            .claim("preferred_username", guest.name())
            .claim("groups", guest.groups())
            .expiresIn(300)
            .jws()
            .keyId(KEY)
            .sign(keys.getPrivate());
    return """
        {"id_token": "%s", "access_token": "%s", "token_type": "Bearer", "expires_in": 300}
        """
        .formatted(token, token);
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int from = bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
  }
}
