package io.github.themeboard.app.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into the forms of the imports page; it comes back with what is wrong.
 *
 * @param kind which of the forms: files, text or address
 * @param fault what is wrong, in words; null if nothing is
 */
record ImportForm(
    String kind, String text, String url, String title, String date, @Nullable String fault) {
  static final ImportForm EMPTY = new ImportForm("", "", "", "", "", null);

  static ImportForm of(
      @Nullable String text, @Nullable String url, @Nullable String title, @Nullable String date) {
    return new ImportForm(
        text != null ? "text" : url != null ? "address" : "files",
        Objects.requireNonNullElse(text, ""),
        Objects.requireNonNullElse(url, ""),
        Objects.requireNonNullElse(title, ""),
        Objects.requireNonNullElse(date, ""),
        null);
  }

  ImportForm with(String wrong) {
    return new ImportForm(kind, text, url, title, date, wrong);
  }
}
