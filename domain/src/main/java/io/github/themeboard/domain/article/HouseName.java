package io.github.themeboard.domain.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Another name under which texts print a house. */
@Entity
public class HouseName {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private House house;

  private String name;

  protected HouseName() {}

  public HouseName(House house, String name) {
    this.house = house;
    this.name = name;
  }

  public House house() {
    return house;
  }

  public String name() {
    return name;
  }
}
