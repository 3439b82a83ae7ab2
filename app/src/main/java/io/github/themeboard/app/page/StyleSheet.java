package io.github.themeboard.app.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style sheets of all parts in one file, joined at start: a browser draws nothing before it has
 * them all, and a phone on a slow line would ask for a dozen and more one after the other.
 */
@ApplicationScoped
class StyleSheet {
  static final String ADDRESS = "/assets/board.css";

  private static final String FOLDER = "META-INF/resources/assets/css/";

  private final String text;

  StyleSheet() {
    this.text = joined(Assets.SHEETS);
  }

  /** Differs wherever the text does, so that browsers may keep what they have. */
  String mark() {
    return Integer.toHexString(text.hashCode());
  }

  void serve(@Observes Router router) {
    router.get(ADDRESS).handler(this::answer);
    router.head(ADDRESS).handler(this::answer);
  }

  private void answer(RoutingContext route) {
    route
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/css;charset=UTF-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "public, immutable, max-age=86400");
    // The framework's note not to compress.
    route.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    route.end(text);
  }

  private static String joined(List<String> names) {
    return names.stream().map(StyleSheet::read).collect(Collectors.joining("\n"));
  }

  private static String read(String name) {
    String path = FOLDER + name + ".css";
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream sheet = loader.getResourceAsStream(path)) {
      if (sheet == null) {
        throw new FileNotFoundException(path);
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
