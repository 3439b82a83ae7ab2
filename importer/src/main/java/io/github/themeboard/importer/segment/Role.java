package io.github.themeboard.importer.segment;

/** What a line of a page is. */
public enum Role {
  TITLE,
  /** Date, author, source: said about the article, not in it. */
  HEAD,
  HEADING,
  PROSE,
  ITEM,
  ROW,
  /** Menus, buttons, captions, digests of other articles, comments, disclaimers. */
  FURNITURE;

  /** Whether the line is part of what the article says. */
  public boolean said() {
    return this != HEAD && this != FURNITURE;
  }
}
