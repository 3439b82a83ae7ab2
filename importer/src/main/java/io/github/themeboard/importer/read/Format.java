package io.github.themeboard.importer.read;

/** What a file is, by its content first and by its name where the content leaves that open. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF
}
