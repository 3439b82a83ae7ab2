package io.github.themeboard.app.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, by the registries of special-purpose
 * addresses (RFC 6890 and IANA's lists of 2024). Of IPv6 only global unicast is public, and of that
 * nothing that can carry an IPv4 address or reach one through a translator.
 */
final class PublicAddresses {
  /** A range of addresses with a common beginning. */
  private record Range(byte[] start, int bits) {
    static Range of(String written) {
      String[] parts = written.split("/");
      try {
        return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(written, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Range> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // carriers' own
              "127.0.0.0/8", // loopback
              "169.254.0.0/16", // link-local, and the metadata services of clouds
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments
              "192.0.2.0/24", // documentation
              "192.88.99.0/24", // relays to 6to4
              "192.168.0.0/16", // private
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, and broadcast
              "2001::/23", // protocol assignments, Teredo among them
              "2001:db8::/32", // documentation
              "2002::/16", // 6to4
              "3fff::/20") // documentation
          .map(Range::of)
          .toList();

  private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean known =
        address instanceof Inet4Address
            || address instanceof Inet6Address && GLOBAL_UNICAST.holds(bytes);
    return known && NOT_PUBLIC.stream().noneMatch(range -> range.holds(bytes));
  }
}
