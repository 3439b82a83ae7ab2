package io.github.themeboard.domain.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106) in the PHC string format, with 19 MiB, two passes and one lane. */
final class PasswordHash {
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private final int kibibytes;
  private final int passes;
  private final int lanes;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int kibibytes, int passes, int lanes, byte[] salt, byte[] hash) {
    this.kibibytes = kibibytes;
    this.passes = passes;
    this.lanes = lanes;
    this.salt = salt;
    this.hash = hash;
  }

  /** A new hash with a salt of its own. */
  static PasswordHash of(Password password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    byte[] hash = argon2(password, KIBIBYTES, PASSES, LANES, salt, HASH_BYTES);
    return new PasswordHash(KIBIBYTES, PASSES, LANES, salt, hash);
  }

  /**
   * Reads a PHC string.
   *
   * @throws IllegalArgumentException for anything but Argon2id in version 19
   */
  static PasswordHash parse(String phc) {
    Matcher parts = PHC.matcher(phc);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no Argon2id hash as a PHC string");
    }
    return new PasswordHash(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        Base64.getDecoder().decode(parts.group(4)),
        Base64.getDecoder().decode(parts.group(5)));
  }

  boolean matches(Password password) {
    return MessageDigest.isEqual(
        hash, argon2(password, kibibytes, passes, lanes, salt, hash.length));
  }

  /** Whether passwords are hashed with more work today than this one was. */
  boolean outdated() {
    return kibibytes < KIBIBYTES || passes < PASSES || hash.length < HASH_BYTES;
  }

  /** The PHC string: all that is needed to verify, and nothing of the password. */
  String phc() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            kibibytes, passes, lanes, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  private static byte[] argon2(
      Password password, int kibibytes, int passes, int lanes, byte[] salt, int length) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(kibibytes)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    argon2.generateBytes(password.text().getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
