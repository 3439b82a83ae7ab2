package io.github.themeboard.domain.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Another name under which texts print a publisher. */
@Entity
public class PublisherName {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Publisher publisher;

  private String name;

  protected PublisherName() {}

  public PublisherName(Publisher publisher, String name) {
    this.publisher = publisher;
    this.name = name;
  }

  public Publisher publisher() {
    return publisher;
  }

  public String name() {
    return name;
  }
}
