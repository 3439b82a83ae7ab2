package io.github.themeboard.app.fetch;

import io.github.themeboard.app.fetch.FetchRefused.Reason;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one outbound client of the product; an architecture test holds every other class to that.
 *
 * <p>Vert.x' client is used because it connects to an address that it is given and still names the
 * host in the request, to the TLS server and in the certificate's check; so what {@link Gate} has
 * looked at is what is connected to. It follows no redirect by itself: each is looked at like a
 * first address. It keeps no cookies and no connections, knows no passwords, and takes no proxy
 * from the environment.
 */
@ApplicationScoped
public class OutboundClient {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_ADDRESSES = 3;

  private final FetchSettings settings;
  private final Gate gate;
  private final HttpClient client;
  private final String agent;

  @Inject
  OutboundClient(
      Vertx vertx,
      FetchSettings settings,
      Gate gate,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.settings = settings;
    this.gate = gate;
    this.agent = "Themeboard/" + version;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setDecompressionSupported(false)
                .setVerifyHost(true)
                .setTrustAll(false)
                .setConnectTimeout((int) settings.connect().toMillis())
                .setMaxPoolSize(4));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /**
   * Fetches a page, text or PDF. It blocks until it is there.
   *
   * @throws FetchRefused if the address is not allowed, or gives none
   */
  public Fetched fetch(URI address) throws FetchRefused {
    long end = System.nanoTime() + settings.time().toNanos();
    URI at = address;
    for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
      Target target = Target.of(at);
      Response response = ask(target, end);
      if (!response.redirect()) {
        return fetched(at, response);
      }
      at = next(at, response);
    }
    throw new FetchRefused(
        Reason.REDIRECTS_TOO_FAR, "It leads on more than " + settings.redirects() + " times.");
  }

  private static URI next(URI from, Response response) throws FetchRefused {
    try {
      return from.resolve(response.headers().get("Location"));
    } catch (IllegalArgumentException e) {
      throw new FetchRefused(Reason.REFUSED_BY_SITE, "It leads to what is no address.");
    }
  }

  /** A host may have an address that does not answer; the next one is tried. */
  private Response ask(Target target, long end) throws FetchRefused {
    List<InetAddress> addresses = gate.addresses(target);
    FetchRefused last = null;
    for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      try {
        return Call.get(client, target, address, agent, settings.size().asLongValue(), left);
      } catch (FetchRefused e) {
        if (e.reason() != Reason.NO_CONNECTION) {
          throw e;
        }
        last = e;
      }
    }
    throw last != null ? last : new FetchRefused(Reason.NO_CONNECTION, "The site took too long.");
  }

  private Fetched fetched(URI at, Response response) throws FetchRefused {
    if (response.status() != 200) {
      throw new FetchRefused(
          Reason.REFUSED_BY_SITE, "The site answered with status " + response.status() + ".");
    }
    String ending = Unpacking.ending(response);
    byte[] content = Unpacking.content(response, settings.size().asLongValue());
    return new Fetched(at, name(at.getPath(), ending), Unpacking.inUtf8(content, response, ending));
  }

  private static String name(@Nullable String path, String ending) {
    String last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    String cut = last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    String name = cut.isEmpty() ? "page" : cut;
    return name.endsWith(ending) ? name : name + ending;
  }
}
