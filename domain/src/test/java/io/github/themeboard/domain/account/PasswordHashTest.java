package io.github.themeboard.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Argon2id as a PHC string, which any other program can verify from the string alone. */
class PasswordHashTest {
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  @Test
  void isAStringThatNamesItsParameters() {
    assertThat(hash("a password"))
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$=]{22}\\$[^$=]{43}");
  }

  @Test
  void isVerifiedFromTheStringAlone() {
    String hash = hash("pässwörd 密码 😀");
    assertThat(verifies("pässwörd 密码 😀", hash)).isTrue();
    assertThat(verifies("pässwörd 密码", hash)).isFalse();
    assertThat(verifies("", hash)).isFalse();
  }

  @Test
  void isSaltedAnewEachTime() {
    assertThat(hash("same")).isNotEqualTo(hash("same"));
  }

  @Test
  void holdsNoTraceOfThePassword() {
    assertThat(hash("secret")).doesNotContain("secret");
  }

  @Test
  void readsWhatItWrote() {
    PasswordHash read = PasswordHash.parse(hash("pässwörd 密码 😀"));
    assertThat(read.matches(new Password("pässwörd 密码 😀"))).isTrue();
    assertThat(read.matches(new Password("pässwörd 密码"))).isFalse();
    assertThat(read.outdated()).isFalse();
  }

  @Test
  void isTheSameForTheSameLettersComposedOrNot() {
    assertThat(PasswordHash.parse(hash("cafe\u0301")).matches(new Password("caf\u00e9"))).isTrue();
  }

  @Test
  void isOutdatedIfItTookLessWork() {
    String weaker = "$argon2id$v=19$m=4096,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$";
    String hash = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE";
    assertThat(PasswordHash.parse(weaker + hash).outdated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "$2a$10$abc", "$argon2i$v=19$m=4096,t=2,p=1$YQ$YQ"})
  void readsNothingElse(String phc) {
    assertThatThrownBy(() -> PasswordHash.parse(phc)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String hash(String password) {
    return PasswordHash.of(new Password(password)).phc();
  }

  private static boolean verifies(String password, String phc) {
    Matcher parts = PHC.matcher(phc);
    assertThat(parts.matches()).isTrue();
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(Integer.parseInt(parts.group(1)))
            .withIterations(Integer.parseInt(parts.group(2)))
            .withParallelism(Integer.parseInt(parts.group(3)))
            .withSalt(Base64.getDecoder().decode(parts.group(4)))
            .build());
    byte[] expected = Base64.getDecoder().decode(parts.group(5));
    byte[] computed = new byte[expected.length];
    argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), computed);
    return Arrays.equals(computed, expected);
  }
}
