package io.github.themeboard.app.log;

import io.github.themeboard.domain.wording.Token;
import java.util.Optional;
import java.util.stream.Stream;

/** What the log of changes notes of entries of the register, by its name in the notes. */
public enum RegisterField implements Token {
  SLUG("slug"),
  NAME_EN("nameEn"),
  NAME_ZH("nameZh"),
  STATE("state"),
  OTHER_NAMES("names", "aliases", "otherNames"),
  LISTINGS("listings"),
  MERGED_INTO("mergedInto"),
  STAYS("kept"),
  EXCERPT_LIMIT("excerptLimit"),
  URL("url"),
  JOINED_WITH("joinedWith"),
  ARTICLES("articles"),
  QUOTATIONS("citations"),
  PARENT("parent"),
  POSITION("position"),
  TERMS("terms"),
  THEME("theme"),
  STAGES("stages"),
  TITLE("title"),
  AUTHOR("author"),
  PUBLISHER("publisher"),
  HOUSE("house"),
  DATING("dating"),
  DATED("dated"),
  DATED_QUOTE("datedQuote"),
  EVIDENCE("evidence"),
  OUTCOME("outcome"),
  WHY("why"),
  PASSAGES("passages"),
  PROOF("proof"),
  VERSION("version"),
  /** Shares of an official list; how many. */
  SHARES_NEW("new"),
  SHARES_RENAMED("renamed"),
  /** Companies of the board that an official list gave listings or names; how many. */
  COMPANIES_GIVEN("companies");

  private final String[] keys;

  RegisterField(String... keys) {
    this.keys = keys;
  }

  /** The field of a key; nothing for one that says nothing to people, such as a row's number. */
  static Optional<RegisterField> of(String key) {
    return Stream.of(values()).filter(f -> Stream.of(f.keys).anyMatch(key::equals)).findFirst();
  }
}
