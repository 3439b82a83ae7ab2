package io.github.themeboard.domain.account;

import io.github.themeboard.domain.wording.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person, or a program, that may do more than read. */
@Entity
public class Account {

  /** What an account may do; each role may do what the one before may. */
  public enum Role implements Token {
    READER,
    CURATOR,
    ADMIN;

    /** Whether who has this role may do what needs another. */
    public boolean covers(Role needed) {
      return compareTo(needed) >= 0;
    }

    /** The smaller of two roles. */
    public Role atMost(Role other) {
      return covers(other) ? other : this;
    }
  }

  /**
   * Latin or Chinese letters, never both, so that no name looks like another one; no spaces, so
   * that it is one word wherever it stands.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsLatin}0-9][\\p{IsLatin}0-9._@+-]{0,63}|[\\p{IsHan}0-9][\\p{IsHan}0-9._@+-]{0,63}");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String passwordHash;
  private @Nullable String oidcIssuer;
  private @Nullable String oidcSubject;
  private Instant createdAt;
  private @Nullable Instant disabledAt;
  private @Nullable String disabledBy;

  protected Account() {}

  /**
   * A new account.
   *
   * @param passwordHash as a PHC string; the password itself is kept nowhere
   * @throws Refused if the name is none
   */
  public Account(String name, Role role, String passwordHash, Instant at) {
    this.name = wellFormed(name);
    this.role = role;
    this.passwordHash = passwordHash;
    this.createdAt = at;
  }

  /** A new account of somebody whom an identity provider vouches for. */
  Account(String name, Role role, Provided by, Instant at) {
    this.name = wellFormed(name);
    this.role = role;
    this.oidcIssuer = by.issuer();
    this.oidcSubject = by.subject();
    this.createdAt = at;
  }

  /**
   * A name in the form in which names are kept.
   *
   * @throws Refused if it has a character that a name may not have, or more than 64
   */
  static String wellFormed(String written) {
    String name = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC);
    if (!NAME.matcher(name).matches()) {
      throw new Refused(Refusal.NAME_MALFORMED);
    }
    return name;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** A PHC string, or null if the account comes by an identity provider. */
  @Nullable String passwordHash() {
    return passwordHash;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it was disabled, or null if it may sign in. */
  public @Nullable Instant disabledAt() {
    return disabledAt;
  }

  public @Nullable String disabledBy() {
    return disabledBy;
  }

  public boolean enabled() {
    return disabledAt == null;
  }

  boolean enabledAdmin() {
    return enabled() && role == Role.ADMIN;
  }

  boolean provided() {
    return oidcIssuer != null;
  }

  void changePassword(String hash) {
    if (provided()) {
      throw new Refused(Refusal.NO_PASSWORD);
    }
    passwordHash = hash;
  }

  void changeRole(Role to) {
    role = to;
  }

  void disable(String by, Instant at) {
    if (enabled()) {
      disabledAt = at;
      disabledBy = by;
    }
  }

  void enable() {
    disabledAt = null;
    disabledBy = null;
  }
}
