package io.github.themeboard.app.fetch;

import io.github.themeboard.app.fetch.FetchRefused.Reason;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in its plain spelling.
 *
 * @param host in lower case ASCII without a dot at its end; an IPv6 address without brackets
 * @param path with the query
 */
record Target(boolean secure, String host, int port, String path) {
  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[0-9a-fA-F:.]+]|[^:\\[\\]@%]+)(?::(?<port>\\d{1,5}))?");

  /** Ends in a number: whoever writes an address so means an IPv4 address (WHATWG URL, 3.5). */
  private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)");

  private static final Pattern PLAIN_IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

  private static final int MOST_PORT = 65_535;

  /**
   * Reads an address.
   *
   * @throws FetchRefused if it is none of the web, or could be read in more than one way
   */
  static Target of(URI address) throws FetchRefused {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String authority = address.getRawAuthority();
    if (!scheme.equals("http") && !scheme.equals("https") || authority == null) {
      throw refused("It is no address of http or https.");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw refused("Its host cannot be read in one way only.");
    }
    boolean secure = scheme.equals("https");
    String written = parts.group("port");
    int port = written == null ? (secure ? 443 : 80) : Integer.parseInt(written);
    if (port < 1 || port > MOST_PORT) {
      throw refused("There is no port " + port + ".");
    }
    String path = address.getRawPath();
    String query = address.getRawQuery();
    return new Target(
        secure,
        host(parts.group("host")),
        port,
        (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query));
  }

  private static String host(String written) throws FetchRefused {
    if (written.startsWith("[")) {
      return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
    }
    String ascii;
    try {
      ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw refused("Its host is no name.");
    }
    String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    if (host.isEmpty() || host.endsWith(".")) {
      throw refused("Its host is no name.");
    }
    if (NUMERIC.matcher(host).matches() && !PLAIN_IPV4.matcher(host).matches()) {
      throw refused("Its host is a number in an unusual spelling.");
    }
    return host;
  }

  /** Whether a list names the host, by itself or as one below a name. */
  boolean on(Iterable<String> hosts) {
    for (String named : hosts) {
      String name = named.strip().toLowerCase(Locale.ROOT);
      if (name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static FetchRefused refused(String why) {
    return new FetchRefused(Reason.ADDRESS_NOT_ALLOWED, why);
  }
}
