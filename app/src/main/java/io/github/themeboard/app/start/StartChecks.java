package io.github.themeboard.app.start;

import io.github.themeboard.app.database.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** What would make a start fail half way, found before anything is opened. */
final class StartChecks {
  private static final int LEAST_TOKEN_LENGTH = 32;
  private static final int FIRST_FREE_PORT = 1024;

  private StartChecks() {}

  static void check(Settings settings) {
    checkToken(settings.value("THEMEBOARD_ADMIN_TOKEN"));
    checkPublic(settings.value("THEMEBOARD_PUBLIC"));
    checkUrl(settings.value("THEMEBOARD_URL"));
    checkAddress(settings.host(), settings.port());
  }

  private static void checkToken(Optional<String> token) {
    if (token.isPresent() && token.get().length() < LEAST_TOKEN_LENGTH) {
      throw new StartRefused(
          "THEMEBOARD_ADMIN_TOKEN has fewer than %d characters. Set a longer one, or none."
              .formatted(LEAST_TOKEN_LENGTH));
    }
  }

  /** A word that is neither might mean either, and the wrong one opens a board that was closed. */
  private static void checkPublic(Optional<String> isPublic) {
    if (isPublic.isPresent() && !isPublic.get().toLowerCase(Locale.ROOT).matches("true|false")) {
      throw new StartRefused(
          "THEMEBOARD_PUBLIC is '%s'. Set it to true if anybody may read, or to false if reading needs an account."
              .formatted(isPublic.get()));
    }
  }

  private static void checkUrl(Optional<String> url) {
    if (url.isPresent() && !url.get().matches("https?://[^/?#\\s@]+/?")) {
      throw new StartRefused(
          "THEMEBOARD_URL is '%s'. Set it to the address that others see, such as https://board.example.org, without a path."
              .formatted(url.get()));
    }
  }

  private static void checkAddress(String host, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (UnknownHostException e) {
      throw new StartRefused(
          "QUARKUS_HTTP_HOST is '%s', which is no address of this machine. Set it to 127.0.0.1, or"
                  .formatted(host)
              + " to 0.0.0.0 for all its addresses.");
    } catch (IOException e) {
      throw new StartRefused(
          "Port "
              + port
              + " on "
              + host
              + " cannot be used ("
              + e.getMessage()
              + "). "
              + advice(e));
    }
  }

  private static String advice(IOException e) {
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("Permission")) {
      return "Set QUARKUS_HTTP_PORT to "
          + FIRST_FREE_PORT
          + " or above, which needs no special rights.";
    }
    if (reason.contains("assign")) {
      return "Set QUARKUS_HTTP_HOST to an address of this machine, or to 0.0.0.0 for all of them.";
    }
    return "Stop the program that has it, or set QUARKUS_HTTP_PORT to another port.";
  }
}
