package io.github.themeboard.app.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.wording.SafeText;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.writing.Field;
import io.github.themeboard.domain.writing.Marked;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a program wrote: the fields of a fact in JSON, and the version that it saw. */
@RequestScoped
public class JsonBody {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

  private final Page page;
  private final ObjectMapper mapper;
  private final HttpServerRequest request;

  JsonBody(Page page, ObjectMapper mapper, HttpServerRequest request) {
    this.page = page;
    this.mapper = mapper;
    this.request = request;
  }

  /**
   * An object; an empty body is an empty one.
   *
   * @throws Declined if it cannot be read
   */
  public JsonNode object(@Nullable String body) {
    if (body == null || body.isBlank()) {
      return JsonNodeFactory.instance.objectNode();
    }
    try {
      JsonNode json = mapper.readTree(body);
      if (json.isObject() && !storable(json)) {
        throw refused(words().json_characters());
      }
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException e) {
      // Said below: where exactly it breaks does not help more.
    }
    throw refused(words().json_object());
  }

  /** PostgreSQL refuses NUL and halves of surrogate pairs, wherever they stand. */
  private static boolean storable(JsonNode node) {
    return node.isTextual()
        ? SafeText.storable(node.asText()).equals(node.asText())
        : StreamSupport.stream(node.spliterator(), false).allMatch(JsonBody::storable);
  }

  /**
   * One of some words, such as a kind; null if the object does not say.
   *
   * @throws Declined if it says something else
   */
  public <E extends Enum<E> & Token> @Nullable E oneOf(
      JsonNode json, String name, Collection<E> allowed) {
    JsonNode said = json.path(name);
    if (said.isMissingNode() || said.isNull()) {
      return null;
    }
    return allowed.stream()
        .filter(e -> e.token().equals(said.asText()))
        .findFirst()
        .orElseThrow(() -> refused(words().json_value(name, Listing.tokens(allowed))));
  }

  /**
   * Refuses what an object says beside what is known.
   *
   * @throws Declined with what it may say
   */
  public void only(JsonNode json, List<String> known) {
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw refused(words().json_name(String.join(", ", known)));
              }
            });
  }

  /** Ids of what is to be done at once. */
  public List<Long> ids(JsonNode json) {
    List<Long> ids =
        StreamSupport.stream(json.path("ids").spliterator(), false)
            .filter(JsonNode::canConvertToLong)
            .map(JsonNode::asLong)
            .distinct()
            .toList();
    if (ids.isEmpty() || ids.size() != json.path("ids").size() || ids.size() > 1_000) {
      throw refused(words().json_ids());
    }
    return ids;
  }

  /** The names under which {@link #fields} looks. */
  public static Stream<String> names() {
    return Stream.concat(Stream.of("text"), Stream.of(Field.values()).map(Field::key));
  }

  /** The fields of a fact that an object has; others are left alone. */
  public static Map<Field, List<String>> fields(JsonNode json) {
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      JsonNode value = json.get(field.key());
      if (value != null) {
        fields.put(field, texts(value));
      }
    }
    JsonNode text = json.get("text");
    if (text != null && text.isTextual()) {
      boolean chinese = text.asText().codePoints().anyMatch(Character::isIdeographic);
      fields.putIfAbsent(
          chinese ? Field.TEXT_ZH : Field.TEXT_EN, List.of(SafeText.plain(text.asText())));
    }
    return fields;
  }

  private static List<String> texts(JsonNode value) {
    if (value.isNull()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    (value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value))
        .forEach(
            v ->
                texts.add(
                    v.isNumber() ? v.decimalValue().toPlainString() : SafeText.plain(v.asText())));
    return texts;
  }

  /** The passages that an object marks: by {@code start} and {@code end}, or by {@code quote}. */
  public static List<Marked> marked(JsonNode json) {
    List<Marked> marked = new ArrayList<>();
    for (JsonNode citation : json.path("citations")) {
      if (!citation.has("id")) {
        marked.add(
            new Marked(
                citation.path("articleId").asLong(),
                citation.has("start") ? citation.get("start").asInt() : null,
                citation.has("end") ? citation.get("end").asInt() : null,
                citation.has("quote") ? citation.get("quote").asText() : null,
                citation.path("occurrence").asInt(1)));
      }
    }
    return marked;
  }

  /** The citations that an object keeps. */
  public static List<Long> kept(JsonNode json) {
    return StreamSupport.stream(json.path("citations").spliterator(), false)
        .filter(c -> c.has("id"))
        .map(c -> c.get("id").asLong())
        .toList();
  }

  /** Words such as a reason; null if there are none. */
  public static @Nullable String words(JsonNode json, String name) {
    return json.path(name).isTextual() ? json.get(name).asText() : null;
  }

  /**
   * The version that If-Match names; null without one.
   *
   * @throws Declined if it names none
   */
  public @Nullable Integer ifMatch() {
    String header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null || header.strip().equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw refused(words().json_if_match());
    }
    return Integer.valueOf(tag.group(1));
  }

  private Declined refused(String why) {
    return new Declined(400, words().refused_title(), why);
  }

  private RefusedMessages words() {
    return page.messages(RefusedMessages.class);
  }
}
