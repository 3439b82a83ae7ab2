package io.github.themeboard.domain.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A company with all its names and listings, as curators write it and the log of changes keeps it.
 *
 * @param slug its name in addresses; it stays
 * @param otherNames in the order in which they came
 * @param listings in the order in which they came
 */
public record CompanyEntry(
    String slug,
    Wording name,
    Company.State state,
    List<OtherName> otherNames,
    List<Share> listings) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String KEPT = "kept";

  /**
   * Another name that sources use.
   *
   * @param language BCP 47 tag
   * @param citation id of the passage that uses it; null if none does
   */
  public record OtherName(String name, String language, @Nullable Long citation) {}

  /**
   * A share on an exchange.
   *
   * @param mic ISO 10383
   * @param symbol with its zeros
   * @param citation id of the passage that prints it; null if none does
   */
  public record Share(String mic, String symbol, @Nullable Long citation) {
    /** As people write it: {@code XHKG:00700}. */
    public String written() {
      return mic + ":" + symbol;
    }
  }

  public CompanyEntry {
    otherNames = List.copyOf(otherNames);
    listings = List.copyOf(listings);
  }

  Map<String, OtherName> namesByText() {
    return by(OtherName::name, otherNames);
  }

  Map<String, Share> sharesByText() {
    return by(Share::written, listings);
  }

  private static <T> Map<String, T> by(Function<T, String> key, List<T> all) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(each -> map.putIfAbsent(key.apply(each), each));
    return map;
  }

  CompanyEntry with(Collection<OtherName> names, Collection<Share> shares) {
    return new CompanyEntry(slug, name, state, List.copyOf(names), List.copyOf(shares));
  }

  CompanyEntry in(Company.State other) {
    return new CompanyEntry(slug, name, other, otherNames, listings);
  }

  /** The same, with the passages that show what was there before, and the languages it had. */
  CompanyEntry withEvidenceOf(CompanyEntry before) {
    Map<String, OtherName> names = before.namesByText();
    Map<String, Share> shares = before.sharesByText();
    return with(
        namesByText().values().stream().map(n -> names.getOrDefault(n.name(), n)).toList(),
        sharesByText().values().stream().map(s -> shares.getOrDefault(s.written(), s)).toList());
  }

  /** Whether a row of the log holds a whole entry; others hold what a passage showed. */
  static boolean whole(@Nullable String json) {
    return json != null && read(json).has("otherNames");
  }

  /** A row that says that a company stays although the act that made it was taken back. */
  static String kept(String json) {
    return ((ObjectNode) read(json)).put(KEPT, true).toString();
  }

  static boolean isKept(@Nullable String json) {
    return json != null && read(json).has(KEPT);
  }

  static CompanyEntry of(String json) {
    JsonNode node = read(json);
    return new CompanyEntry(
        node.path("slug").asText(),
        new Wording(text(node, "nameEn"), text(node, "nameZh")),
        Token.parse(Company.State.class, node.path("state").asText()).orElseThrow(),
        all(
            node.path("otherNames"),
            n -> new OtherName(n.path("name").asText(), n.path("language").asText(), citation(n))),
        all(
            node.path("listings"),
            l -> new Share(l.path("mic").asText(), l.path("symbol").asText(), citation(l))));
  }

  String json() {
    return node().toString();
  }

  private ObjectNode node() {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("slug", slug)
            .put("nameEn", name.en())
            .put("nameZh", name.zh())
            .put("state", state.token());
    ArrayNode names = node.putArray("otherNames");
    otherNames.forEach(
        n ->
            names
                .addObject()
                .put("name", n.name())
                .put("language", n.language())
                .put("citation", n.citation()));
    ArrayNode shares = node.putArray("listings");
    listings.forEach(
        l ->
            shares
                .addObject()
                .put("mic", l.mic())
                .put("symbol", l.symbol())
                .put("citation", l.citation()));
    return node;
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }

  private static @Nullable Long citation(JsonNode node) {
    return node.path("citation").isNumber() ? node.path("citation").asLong() : null;
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> one) {
    return StreamSupport.stream(array.spliterator(), false).map(one).toList();
  }
}
