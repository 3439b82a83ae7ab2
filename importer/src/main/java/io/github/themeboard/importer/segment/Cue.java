package io.github.themeboard.importer.segment;

/** What the words of one line tell about its place in a page. */
enum Cue {
  NONE,
  /** A button, a caption, a promotion: not said, but the article may go on behind it. */
  ASIDE,
  /** The same if other furniture stands beside it; else it may be a heading. */
  MAYBE_ASIDE,
  /** Who made and set the page. */
  CREDIT,
  /** Whom to call. */
  CONTACT,
  /** A publisher protects itself in one line. */
  DISCLAIMER,
  /** The heading of such lines. */
  NOTICE,
  /** Other articles follow. */
  RELATED,
  /** Questions and answers follow that a site made from the article. */
  QUESTIONS,
  /** What visitors wrote follows. */
  COMMENTS;

  /** Whether the article is over, unless what follows shows that it goes on. */
  boolean ends() {
    return compareTo(CREDIT) >= 0;
  }

  boolean sure() {
    return this != NONE && this != MAYBE_ASIDE;
  }
}
