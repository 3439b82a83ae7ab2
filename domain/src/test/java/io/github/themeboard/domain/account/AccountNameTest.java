package io.github.themeboard.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"ann.b-1_x", "Zoë", "王芳", "王芳2", "ann@example.org"})
  void aNameIsOfOneScript(String name) {
    assertThat(Account.wellFormed(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0430dmin", "王lee", "\u03b1lpha", "a b", "ad\u202emin"})
  void aNameThatLooksLikeAnotherIsRefused(String name) {
    assertThatThrownBy(() -> Account.wellFormed(name)).isInstanceOf(Refused.class);
  }
}
