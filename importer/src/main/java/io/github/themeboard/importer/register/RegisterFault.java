package io.github.themeboard.importer.register;

/** A register file that cannot be used; the message names line and column. */
public final class RegisterFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  RegisterFault(String message) {
    super(message);
  }

  RegisterFault(long line, String column, String reason) {
    super("line " + line + ", column " + column + ": " + reason);
  }
}
