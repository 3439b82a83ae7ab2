package io.github.themeboard.app.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the product's languages a reader gets: the address says, else the cookie, else the
 * browser.
 */
final class Languages {
  static final String NAME = "lang";
  private static final Map<String, Locale> BY_LANGUAGE =
      Map.of("en", Locale.forLanguageTag("en"), "zh", Locale.forLanguageTag("zh-CN"));

  private Languages() {}

  static Locale of(HttpServerRequest request) {
    Cookie cookie = request.getCookie(NAME);
    return asked(request)
        .or(() -> named(cookie == null ? null : cookie.getValue()))
        .orElseGet(() -> accepted(request.getHeader("Accept-Language")));
  }

  /** The language that the address asks for, if the product has it. */
  static Optional<Locale> asked(HttpServerRequest request) {
    return named(request.getParam(NAME));
  }

  private static Optional<Locale> named(@Nullable String tag) {
    return tag == null
        ? Optional.empty()
        : Optional.ofNullable(BY_LANGUAGE.get(Locale.forLanguageTag(tag).getLanguage()));
  }

  /** RFC 4647 look-up; what cannot be read is English. */
  private static Locale accepted(@Nullable String header) {
    Locale english = Locale.forLanguageTag("en");
    if (header == null) {
      return english;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      return ranges.stream()
          .filter(r -> r.getWeight() > 0)
          .map(r -> named(r.getRange().equals("*") ? "en" : r.getRange()))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(english);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The platform says the one or the other of what it cannot read, as for a lone hyphen.
      return english;
    }
  }
}
