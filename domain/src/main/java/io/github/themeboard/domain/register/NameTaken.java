package io.github.themeboard.domain.register;

/** A printed name belongs to another house or publisher. */
public class NameTaken extends RuntimeException {
  private final String name;
  private final String owner;

  NameTaken(String name, String owner) {
    super(name + " belongs to " + owner);
    this.name = name;
    this.owner = owner;
  }

  public String name() {
    return name;
  }

  /** The name under which the other one is shown. */
  public String owner() {
    return owner;
  }
}
