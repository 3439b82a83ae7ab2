package io.github.themeboard.importer.client;

/** No answer came; the same question may be answered a little later. */
final class BrokenConnection extends ServerFault {
  private static final long serialVersionUID = 1;

  BrokenConnection(String message) {
    super(message);
  }
}
