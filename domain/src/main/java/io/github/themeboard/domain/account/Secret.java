package io.github.themeboard.domain.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random text that opens something for whoever shows it: a session, an invite, the API.
 *
 * @param text 256 random bits in URL-safe Base64 (RFC 4648), maybe after a prefix; shown to its
 *     owner and kept nowhere
 */
public record Secret(String text) {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret random() {
    return random("");
  }

  /** A secret whose first letters tell people and scanners of leaked secrets what it is. */
  public static Secret random(String prefix) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * SHA-256, which is what the database keeps: a random text of this length needs no slow hash,
   * because nobody can guess it.
   */
  public byte[] hash() {
    return sha256(text);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Logs and messages must not hold it. */
  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
