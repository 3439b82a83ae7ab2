package io.github.themeboard.domain.theme;

import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A subject that money is put behind; themes form a tree and are data, not code. */
@Entity
public class Theme {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Theme parent;

  /** Order on the board, over the whole tree. */
  private int position;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  @ElementCollection
  @CollectionTable(name = "theme_term", joinColumns = @JoinColumn(name = "theme_id"))
  private Set<Term> vocabulary = new HashSet<>();

  private Instant createdAt;

  protected Theme() {}

  public Theme(
      String slug,
      @Nullable Theme parent,
      int position,
      Wording name,
      Collection<Term> vocabulary,
      Instant at) {
    this.slug = slug;
    this.parent = parent;
    this.position = position;
    this.name = name;
    this.vocabulary = new HashSet<>(vocabulary);
    this.createdAt = at;
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public @Nullable Theme parent() {
    return parent;
  }

  public int position() {
    return position;
  }

  public Wording name() {
    return name;
  }

  /** The words by which articles are recognised as speaking of this theme. */
  public Set<Term> vocabulary() {
    return Set.copyOf(vocabulary);
  }
}
