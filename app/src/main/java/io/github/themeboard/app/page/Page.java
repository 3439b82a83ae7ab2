package io.github.themeboard.app.page;

import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page that is asked for: in which language, by which clocks, and how its links keep both. */
@Named("page")
@RequestScoped
public class Page {
  private static final String PUBLISHED_BY = "publishedBy";
  private static final String KNOWN_AT = "knownAt";

  private final HttpServerRequest request;
  private @Nullable Locale locale;
  private @Nullable Clocks clocks;
  private @Nullable String edition;

  Page(HttpServerRequest request) {
    this.request = request;
  }

  public Locale locale() {
    Locale known = locale;
    if (known == null) {
      known = Languages.of(request);
      locale = known;
    }
    return known;
  }

  /** BCP 47 tag for the {@code lang} attribute. */
  public String lang() {
    return locale().toLanguageTag();
  }

  public Messages messages() {
    return messages(Messages.class);
  }

  /** The words of a feature that has a bundle of its own. */
  public <B> B messages(Class<B> bundle) {
    return MessageBundles.get(bundle, Localized.Literal.of(lang()));
  }

  public Dates dates() {
    return new Dates(locale(), messages());
  }

  /**
   * The clocks asked for.
   *
   * @throws MalformedClock if one of them cannot be read
   */
  public Clocks clocks() {
    Clocks known = clocks;
    if (known == null) {
      String day = parameter(PUBLISHED_BY);
      String moment = parameter(KNOWN_AT);
      known =
          new Clocks(
              day == null ? null : AskedClock.day(PUBLISHED_BY, day),
              moment == null ? null : AskedClock.moment(KNOWN_AT, moment));
      clocks = known;
    }
    return known;
  }

  /** Reads the rest of the page as of now: for a page that says that a clock cannot be read. */
  void forgetClocks() {
    clocks = Clocks.NOW;
  }

  /**
   * A day in the address, as it is written there.
   *
   * @throws MalformedClock if it is none
   */
  public @Nullable String day(String name) {
    String written = parameter(name);
    return written == null ? null : AskedClock.day(name, written).toString();
  }

  /** The board's edition that this page is read from, where it is known already; else null. */
  public @Nullable String edition() {
    return edition;
  }

  void readFrom(String boardsEdition) {
    this.edition = boardsEdition;
  }

  /** A query parameter that is there and not blank. */
  public @Nullable String parameter(String name) {
    String value = request.getParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  public String path() {
    return request.path();
  }

  /** Whether a program asks, which reads JSON and no pages. */
  public boolean api() {
    return path().startsWith("/api/");
  }

  /** Address of another page of the board that keeps the clocks of this one. */
  public String to(String path) {
    return address(path, clockParameters());
  }

  /** Address of a search for some words that keeps the clocks of this page. */
  public String search(String words) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", words);
    parameters.putAll(clockParameters());
    return address("/search", parameters);
  }

  /** Address of this page with other clocks or filters; an empty value takes a parameter away. */
  public String here(Map<String, String> changes) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request.params().forEach(e -> parameters.putIfAbsent(e.getKey(), e.getValue()));
    parameters.putAll(changes);
    return address(path(), parameters);
  }

  /** Address of this page in another language. */
  public String inLanguage(String tag) {
    return here(Map.of("lang", tag));
  }

  /** Address of this page as it stands now. */
  public String today() {
    return here(Map.of(PUBLISHED_BY, "", KNOWN_AT, ""));
  }

  public boolean past() {
    return clocks().past();
  }

  /** The day of the published-by clock as its field takes it; empty for today. */
  public String publishedByField() {
    LocalDate by = clocks().publishedBy();
    return by == null ? "" : by.toString();
  }

  /** The moment of the known-at clock as its field takes it; empty for now. */
  public String knownAtField() {
    Instant at = clocks().knownAt();
    return at == null ? "" : LocalDateTime.ofInstant(at, ZoneOffset.UTC).withNano(0).toString();
  }

  /** The published-by clock in words; empty for today. */
  public String publishedByText() {
    LocalDate by = clocks().publishedBy();
    return by == null ? "" : dates().day(by);
  }

  /** The known-at clock in words; empty for now. */
  public String knownAtText() {
    Instant at = clocks().knownAt();
    return at == null ? "" : dates().moment(at);
  }

  /** Full address, for paper. */
  public String address() {
    return request.absoluteURI();
  }

  /**
   * The query parameters other than clocks, language and the part of a list that is shown, for
   * forms that keep them.
   */
  public Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    request.params().forEach(e -> filters.putIfAbsent(e.getKey(), e.getValue()));
    filters.keySet().removeAll(List.of(PUBLISHED_BY, KNOWN_AT, "lang", "show", "page"));
    filters.values().removeIf(String::isBlank);
    return filters;
  }

  /** The clocks as parameters, for forms that keep them. */
  public Map<String, String> clockParameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(PUBLISHED_BY, publishedByField());
    Instant at = clocks().knownAt();
    parameters.put(KNOWN_AT, at == null ? "" : at.toString());
    parameters.values().removeIf(String::isEmpty);
    return parameters;
  }

  /** An address with parameters; those that are empty are left out. */
  public static String address(String address, Map<String, String> parameters) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String query =
        parameters.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    String joined = query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
    return hash < 0 ? joined : joined + address.substring(hash);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whether a link of the navigation leads to where the reader is. */
  public boolean at(String section) {
    return path().equals(section) || path().startsWith(section + "/");
  }
}
