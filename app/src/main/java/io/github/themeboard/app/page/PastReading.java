package io.github.themeboard.app.page;

import io.github.themeboard.domain.publication.RewoundRegister;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Rewinds the register for whoever reads by the known-at clock, so that no page has to think of it.
 */
class PastReading {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Curators change what stands now, whatever their address says. */
  private static final String CURATION = "/admin";

  private final Page page;
  private final ReadMoment read;
  private final RewoundRegister register;

  PastReading(Page page, ReadMoment read, RewoundRegister register) {
    this.page = page;
    this.read = read;
    this.register = register;
  }

  /** Who asks is known by now: no session is touched in a transaction that only reads. */
  @ServerRequestFilter
  void settle(ContainerRequestContext request) {
    if (READING.contains(request.getMethod()) && !page.at(CURATION)) {
      read.is(asked());
    }
  }

  private @Nullable Instant asked() {
    try {
      return page.clocks().knownAt();
    } catch (MalformedClock e) {
      return null; // The pages that take clocks say so themselves.
    }
  }

  void rewind(@Observes @Initialized(TransactionScoped.class) Object begun) {
    Instant moment = Arc.container().requestContext().isActive() ? read.moment() : null;
    if (moment != null) {
      register.to(moment);
    }
  }
}
