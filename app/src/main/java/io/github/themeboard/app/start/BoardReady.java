package io.github.themeboard.app.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that migrations and the first pack are in. */
@Readiness
@ApplicationScoped
class BoardReady implements HealthCheck {
  private final Opening opening;

  BoardReady(Opening opening) {
    this.opening = opening;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("board").status(opening.open()).build();
  }
}
