package io.github.themeboard.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a program shows to act for an account, with a role of its own and an end. */
@Entity
public class ApiToken {
  private static final Duration USED_AGAIN_AFTER = Duration.ofMinutes(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Account account;

  private String name;
  private byte[] tokenHash;

  @Enumerated(EnumType.STRING)
  private Account.Role role;

  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant lastUsedAt;
  private @Nullable Instant revokedAt;
  private @Nullable String revokedBy;

  protected ApiToken() {}

  ApiToken(Account account, String name, Secret token, Account.Role role, Instant at, Instant end) {
    this.account = account;
    this.name = name;
    this.tokenHash = token.hash();
    this.role = role;
    this.createdAt = at;
    this.expiresAt = end;
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  Account account() {
    return account;
  }

  /** What it is for, in its owner's words. */
  String name() {
    return name;
  }

  /** What it may do: never more than its account may now. */
  Account.Role role() {
    return role.atMost(account.role());
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  @Nullable Instant revokedAt() {
    return revokedAt;
  }

  boolean open(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt) && account.enabled();
  }

  void used(Instant now) {
    if (lastUsedAt == null || !now.isBefore(lastUsedAt.plus(USED_AGAIN_AFTER))) {
      lastUsedAt = now;
    }
  }

  void revoke(String by, Instant at) {
    if (revokedAt == null) {
      revokedAt = at;
      revokedBy = by;
    }
  }
}
