package io.github.themeboard.importer.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why a candidate is new, confirms or conflicts. Each reason is one English sentence with what it
 * is about in it; a stored sentence is read back, so that it can be said in another language.
 */
public enum Because {
  THEME_KNOWN("The board has the theme."),
  /** The theme's slug. */
  THEME_UNKNOWN("The board has no theme {}."),
  COMPANY_KNOWN("The board has it."),
  /** Slugs of themes, parted by ", ". */
  COMPANY_IN_THEMES("The board has it, in {}."),
  COMPANY_UNKNOWN("The board has no company of its names or tickers."),
  /** The slug of the company that has the name. */
  COMPANY_NAMESAKE("The board's {} has its name and another ticker."),
  RISK_UNKNOWN("The board has no risk in like words on its themes."),
  /** The text of the risk. */
  RISK_KNOWN("The board has the risk as: {}"),
  EVENT_UNKNOWN("The board has no such event at its time."),
  /** When it is and what it says. */
  EVENT_KNOWN("The board has, at {}: {}"),
  STAGE_UNKNOWN("The board has no framework with such a stage there."),
  /** The token of a status. */
  STAGE_ALIKE("The board has the stage as {} too."),
  /** The token of the board's status and of the candidate's. */
  STAGE_OTHERWISE("The board has the stage as {} at about the same time, this says {}."),
  /** The name of the stage. */
  STAGE_ELSEWHEN(
      "The board has the stage {} with another status, not known to be of the same time."),
  /** The name of the stage. */
  STAGE_KNOWN("The board has the stage {}."),
  FIGURE_UNKNOWN("The board has no figure of its subject, kind, unit and period."),
  /** An amount with its subject, see {@link ToldFigure}. */
  FIGURE_UNCLEAR("The board has {}, which neither agrees nor disagrees."),
  /** An amount with its subject. */
  FIGURE_FORECAST("The board has {}; one of the two is a forecast, the other an outcome."),
  /** An amount with its subject, and the candidate's amount. */
  FIGURE_OTHERWISE("The board has {}, this says {}."),
  /** An amount with its subject. */
  FIGURE_KNOWN("The board has {}.");

  private static final String HOLE = "{}";

  private final List<String> parts;
  private final Pattern pattern;

  Because(String sentence) {
    parts = List.of(sentence.split(Pattern.quote(HOLE), -1));
    pattern =
        Pattern.compile(
            parts.stream().map(Pattern::quote).collect(Collectors.joining("(.+?)")),
            Pattern.DOTALL);
  }

  /**
   * A reason that was read back.
   *
   * @param about what stands in the sentence, in its order
   */
  public record Said(Because because, List<String> about) {}

  /** The English sentence. */
  String of(String... about) {
    if (about.length != parts.size() - 1) {
      throw new IllegalArgumentException(this + " is about " + (parts.size() - 1));
    }
    StringBuilder sentence = new StringBuilder(parts.get(0));
    for (int i = 0; i < about.length; i++) {
      sentence.append(about[i]).append(parts.get(i + 1));
    }
    return sentence.toString();
  }

  /** What an English sentence says; empty if it is none of these. */
  public static Optional<Said> read(String sentence) {
    for (Because because : values()) {
      Matcher matcher = because.pattern.matcher(sentence);
      if (matcher.matches()) {
        return Optional.of(new Said(because, about(matcher.toMatchResult())));
      }
    }
    return Optional.empty();
  }

  private static List<String> about(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toList();
  }
}
