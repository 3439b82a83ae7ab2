package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells which edition of an entry a form showed: the number of its last change. */
@ApplicationScoped
class Editions {
  private final RegisterChangeRepository noted;

  Editions(RegisterChangeRepository noted) {
    this.noted = noted;
  }

  /** The present edition; 0 for an entry that nobody changed yet. */
  long of(RegisterChange.Subject subject, long id) {
    return noted.last(subject, id).map(RegisterChange::id).orElse(0L);
  }

  /**
   * Refuses a form that showed another edition, if what it showed is not what stands.
   *
   * @param seen the edition that the form showed; null if it does not say
   * @param now what stands, as the log writes it
   * @param shown what of that a form shows
   * @throws StaleEntry with what changed since
   */
  void refuseStale(
      RegisterChange.Subject subject,
      long id,
      @Nullable Long seen,
      String now,
      Function<String, Object> shown) {
    Optional<RegisterChange> last = noted.last(subject, id);
    if (seen == null || last.isEmpty() || last.get().id() == seen) {
      return;
    }
    String then = noted.firstAfter(subject, id, seen).map(RegisterChange::before).orElse(null);
    if (then != null && !Objects.equals(shown.apply(then), shown.apply(now))) {
      throw new StaleEntry(last.get().act().summary(), then, now, last.get().id());
    }
  }
}
