package io.github.themeboard.app.page;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The moment of the past that a request reads the whole board of; null for the present. */
@RequestScoped
class ReadMoment {
  private @Nullable Instant moment;

  @Nullable Instant moment() {
    return moment;
  }

  void is(@Nullable Instant at) {
    this.moment = at;
  }
}
