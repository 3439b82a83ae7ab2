package io.github.themeboard.app.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running server: says where it is, and waits for its end. */
public class Server implements QuarkusApplication {
  private final String host;
  private final int port;

  Server(
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public int run(String... args) {
    boolean everywhere = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
    System.out.println(
        "Themeboard is ready at http://"
            + (everywhere ? "localhost" : host)
            + ":"
            + port
            + " (Ctrl-C stops it)");
    Quarkus.waitForExit();
    return 0;
  }
}
