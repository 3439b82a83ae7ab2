package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The board as a reader's program sees it. Addresses are written as in a page: already encoded.
 *
 * <p>The platform's own client rather than REST Assured, which cannot read an error on a machine
 * whose language is Turkish: it looks for its handler "failure" under "faılure".
 */
public final class Site {
  public static final List<String> LANGUAGES = List.of("en", "zh-CN");

  private static final String HOST = "http://board.invalid";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Site() {}

  /** Any answer; redirects are not followed, because no page needs one. */
  public static Answer send(String method, String address, Map<String, String> headers) {
    return send(method, address, headers, "");
  }

  /** Any answer to a request with a body. */
  public static Answer send(
      String method, String address, Map<String, String> headers, String body) {
    return send(method, address, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with a body that is no text. */
  public static Answer send(
      String method, String address, Map<String, String> headers, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + address))
            .method(
                method,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static Answer get(String address, Map<String, String> headers) {
    return send("GET", address, headers);
  }

  public static Answer get(String address) {
    return get(address, Map.of());
  }

  /** A page that is there, in English. */
  public static Document page(String address) {
    return page(address, "en");
  }

  /** A page that is there, for a browser that accepts one language. */
  public static Document page(String address, String language) {
    Answer answer = get(address, Map.of("Accept-Language", language));
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return parsed(answer.text(), address);
  }

  public static Document parsed(String html, String address) {
    return Jsoup.parse(html, HOST + address);
  }

  /**
   * Every address that a page refers to, resolved; those on the board come without the host. What
   * the page says of itself to search engines is whole and left out.
   */
  public static List<String> references(Document page) {
    return Stream.of("href", "src", "action", "hx-get", "data-library")
        .flatMap(
            name ->
                page.select("[" + name + "]:not(link[rel=canonical], link[hreflang])").stream()
                    .map(e -> reference(e, name)))
        .distinct()
        .toList();
  }

  private static String reference(Element element, String attribute) {
    String absolute = URI.create(element.baseUri()).resolve(element.attr(attribute)).toString();
    return absolute.startsWith(HOST) ? absolute.substring(HOST.length()) : absolute;
  }

  /** Where the first link with this text leads. */
  public static String linkNamed(Document page, String text) {
    return page.select("a[href]").stream()
        .filter(a -> a.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link named " + text))
        .attr("href");
  }
}
