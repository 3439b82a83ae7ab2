package io.github.themeboard.app.page;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments of the board that an address names beside its clocks, such as those of a comparison. */
@RequestScoped
public class Moments {
  private final Page page;

  Moments(Page page) {
    this.page = page;
  }

  /**
   * A moment in the address: {@code name} is a day, as published by it, or an ISO 8601 instant, as
   * known at it; with {@code nameKnown} an instant may stand beside a day.
   *
   * @return {@link Clocks#NOW} if neither is there
   * @throws MalformedClock if one of them cannot be read
   */
  public Clocks of(String name) {
    String written = page.parameter(name);
    boolean instant = written != null && written.indexOf('T') > 0;
    return new Clocks(
        written == null || instant ? null : AskedClock.day(name, written),
        known(name, instant ? written : null));
  }

  private @Nullable Instant known(String name, @Nullable String instant) {
    String parameter = name + "Known";
    String beside = page.parameter(parameter);
    if (beside != null) {
      return AskedClock.moment(parameter, beside);
    }
    return instant == null ? null : AskedClock.moment(name, instant);
  }
}
