package io.github.themeboard.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long passwords that are not the first that anybody tries are taken, whatever is in them. */
class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copper kettle moth",
        "9f3kqz71mmxa",
        "我喜欢在雨天喝一杯热的龙井茶",
        "𝒶𝒷𝓆𝒹ℯ𝒻ℊ𝒽𝓍𝒿𝓀𝓁",
        "correct horse battery",
        "passwords are boring to choose",
        "ten-word phrase with a password in it"
      })
  void takesWhatIsLongAndOnesOwn(String password) {
    assertThat(fault(password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "short, PASSWORD_SHORT",
    "elevenchars, PASSWORD_SHORT",
    "aaaaaaaaaaaaaaaa, PASSWORD_PLAIN",
    "abababababab, PASSWORD_PLAIN",
    "xyzxyzxyzxyz, PASSWORD_PLAIN",
    "abcdefghijklmnop, PASSWORD_PLAIN",
    "ponmlkjihgfedcba, PASSWORD_PLAIN",
    "1234567890123456, PASSWORD_PLAIN",
    "9876543210987654, PASSWORD_PLAIN",
    "password1234, PASSWORD_COMMON",
    "Password2024!!, PASSWORD_COMMON",
    "P@ssw0rd2026!, PASSWORD_COMMON",
    "!!!letmein!!!, PASSWORD_COMMON",
    "iloveyou123456, PASSWORD_COMMON",
    "qwertyuiop123, PASSWORD_COMMON",
    "1qaz2wsx3edc, PASSWORD_COMMON",
    "ThemeBoard2026, PASSWORD_COMMON",
    "themeboard-admin, PASSWORD_COMMON",
    "woaini520131, PASSWORD_COMMON",
    "correcthorsebatterystaple, PASSWORD_COMMON",
    "margarethe.li, PASSWORD_IS_NAME",
    "margarethe.li2026!, PASSWORD_IS_NAME"
  })
  void refusesWhatAnybodyWouldTry(String password, Refusal reason) {
    assertThat(PasswordRules.fault(new Password(password), "Margarethe.Li")).contains(reason);
  }

  @Test
  void countsCodePointsAfterComposing() {
    assertThat(fault("qx😀z7jk2wmp4")).isEmpty();
    assertThat(fault("e\u0301".repeat(2) + "qzxvwkj")).contains(Refusal.PASSWORD_SHORT);
  }

  @Test
  void takesAThousandAndTwentyFourCharactersAndNoMore() {
    String long1024 = "all work and no play ".repeat(60).substring(0, 1_024);
    assertThat(fault(long1024)).isEmpty();
    assertThat(fault(long1024 + "x")).contains(Refusal.PASSWORD_LONG);
  }

  @Test
  void isNotShownByAccident() {
    assertThat(new Password("copper kettle moth")).hasToString("Password[hidden]");
    assertThat(new Secret("copper kettle moth").toString()).doesNotContain("kettle");
  }

  private static Optional<Refusal> fault(String password) {
    return PasswordRules.fault(new Password(password), "li");
  }
}
