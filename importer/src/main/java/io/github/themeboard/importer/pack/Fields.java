package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.yaml.YamlMapping;
import io.github.themeboard.importer.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one YAML mapping as values. A missing or malformed field is noted as a fault and
 * read as an empty value, so that reading goes on and finds the rest.
 */
final class Fields {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#]\\S*");

  /** Stands for a text that is not there. Texts with NUL are refused: no file can hold this one. */
  private static final String MISSING = "\0";

  private final YamlMapping yaml;

  Fields(YamlMapping yaml) {
    this.yaml = yaml;
  }

  /** Whether a text that was read is only the stand-in for a missing one; its fault is noted. */
  static boolean missing(String text) {
    return text.equals(MISSING);
  }

  /** Notes a fault at a field, or at the start of the mapping if the field is missing. */
  void fault(String key, String message) {
    yaml.fault(key, message);
  }

  /** Whether no fault is noted yet of the shape of a field; a missing field is readable. */
  boolean readable(String key) {
    return yaml.readable(key);
  }

  /** Whether a field stands here and is not null. */
  boolean has(String key) {
    return yaml.has(key);
  }

  /** The text of a field, or null if it is missing or null. */
  @Nullable String optional(String key) {
    String value = yaml.text(key);
    return value == null || storable(key, value) ? value : null;
  }

  /** The text of a field, or a fault and a stand-in that {@link #missing(String)} tells. */
  String text(String key) {
    String value = yaml.required(key);
    return value == null || !storable(key, value) ? MISSING : value;
  }

  private boolean storable(String key, String text) {
    if (StorableText.holds(text)) {
      return true;
    }
    yaml.refuse(
        key, "'" + key + "' holds a character that no database keeps: NUL, or half of a pair");
    return false;
  }

  String slug(String key) {
    String value = text(key);
    if (!missing(value) && !Slug.isOne(value)) {
      fault(key, "'" + key + "' takes lower-case letters, digits and hyphens, not '" + value + "'");
    }
    return value;
  }

  /** The address of a page; a link to anything else would run or read what a reader did not ask. */
  @Nullable String address(String key) {
    return matching(
        key, WEB, Function.identity(), "an address that begins with https:// or http://");
  }

  /** The wording that this mapping holds among other fields. */
  Wording wording() {
    return new Wording(text("en"), optional("zh"));
  }

  /** The wording that a mapping in a field holds alone, or nothing if it is missing. */
  Optional<Wording> wording(String key) {
    return fields(key).map(Fields::soleWording);
  }

  private Wording soleWording() {
    Wording wording = wording();
    refuseOthers();
    return wording;
  }

  Optional<Fields> fields(String key) {
    return Optional.ofNullable(yaml.fields(key)).map(Fields::new);
  }

  List<Fields> list(String key) {
    return yaml.items(key).stream().map(item -> new Fields(item.fields())).toList();
  }

  /** The texts in a list, without those that are none. */
  List<String> texts(String key) {
    return yaml.items(key).stream().flatMap(item -> word(key, item).stream()).toList();
  }

  private Optional<String> word(String key, YamlNode item) {
    String word = item.text();
    if (word == null || word.isEmpty()) {
      yaml.refuse(key, "'" + key + "' takes a list of words");
      return Optional.empty();
    }
    return storable(key, word) ? Optional.of(word) : Optional.empty();
  }

  /** A constant of an enumeration, or null and a fault that names the possible ones. */
  <E extends Enum<E> & Token> @Nullable E token(String key, Class<E> type) {
    String written = text(key);
    if (missing(written)) {
      return null;
    }
    Optional<E> found = Token.parse(type, written);
    if (found.isEmpty()) {
      String possible =
          Stream.of(type.getEnumConstants()).map(Token::token).collect(Collectors.joining(", "));
      fault(key, "'" + key + "' is one of " + possible + ", not '" + written + "'");
    }
    return found.orElse(null);
  }

  <E extends Enum<E> & Token> @Nullable E optionalToken(String key, Class<E> type) {
    return has(key) ? token(key, type) : null;
  }

  /** A whole number in bounds; the lower bound and a fault for any other, or for none. */
  int requiredNumber(String key, int least, int most) {
    return missing(text(key)) ? least : number(key, least, most, least);
  }

  /** A whole number in bounds, or the lower bound and a fault. */
  int number(String key, int least, int most, int absent) {
    if (!has(key)) {
      return absent;
    }
    Integer number = matching(key, WHOLE, Integer::valueOf, "a whole number");
    if (number == null) {
      return least;
    }
    if (number < least || number > most) {
      fault(key, "'" + key + "' lies between " + least + " and " + most + ", not at " + number);
      return least;
    }
    return number;
  }

  boolean flag(String key) {
    String written = optional(key);
    if (written != null && !written.equals("true") && !written.equals("false")) {
      fault(key, "'" + key + "' is true or false, not '" + written + "'");
    }
    return "true".equals(written);
  }

  /** As {@link #parsed}, of a field that must not be missing. */
  <T> @Nullable T required(String key, Function<String, T> parser, String expected) {
    return missing(text(key)) ? null : parsed(key, parser, expected);
  }

  /** As {@link #parsed}, for a parser that takes more forms than the pack has. */
  <T> @Nullable T matching(String key, Pattern form, Function<String, T> parser, String expected) {
    return parsed(key, written -> parser.apply(inForm(form, written)), expected);
  }

  private static String inForm(Pattern form, String written) {
    if (!form.matcher(written).matches()) {
      throw new IllegalArgumentException(written);
    }
    return written;
  }

  /** A value with a parser of its own; null if it is missing, null and a fault if malformed. */
  <T> @Nullable T parsed(String key, Function<String, T> parser, String expected) {
    String written = optional(key);
    if (written == null) {
      return null;
    }
    try {
      return parser.apply(written);
    } catch (RuntimeException e) {
      fault(key, "'" + key + "' takes " + expected + ", not '" + written + "'");
      return null;
    }
  }

  /** Notes every field that nobody asked for. */
  void refuseOthers() {
    yaml.refuseOthers();
  }
}
