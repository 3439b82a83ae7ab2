package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Wording;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes one change of a company back and leaves what others changed since: a passage that showed
 * another name, say. What somebody changed again is not guessed at.
 *
 * @param before what stood before the change
 * @param after what stood after it
 */
record CompanyRevert(CompanyEntry before, CompanyEntry after) {

  private static final class ChangedAgain extends RuntimeException {}

  /** What shall stand; nothing if a part that the change touched was changed again. */
  Optional<CompanyEntry> of(CompanyEntry now) {
    try {
      Wording name =
          name(
              part(now.name().en(), before.name().en(), after.name().en()),
              part(now.name().zh(), before.name().zh(), after.name().zh()));
      return Optional.of(
          new CompanyEntry(
                  now.slug(),
                  name,
                  Objects.requireNonNull(part(now.state(), before.state(), after.state())),
                  now.otherNames(),
                  now.listings())
              .with(
                  parts(
                          now.namesByText(),
                          before.namesByText(),
                          after.namesByText(),
                          n -> n.citation() != null)
                      .values(),
                  parts(
                          now.sharesByText(),
                          before.sharesByText(),
                          after.sharesByText(),
                          s -> s.citation() != null)
                      .values()));
    } catch (ChangedAgain e) {
      return Optional.empty();
    }
  }

  /** Somebody may have taken the one name away since that would be left. */
  private static Wording name(@Nullable String en, @Nullable String zh) {
    if (en == null && zh == null) {
      throw new ChangedAgain();
    }
    return new Wording(en, zh);
  }

  private static <T> @Nullable T part(@Nullable T now, @Nullable T before, @Nullable T after) {
    if (Objects.equals(before, after) || Objects.equals(now, before)) {
      return now;
    }
    if (Objects.equals(now, after)) {
      return before;
    }
    throw new ChangedAgain();
  }

  /**
   * The same for names or listings by their text.
   *
   * @param shown whether a passage shows it: then it stays
   */
  private static <T> Map<String, T> parts(
      Map<String, T> now, Map<String, T> before, Map<String, T> after, Predicate<T> shown) {
    Map<String, T> result = new LinkedHashMap<>(now);
    Set<String> touched = new LinkedHashSet<>(before.keySet());
    touched.addAll(after.keySet());
    for (String text : touched) {
      T is = now.get(text);
      boolean shownSince = !before.containsKey(text) && is != null && shown.test(is);
      T next = shownSince ? is : part(is, before.get(text), after.get(text));
      if (next == null) {
        result.remove(text);
      } else {
        result.put(text, next);
      }
    }
    return result;
  }
}
