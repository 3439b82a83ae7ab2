package io.github.themeboard.app.page;

/** The board has nothing at an address. */
public class NoSuchPage extends RuntimeException {
  /**
   * A page that leads on.
   *
   * @param section where the reader can look instead, such as {@code /companies}
   */
  public NoSuchPage(String section) {
    super(section);
  }

  String section() {
    return getMessage();
  }
}
