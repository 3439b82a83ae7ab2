package io.github.themeboard.domain.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An enumeration that packs, addresses and style sheets write in lower case with hyphens. */
public interface Token {
  String name();

  /** The written form: {@code NOT_REACHED} is {@code not-reached}. */
  default String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of a written form, or nothing. */
  static <E extends Enum<E> & Token> Optional<E> parse(Class<E> type, String written) {
    return Stream.of(type.getEnumConstants()).filter(e -> e.token().equals(written)).findFirst();
  }
}
