package io.github.themeboard.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link by which one person makes an account, once. */
@Entity
public class Invite {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private byte[] tokenHash;

  @Enumerated(EnumType.STRING)
  private Account.Role role;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "invited_by")
  private Account invitedBy;

  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant usedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Account account;

  protected Invite() {}

  Invite(Secret token, Account.Role role, Account invitedBy, Instant at, Duration good) {
    this.tokenHash = token.hash();
    this.role = role;
    this.invitedBy = invitedBy;
    this.createdAt = at;
    this.expiresAt = at.plus(good);
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  Account.Role role() {
    return role;
  }

  Account invitedBy() {
    return invitedBy;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** An invite is as good as who gave it: not after that person may invite no more. */
  boolean open(Instant now) {
    return usedAt == null && now.isBefore(expiresAt) && invitedBy.enabledAdmin();
  }

  void use(Account by, Instant at) {
    usedAt = at;
    account = by;
  }
}
