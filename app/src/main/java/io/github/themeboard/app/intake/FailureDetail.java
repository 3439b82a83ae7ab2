package io.github.themeboard.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What readers and the fetcher say of a failure beyond its code, by the English sentence that they
 * say it with and that is kept with the item. What a sentence leaves open, such as a limit, is a
 * group of its pattern, and {@code %s} in the words.
 */
enum FailureDetail {
  FILE_OVER("The file has more than (\\d+) bytes; .*"),
  PAGE_OVER("It has more than (\\d+) bytes\\."),
  UNPACKED_OVER("It unpacks to more than (\\d+) bytes\\."),
  INFLATED_OVER("The PDF's compressed content grows beyond (\\d+) bytes; .*"),
  CHARACTERS_OVER("The text has more than (\\d+) characters; .*"),
  TEXT_OVER("The PDF has more text than a reader could want; .*"),
  MEMORY_OVER("The file needs more memory than there is; .*"),
  PAGES_OF("The PDF has (\\d+) pages, more than (\\d+); .*"),
  PAGES_OVER("The PDF has more than (\\d+) pages; .*"),
  NESTED_OVER("The page nests its elements more than (\\d+) deep; .*"),
  READ_LONGER("The file takes longer than (\\d+) ms to read; .*"),
  NO_PAGES("The PDF has no pages; .*"),
  WHITE_SPACE("The file holds no text, only white space\\."),
  FILLED_BY_SCRIPTS("The page holds no text, perhaps because scripts fill it; .*"),
  UNKNOWN_ENCODING("The file is binary, or text in an unknown encoding; .*"),
  PIPE("This is a pipe or a device; .*"),
  NO_SUCH_FILE("There is no such file; .*"),
  NO_PERMISSION("The file may not be read; .*"),
  INTERRUPTED("Reading was interrupted\\.|The server ends\\."),
  PACKED("It is packed in a way that is not read\\."),
  PACKED_BROKEN("It is packed and damaged\\."),
  LEADS_OVER("It leads on more than (\\d+) times\\."),
  LEADS_NOWHERE("It leads to what is no address\\."),
  SITE_STATUS("The site answered with status (\\d+)\\."),
  SITE_SLOW("The site took too long\\."),
  NOT_WEB("It is no address of http or https\\."),
  HOST_UNCLEAR("Its host cannot be read in one way only\\."),
  HOST_NO_NAME("Its host is no name\\."),
  HOST_NUMBER("Its host is a number in an unusual spelling\\."),
  HOST_NOT_LISTED("The host is not on the list of those that may be fetched from\\."),
  HOST_NOT_PUBLIC("The host is not on the public internet\\."),
  PORT_NONE("There is no port (-?\\d+)\\."),
  PORT_CLOSED("Port (\\d+) may not be fetched from\\."),
  PROGRAM(
      "The file cannot be read \\((\\w+)\\); .*|No answer: (\\w+)\\."
          + "|(\\w*(?:Exception|Error|Passed))");

  /** Sentences that say no more than the words of their code. */
  private static final List<Pattern> SAID =
      Stream.of(
              "The page asks for a login in place of the article; .*",
              "The PDF is a scan without text; .*",
              "The PDF is encrypted; .*",
              "The PDF is broken or incomplete; .*",
              "The file is empty\\.",
              "The file is nested too deeply; .*",
              "The file could not be read to its end; .*",
              "This is a folder; .*",
              "Reading was given up\\.",
              "PT[\\w.]+",
              "There is no host of that name\\.",
              "It is neither a page, a text nor a PDF\\.")
          .map(Pattern::compile)
          .toList();

  private final Pattern sentence;

  FailureDetail(String sentence) {
    this.sentence = Pattern.compile(sentence);
  }

  /**
   * A detail and what its sentence leaves open.
   *
   * @param open as many as the words have {@code %s}
   */
  record Said(FailureDetail detail, List<String> open) {}

  /** Which it is; empty if the sentence is unknown, or says no more than the code. */
  static Optional<Said> of(String sentence) {
    return Stream.of(values()).flatMap(d -> d.said(sentence).stream()).findFirst();
  }

  /** Whether the words of the code say it all. */
  static boolean saidByCode(String sentence) {
    return SAID.stream().anyMatch(p -> p.matcher(sentence).matches());
  }

  private Optional<Said> said(String written) {
    Matcher found = sentence.matcher(written);
    if (!found.matches()) {
      return Optional.empty();
    }
    List<String> open = new ArrayList<>();
    for (int i = 1; i <= found.groupCount(); i++) {
      if (found.group(i) != null) {
        open.add(found.group(i));
      }
    }
    return Optional.of(new Said(this, open));
  }
}
