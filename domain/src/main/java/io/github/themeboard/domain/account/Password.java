package io.github.themeboard.domain.account;

import java.text.Normalizer;

/**
 * A password as somebody typed it, in Unicode's composed form, so that two keyboards that write the
 * same letters in different ways write the same password.
 */
public final class Password {
  private final String text;

  public Password(String typed) {
    this.text = Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  String text() {
    return text;
  }

  /** Length in Unicode code points. */
  int length() {
    return text.codePointCount(0, text.length());
  }

  /** Logs and messages must not hold it. */
  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
