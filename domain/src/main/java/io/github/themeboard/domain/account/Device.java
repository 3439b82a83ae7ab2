package io.github.themeboard.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser that signed in to an account before. */
@Entity
public class Device {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private Long accountId;
  private byte[] tokenHash;
  private Instant lastUsedAt;

  protected Device() {}

  Device(long account, Secret token, Instant at) {
    this.accountId = account;
    this.tokenHash = token.hash();
    this.lastUsedAt = at;
  }

  void used(Instant at) {
    lastUsedAt = at;
  }
}
