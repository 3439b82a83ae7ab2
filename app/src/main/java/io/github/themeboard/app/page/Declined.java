package io.github.themeboard.app.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not done, in the words in which whoever asked reads why: as a page, or under
 * {@code /api/} as a problem.
 */
public class Declined extends RuntimeException {
  private final int status;
  private final String title;
  private final transient Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable String wayOn;
  private @Nullable String wayOnName;

  /**
   * Declines a request.
   *
   * @param status of HTTP, from 400 on
   * @param title what happened
   * @param explanation what to do
   */
  public Declined(int status, String title, String explanation) {
    super(explanation);
    this.status = status;
    this.title = title;
  }

  /** With a link to a page that leads on; without it, home. */
  public Declined leadingTo(String address, String name) {
    this.wayOn = address;
    this.wayOnName = name;
    return this;
  }

  /** With a header, such as when to try again. */
  public Declined with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String explanation() {
    return String.valueOf(getMessage());
  }

  Map<String, String> headers() {
    return headers;
  }

  @Nullable String wayOn() {
    return wayOn;
  }

  @Nullable String wayOnName() {
    return wayOnName;
  }
}
