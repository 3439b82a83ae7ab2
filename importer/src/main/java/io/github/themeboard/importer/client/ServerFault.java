package io.github.themeboard.importer.client;

import java.util.Set;

/** The server refused something, did not answer, or answered what makes no sense. */
class ServerFault extends Exception {
  private static final long serialVersionUID = 1;

  /** Refusals of what was sent; another request may fare better. */
  private static final Set<Integer> OF_THE_FILES = Set.of(400, 409, 413, 415, 422);

  private final int status;

  ServerFault(String message) {
    this(0, message);
  }

  ServerFault(int status, String message) {
    super(message);
    this.status = status;
  }

  /** What was to be sent is at fault and not the server. */
  static ServerFault ofFiles(String message) {
    return new ServerFault(400, message);
  }

  /** The files sent are too much for one request. */
  boolean tooLarge() {
    return status == 413;
  }

  /** Nothing else that is sent will fare better: no such server, or not with this token. */
  boolean hopeless() {
    return !OF_THE_FILES.contains(status);
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
