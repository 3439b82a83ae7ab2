package io.github.themeboard.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One browser that is signed in. The row is the session: without it the cookie opens nothing. */
@Entity
public class Session {
  /** A write for each request would make readers of writers. */
  private static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(1);

  private static final int LONGEST_AGENT = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Account account;

  private byte[] tokenHash;
  private String agent;
  private Instant createdAt;
  private Instant lastSeenAt;
  private Instant expiresAt;

  protected Session() {}

  Session(Account account, Secret token, String agent, Instant at, Duration longest) {
    this.account = account;
    this.tokenHash = token.hash();
    this.agent = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    this.createdAt = at;
    this.lastSeenAt = at;
    this.expiresAt = at.plus(longest);
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  Account account() {
    return account;
  }

  /** What the browser calls itself. */
  String agent() {
    return agent;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant lastSeenAt() {
    return lastSeenAt;
  }

  boolean open(Instant now, Duration idle) {
    return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(idle)) && account.enabled();
  }

  void seen(Instant now) {
    if (!now.isBefore(lastSeenAt.plus(SEEN_AGAIN_AFTER))) {
      lastSeenAt = now;
    }
  }
}
