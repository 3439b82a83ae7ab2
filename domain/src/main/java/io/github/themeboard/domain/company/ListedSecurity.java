package io.github.themeboard.domain.company;

import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * A share of an official list that no company of the board has. Imports and acceptance know it;
 * readers meet it once a fact names its company.
 */
@Entity
@IdClass(ListedSecurity.Key.class)
public class ListedSecurity {
  /** Market identifier code, ISO 10383. */
  @Id private String mic;

  /** Text, never a number: 09888 keeps its zero. */
  @Id private String symbol;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  private long actId;

  protected ListedSecurity() {}

  public String mic() {
    return mic;
  }

  public String symbol() {
    return symbol;
  }

  /** As the list prints it, without the marks of the exchange. */
  public Wording name() {
    return name;
  }

  /** The act that last wrote it. */
  public long actId() {
    return actId;
  }

  /** Exchange and symbol together. */
  public static class Key implements Serializable {
    private String mic;
    private String symbol;

    protected Key() {}

    public Key(String mic, String symbol) {
      this.mic = mic;
      this.symbol = symbol;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && mic.equals(key.mic) && symbol.equals(key.symbol);
    }

    @Override
    public int hashCode() {
      return Objects.hash(mic, symbol);
    }
  }
}
