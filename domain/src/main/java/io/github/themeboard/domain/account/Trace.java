package io.github.themeboard.domain.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What failed attempts have in common, and how much of it is borne.
 *
 * @param key SHA-256 of it: the table of failures names nobody
 * @param own whether only the true user can end the failures under it by being right
 */
record Trace(byte[] key, boolean own, int free, Duration longest) {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]+(%.*)?");

  /** Typing errors of one person. */
  private static final int FREE_FOR_ONE = 4;

  /** An office behind one address. */
  private static final int FREE_FOR_AN_ADDRESS = 20;

  private static final int FREE_FOR_AN_ACCOUNT = 10;
  private static final Duration LONG = Duration.ofMinutes(15);

  /**
   * Short, because strangers can bring it about: it must slow guessing and not shut anybody out.
   */
  private static final Duration SHORT = Duration.ofSeconds(30);

  /** Doubling more often would only overflow. */
  private static final int MOST_DOUBLINGS = 20;

  /**
   * The traces of a sign-in. A browser that the account knows leaves one of its own only, so that
   * strangers who guess, even from the same address, do not slow the true user.
   */
  static List<Trace> ofSignIn(String name, Browser browser, boolean known) {
    String account = name.strip().toLowerCase(Locale.ROOT);
    if (known) {
      String device = HexFormat.of().formatHex(Objects.requireNonNull(browser.device()).hash());
      return List.of(trace("device", account + "\n" + device, true, FREE_FOR_ONE, LONG));
    }
    String network = network(browser.address());
    return List.of(
        trace("pair", account + "\n" + network, true, FREE_FOR_ONE, LONG),
        trace("address", network, false, FREE_FOR_AN_ADDRESS, LONG),
        trace("account", account, false, FREE_FOR_AN_ACCOUNT, SHORT));
  }

  /** The trace of somebody who is signed in and says the old password again. */
  static List<Trace> ofChange(long account) {
    return List.of(trace("change", String.valueOf(account), true, FREE_FOR_ONE, LONG));
  }

  private static Trace trace(String kind, String what, boolean own, int free, Duration longest) {
    return new Trace(Secret.sha256(kind + "\n" + what), own, free, longest);
  }

  /** How long after a failure the next attempt has to wait: from a second on, doubling. */
  Duration pause(int failures) {
    if (failures <= free) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  /**
   * An IPv4 address, or the first 64 bits of an IPv6 one: a customer has them all below it (RFC
   * 6177), and could come from another each time.
   */
  private static String network(String address) {
    if (!address.contains(":") || !ADDRESS.matcher(address).matches()) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
