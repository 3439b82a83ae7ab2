package io.github.themeboard.app.fact;

import org.jspecify.annotations.Nullable;

/**
 * A named place to go.
 *
 * @param lang BCP 47 tag of the name where it is not in the language of the page; else null
 */
public record Link(String href, String name, @Nullable String lang) {
  public Link(String href, String name) {
    this(href, name, null);
  }
}
