package io.github.themeboard.importer.read;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself outside its text, each part null where it says nothing. It is a
 * claim of the file: nothing here has been compared with the text.
 *
 * @param title without line breaks, at most 500 characters, as are the names below
 * @param publisher the site or paper that carries the article
 * @param house the research house that wrote it
 * @param url absolute, http or https
 * @param published as printed, never moved between time zones
 * @param language an IETF tag such as {@code en} or {@code zh-CN}
 */
public record Printed(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String house,
    @Nullable URI url,
    @Nullable LocalDate published,
    @Nullable String language) {

  /** A file that says nothing about itself. */
  public static final Printed NOTHING = new Printed(null, null, null, null, null, null, null);
}
