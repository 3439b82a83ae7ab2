package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in. Every look is a look at the row, so that an end is an end for every server at
 * once.
 */
@ApplicationScoped
@Transactional
public class Sessions {
  private final SessionRepository sessions;
  private final SessionSettings settings;
  private final Clock clock;

  Sessions(SessionRepository sessions, SessionSettings settings, Clock clock) {
    this.sessions = sessions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * One session of an account.
   *
   * @param agent what the browser calls itself
   * @param current whether it is the one that asks
   */
  public record Listed(
      long id, String agent, Instant createdAt, Instant lastSeenAt, boolean current) {}

  /** Whose session a token opens, if it is open; notes that it was used. */
  public Optional<Actor> find(Secret token) {
    Instant now = clock.instant();
    return sessions
        .of(token)
        .filter(session -> session.open(now, settings.idle()))
        .map(
            session -> {
              session.seen(now);
              Account account = session.account();
              return new Actor(account.id(), account.name(), account.role(), session.id());
            });
  }

  /** The open sessions of who asks, the latest used first. */
  public List<Listed> of(Actor actor) {
    Instant now = clock.instant();
    return sessions.of(actor.account(), now, now.minus(settings.idle())).stream()
        .map(s -> listed(s, actor))
        .toList();
  }

  private static Listed listed(Session session, Actor actor) {
    boolean current = actor.session() != null && actor.session() == session.id();
    return new Listed(
        session.id(), session.agent(), session.createdAt(), session.lastSeenAt(), current);
  }

  /** Ends the session of a token, if it is one. */
  public void end(Secret token) {
    sessions.of(token).ifPresent(sessions::delete);
  }

  /**
   * Ends one of the actor's own sessions.
   *
   * @throws NoSuchAccount if the actor has none of this number
   */
  public void end(Actor actor, long id) {
    if (sessions.end(actor.account(), id) == 0) {
      throw new NoSuchAccount();
    }
  }

  /** Ends all of the actor's sessions but the one that asks. */
  public void endOthers(Actor actor) {
    if (actor.session() == null) {
      sessions.endAll(actor.account());
    } else {
      sessions.endAllBut(actor.account(), actor.session());
    }
  }
}
