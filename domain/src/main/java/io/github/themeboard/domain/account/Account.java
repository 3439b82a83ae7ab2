package io.github.themeboard.domain.account;

import io.github.themeboard.domain.wording.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person, or a program, that may do more than read. */
@Entity
public class Account {

  /** What an account may do; each role may do what the one before may. */
  public enum Role implements Token {
    READER,
    CURATOR,
    ADMIN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String passwordHash;
  private Instant createdAt;

  protected Account() {}

  /**
   * A new account.
   *
   * @param passwordHash as a PHC string; the password itself is kept nowhere
   */
  public Account(String name, Role role, String passwordHash, Instant at) {
    this.name = name;
    this.role = role;
    this.passwordHash = passwordHash;
    this.createdAt = at;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  public String passwordHash() {
    return passwordHash;
  }
}
