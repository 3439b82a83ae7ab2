package io.github.themeboard.app.curation;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which part of a list a program asks for. */
@RequestScoped
public class Listing {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Page page;

  Listing(Page page) {
    this.page = page;
  }

  /**
   * A part of a list.
   *
   * @param next what to ask for as {@code cursor}; null at the end
   */
  public record Items<T>(List<T> items, @Nullable String next) {}

  /** How many to read: one more than are shown tells whether there are more. */
  public int toRead() {
    return limit() + 1;
  }

  /** As many of what was read as were asked for, with the cursor of the next part. */
  public <R, T> Items<T> of(List<R> read, Function<R, T> item, Function<R, Object> cursor) {
    List<R> shown = read.subList(0, Math.min(limit(), read.size()));
    return new Items<>(
        shown.stream().map(item).toList(),
        read.size() > shown.size()
            ? Objects.toString(cursor.apply(shown.get(shown.size() - 1)))
            : null);
  }

  /** The id after which the part begins; 0 for the first. */
  public long afterId() {
    String cursor = page.parameter("cursor");
    if (cursor == null) {
      return 0;
    }
    Long id = RowId.read(cursor);
    if (id == null) {
      throw refused(words().json_list(MOST));
    }
    return id;
  }

  /**
   * One of some words that an address may name, such as a kind; null if it names none.
   *
   * @throws Declined if it names something else
   */
  public <E extends Enum<E> & Token> @Nullable E oneOf(Class<E> type, String name) {
    String asked = page.parameter(name);
    if (asked == null || asked.isEmpty()) {
      return null;
    }
    return Token.parse(type, asked)
        .orElseThrow(
            () -> refused(words().json_value(name, tokens(List.of(type.getEnumConstants())))));
  }

  /**
   * The id of a row that an address may name; null if it names none.
   *
   * @throws Declined if it is no id
   */
  public @Nullable Long id(String name) {
    String asked = page.parameter(name);
    Long id = RowId.read(asked);
    if (asked != null && id == null) {
      throw refused(words().json_id(name));
    }
    return id;
  }

  /**
   * A whole number of at least 0 that an address may name; 0 if it names none.
   *
   * @throws Declined if it is none, or greater
   */
  public int upTo(int most, String name) {
    String asked = page.parameter(name);
    int number = asked == null ? 0 : asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : -1;
    if (number < 0 || number > most) {
      throw refused(words().json_up_to(name, most));
    }
    return number;
  }

  static String tokens(Collection<? extends Token> allowed) {
    return allowed.stream().map(Token::token).collect(Collectors.joining(", "));
  }

  private int limit() {
    String limit = page.parameter("limit");
    if (limit == null) {
      return USUAL;
    }
    int asked = limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
    if (asked < 1 || asked > MOST) {
      throw refused(words().json_list(MOST));
    }
    return asked;
  }

  private Declined refused(String why) {
    return new Declined(400, words().refused_title(), why);
  }

  private RefusedMessages words() {
    return page.messages(RefusedMessages.class);
  }
}
