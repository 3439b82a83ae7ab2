package io.github.themeboard.app.page;

import org.jspecify.annotations.Nullable;

/** The id of a row as an address or a form writes it. */
public final class RowId {
  /** No more digits than always fit into a long. */
  private static final String WRITTEN = "\\d{1,18}";

  private RowId() {}

  /** The id, or null if none is written. */
  public static @Nullable Long read(@Nullable String written) {
    return written != null && written.matches(WRITTEN) ? Long.valueOf(written) : null;
  }

  /** The id, or another number if none is written. */
  public static long read(@Nullable String written, long otherwise) {
    Long id = read(written);
    return id == null ? otherwise : id;
  }
}
