package io.github.themeboard.app.fetch;

import io.github.themeboard.app.fetch.FetchRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Decides where the server may connect to. A host is looked up once, every address that it has is
 * looked at, and the connection is made to an address that was: a second look-up, which could
 * answer otherwise, never happens.
 */
@ApplicationScoped
class Gate {
  private final FetchSettings settings;
  private final Lookup lookup;

  /** Finds the addresses of a host. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  @Inject
  Gate(FetchSettings settings) {
    this(settings, InetAddress::getAllByName);
  }

  Gate(FetchSettings settings, Lookup lookup) {
    this.settings = settings;
    this.lookup = lookup;
  }

  /**
   * The addresses that a connection may be made to; at least one.
   *
   * @throws FetchRefused if the host is not allowed, unknown, or has any address that is not public
   */
  List<InetAddress> addresses(Target target) throws FetchRefused {
    boolean inside = settings.privateHosts().filter(target::on).isPresent();
    if (!inside && settings.hosts().isPresent() && !target.on(settings.hosts().get())) {
      throw refused("The host is not on the list of those that may be fetched from.");
    }
    if (!inside && !settings.ports().contains(target.port())) {
      throw refused("Port " + target.port() + " may not be fetched from.");
    }
    List<InetAddress> found = looked(target.host());
    if (!inside && !found.stream().allMatch(PublicAddresses::contains)) {
      throw refused("The host is not on the public internet.");
    }
    return found;
  }

  private List<InetAddress> looked(String host) throws FetchRefused {
    try {
      List<InetAddress> found = List.of(lookup.of(host));
      if (!found.isEmpty()) {
        return found;
      }
    } catch (UnknownHostException | SecurityException e) {
      // A failed look-up is a refusal.
    }
    throw new FetchRefused(Reason.ADDRESS_NOT_FOUND, "There is no host of that name.");
  }

  private static FetchRefused refused(String why) {
    return new FetchRefused(Reason.ADDRESS_NOT_ALLOWED, why);
  }
}
