package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.extract.time.Mention.Sort;
import io.github.themeboard.importer.text.Span;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A form of words for a time, seen at a place. */
record Sighting(Matcher matched, Place place) {

  Anchor anchor() {
    return place.anchor();
  }

  boolean has(int group) {
    return matched.start(group) >= 0;
  }

  @Nullable String word(int group) {
    return matched.group(group);
  }

  String words() {
    return matched.group();
  }

  int number(int group) {
    return Integer.parseInt(matched.group(group));
  }

  /** "25" is 2025, four digits are what they are. */
  int year(int group) {
    return Anchor.fullYear(number(group));
  }

  Mention absolute(String period) {
    return new Mention(span(), period, Sort.ABSOLUTE, false);
  }

  Mention relative(@Nullable String period) {
    return new Mention(span(), period, Sort.RELATIVE, false);
  }

  Mention stretch(@Nullable String period) {
    return new Mention(span(), period, Sort.SPAN, false);
  }

  /** The time that another is measured against. */
  Mention compared() {
    return new Mention(span(), null, Sort.RELATIVE, true);
  }

  Span span() {
    return new Span(place.at(), matched.end());
  }
}
