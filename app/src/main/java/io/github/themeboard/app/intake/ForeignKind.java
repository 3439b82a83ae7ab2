package io.github.themeboard.app.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts of files that are known and not read, as the reader names them in its refusal. */
enum ForeignKind {
  OLD_OFFICE_FILE,
  RICH_TEXT_FILE,
  POSTSCRIPT_FILE,
  PICTURE,
  COMPRESSED_FILE,
  ARCHIVE,
  SOUND_FILE,
  PROGRAM,
  DATABASE,
  FILM_OR_PICTURE,
  WEB_ARCHIVE,
  BOOK,
  OPENDOCUMENT_FILE,
  WORD_DOCUMENT,
  EXCEL_WORKBOOK,
  POWERPOINT_FILE,
  OFFICE_FILE;

  private static final Pattern SENTENCE =
      Pattern.compile("The file is an? ([\\w ]+?)(?: \\((.+)\\))?, which is not read; .*");

  /**
   * A sort of file.
   *
   * @param endings of its names, such as "doc/xls"; null where there is none to name
   */
  record Named(ForeignKind kind, @Nullable String endings) {}

  /** Which one a refusal names; empty if it names none. */
  static Optional<Named> of(String sentence) {
    Matcher found = SENTENCE.matcher(sentence);
    if (!found.matches()) {
      return Optional.empty();
    }
    String name = found.group(1).replace(' ', '_').toUpperCase(Locale.ROOT);
    String endings = found.group(2);
    return Stream.of(values())
        .filter(kind -> kind.name().equals(name))
        .map(kind -> new Named(kind, endings == null ? null : endings.replaceAll(", | or ", "/")))
        .findFirst();
  }
}
