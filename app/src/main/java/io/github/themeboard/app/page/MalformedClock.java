package io.github.themeboard.app.page;

/** A clock in the address cannot be read. */
public class MalformedClock extends RuntimeException {
  private final String parameter;
  private final String written;

  MalformedClock(String parameter, String written) {
    super(parameter + " cannot be read: " + written);
    this.parameter = parameter;
    this.written = written;
  }

  String parameter() {
    return parameter;
  }

  String written() {
    return written;
  }
}
