package io.github.themeboard.importer.extract.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way of writing times.
 *
 * @param reach how many characters it may take
 * @param looksOn whether it looks at what follows its sentence
 */
record TimeRule(Pattern form, Reading reading, int reach, boolean looksOn) {
  /** What a form of words means; nothing if it is no time after all. */
  interface Reading {
    @Nullable Mention of(Sighting sighting);
  }

  static TimeRule english(String form, Reading reading) {
    return new TimeRule(Pattern.compile(form), reading, 60, true);
  }

  static TimeRule chinese(String form, Reading reading) {
    return new TimeRule(Pattern.compile(form), reading, 40, false);
  }

  @Nullable Mention at(Place place) {
    Matcher matcher = form.matcher(place.text());
    matcher.region(place.at(), Math.min(place.limit(), place.at() + reach));
    matcher.useTransparentBounds(looksOn);
    return matcher.lookingAt() ? reading.of(new Sighting(matcher, place)) : null;
  }

  /** The first rule that finds a time at a place says which. */
  static @Nullable Mention first(List<TimeRule> rules, Place place) {
    // Asked at every word that may begin a time: no iterator for each.
    for (int i = 0; i < rules.size(); i++) {
      Mention mention = rules.get(i).at(place);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** Whether words that begin like this can be of the form: no mismatch before their end. */
  boolean beginsWith(String opening) {
    Matcher matcher = form.matcher(opening);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
