package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Knows the lines that sites print around articles. The words are data: {@code furniture.txt}. */
final class Furniture {
  private static final String WORDS = "/segment/furniture.txt";

  /** A button is a short line; a sentence that begins like one is still a sentence. */
  private static final int LONGEST_BUTTON = 90;

  /** Credits name many people, and a line about whom to call gives hours and addresses. */
  private static final int LONGEST_CREDIT = 200;

  /** Longer lines are judged sentence by sentence ({@link Tails}). */
  static final int LONGEST_NOTE = 600;

  private final Map<String, Cue> whole = new HashMap<>();
  private final Spotter starts = new Spotter();
  private final Spotter inShort = new Spotter();
  private final Spotter anywhere = new Spotter();

  private Furniture(WordFile words) {
    whole(words, "whole related", Cue.RELATED);
    whole(words, "whole questions", Cue.QUESTIONS);
    whole(words, "whole comments", Cue.COMMENTS);
    whole(words, "whole aside", Cue.ASIDE);
    whole(words, "whole maybe aside", Cue.MAYBE_ASIDE);
    phrases(words, "start none", starts, Cue.NONE);
    phrases(words, "start notice", starts, Cue.NOTICE);
    phrases(words, "start disclaimer", starts, Cue.DISCLAIMER);
    phrases(words, "start contact", starts, Cue.CONTACT);
    phrases(words, "start credit", starts, Cue.CREDIT);
    phrases(words, "start aside", starts, Cue.ASIDE);
    phrases(words, "anywhere in a short line, related", inShort, Cue.RELATED);
    phrases(words, "anywhere in a short line, credit", inShort, Cue.CREDIT);
    phrases(words, "anywhere in a short line, aside", inShort, Cue.ASIDE);
    phrases(words, "anywhere disclaimer", anywhere, Cue.DISCLAIMER);
    phrases(words, "anywhere aside", anywhere, Cue.ASIDE);
  }

  static Furniture bundled() {
    return Bundled.FURNITURE;
  }

  private static final class Bundled {
    private static final Furniture FURNITURE = new Furniture(WordFile.bundled(WORDS));
  }

  private void whole(WordFile words, String section, Cue cue) {
    words.section(section).forEach(w -> whole.putIfAbsent(bare(Folding.fold(w)), cue));
  }

  private static void phrases(WordFile words, String section, Spotter to, Cue cue) {
    words.section(section).forEach(w -> to.add(w, cue));
  }

  /** What a line is by its words alone. */
  Cue cue(Line line) {
    String lower = line.lower();
    int lead = lead(lower);
    Cue cue = lower.length() <= LONGEST_BUTTON ? whole.get(bare(lower)) : null;
    if (cue == null) {
      cue = byStart(lower, lead);
    }
    if (cue == null && lower.length() <= LONGEST_CREDIT) {
      cue = shortLine(lower, lead);
    }
    if (cue == null && lower.length() <= LONGEST_NOTE) {
      Found<Cue> found = anywhere.first(lower, 0, lower.length());
      cue = found == null ? null : found.meaning();
    }
    return cue != null ? cue : byLook(line);
  }

  /** The first sentence mark of a publisher's or a seller's words between two places of a line. */
  @Nullable Found<Cue> note(String lower, int from, int to) {
    return anywhere.first(lower, from, to);
  }

  boolean startsNote(String lower) {
    Cue cue = byStart(lower, lead(lower));
    return cue == Cue.DISCLAIMER || cue == Cue.NOTICE;
  }

  private @Nullable Cue byStart(String lower, int lead) {
    Found<Cue> found = starts.at(lower, lead, lower.length());
    if (found == null) {
      return null;
    }
    return switch (Objects.requireNonNull(found.meaning())) {
      case NOTICE -> notice(lower, found.end());
      case CONTACT -> contact(lower, found.end()) ? Cue.CONTACT : null;
      case NONE -> null;
      case CREDIT -> lower.length() <= LONGEST_CREDIT ? Cue.CREDIT : null;
      case ASIDE -> lower.length() <= LONGEST_BUTTON ? Cue.ASIDE : null;
      default -> found.meaning();
    };
  }

  /** A heading with nothing behind it opens a section; with a colon, it is a note of one line. */
  private static @Nullable Cue notice(String lower, int end) {
    int i = end;
    while (i < lower.length() && " *_#)]:.-—".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    if (i == lower.length()) {
      return Cue.NOTICE;
    }
    String parting = lower.substring(end, i);
    return parting.chars().anyMatch(c -> ":)].-—*".indexOf(c) >= 0) ? Cue.DISCLAIMER : null;
  }

  private static boolean contact(String lower, int end) {
    if (lower.length() > LONGEST_CREDIT) {
      return false;
    }
    String rest = lower.substring(end);
    return bare(rest).isEmpty() && lower.length() <= 60
        || rest.indexOf('@') >= 0
        || Phone.in(rest) >= 0
        || rest.startsWith(":") && rest.length() <= 40 && !hasDigits(rest);
  }

  private @Nullable Cue shortLine(String lower, int lead) {
    if (Phone.offered(lower) || lower.length() <= LONGEST_BUTTON && Phone.mail(lower)) {
      return Cue.CONTACT;
    }
    if (lower.length() > LONGEST_BUTTON && lower.indexOf('/') < 0) {
      return null;
    }
    Found<Cue> found = inShort.first(lower, lead, lower.length());
    if (found == null) {
      return null;
    }
    // "Everybody is watching" heads a digest; in a longer line it is part of a sentence.
    return found.meaning() == Cue.RELATED && lower.length() > 20 ? null : found.meaning();
  }

  private static Cue byLook(Line line) {
    if (Counters.only(line.lower())
        || Counters.ending(line.lower())
        || tokenPrice(line.lower())
        || ruler(line.lower())) {
      return Cue.ASIDE;
    }
    if (line.letters().foreign()) {
      return line.prose() ? Cue.ASIDE : Cue.CREDIT;
    }
    return line.menu() ? Cue.MAYBE_ASIDE : Cue.NONE;
  }

  /** A line drawn across the page; one with bars in it belongs to a table. */
  private static boolean ruler(String lower) {
    return lower.length() <= 200
        && lower.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '|');
  }

  /** The ticker of a trading site with its change glued to it: "GLM6%". */
  private static boolean tokenPrice(String lower) {
    int i = 0;
    if (lower.length() > 12) {
      return false;
    }
    while (i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z') {
      i++;
    }
    int number = i;
    while (i < lower.length() && "0123456789.+-".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    return number >= 2 && i > number && i == lower.length() - 1 && lower.charAt(i) == '%';
  }

  private static boolean hasDigits(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static int lead(String lower) {
    int i = 0;
    while (i < lower.length() && " #*•>[(-■●◆▪▶►_【（".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The words of a short line without the marks and counts around them. */
  private static String bare(String lower) {
    int from = 0;
    int to = lower.length();
    while (from < to && " #*•·>|-=~[(\"_■●▶◆▼:".indexOf(lower.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " #*•·>|-=~])\":!._0123456789(条".indexOf(lower.charAt(to - 1)) >= 0) {
      to--;
    }
    return lower.substring(from, to);
  }
}
