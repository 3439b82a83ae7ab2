package io.github.themeboard.importer.head;

import io.github.themeboard.importer.head.PrintedDates.Dated;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that an article speaks of as past: it was not published before the latest of them. */
final class PastDays {
  private static final Pattern FUTURE =
      Pattern.compile(
          "will |expect|plan|forecast|schedul|until|due |target|by (the end of )?$|from"
              + " now|upcoming|将|预计|拟|计划|预期|有望|到$|至$|于明年|目标|截止");

  /** The words that make a day a coming one stand close before it. */
  private static final int CLOSE = 40;

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<![a-z])(january|february|march|april|may|june"
              + "|july|august|september|october|november|december)"
              + " (\\d{1,2})(?!\\d)|(?<![\\d年])(\\d{1,2})月(\\d{1,2})日");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,$-])(20\\d{2})(?![\\d,.%]\\d|\\d|[-/年]?e\\b|-|/| ?to )");

  private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?<!\\d)(20\\d{2})年(\\d{1,2})月");
  private static final Pattern YEAR_END = Pattern.compile("截至(20\\d{2})年(末|底|12月31日)");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<![a-z])(in |since |of )?(early |late"
              + " |mid-)?(january|february|march|april|may|june"
              + "|july|august|september|october|november|december)("
              + " of)? (this|last) year|(?<![a-z])this"
              + " (january|february|march|april|june|july|august|september"
              + "|october|november|december)|(?<![a-z])(last|this)"
              + " (month|week|quarter)(?![a-z])"
              + "|(今年|去年)(\\d{1,2}|[一二三四五六七八九十]{1,2})月(\\d{1,2}日)?|(本|上)(月|周|季度)|(今年|去年)(初|年中|底)");

  /** Every relative date has one of these; a pattern is slow to see that none is there. */
  private static final List<String> RELATIVE_WORDS =
      List.of("this ", "last ", "今年", "去年", "本月", "上月", "本周", "上周", "本季度", "上季度");

  private PastDays() {}

  /** What is said far behind the beginning does not help to date an article. */
  private static final int READ = 100_000;

  private static List<Span> said(Anatomy anatomy) {
    List<Span> said = new ArrayList<>();
    int read = 0;
    for (Block block : anatomy.blocks()) {
      if (block.role().said() && read < READ) {
        int end = Math.min(block.end(), block.start() + READ - read);
        said.add(new Span(block.start(), end));
        read += end - block.start();
      }
    }
    return said;
  }

  static @Nullable DateHint hint(Anatomy anatomy) {
    Dated latest = null;
    List<Span> said = said(anatomy);
    for (Span block : said) {
      latest = later(latest, inBlock(anatomy.lower(), block));
    }
    if (latest != null) {
      return new DateHint(latest.span(), latest.day());
    }
    for (Span block : said) {
      if (!mayBeRelative(block.in(anatomy.lower()))) {
        continue;
      }
      Matcher found = RELATIVE.matcher(anatomy.lower()).region(block.start(), block.end());
      if (found.useTransparentBounds(true).find()) {
        return new DateHint(new Span(found.start(), found.end()), null);
      }
    }
    return null;
  }

  private static boolean mayBeRelative(String block) {
    return RELATIVE_WORDS.stream().anyMatch(block::contains);
  }

  private static @Nullable Dated inBlock(String lower, Span block) {
    Dated latest = null;
    for (Dated date : PrintedDates.in(lower, block.start(), block.end())) {
      latest = past(lower, block, date.span().start()) ? later(latest, date) : latest;
    }
    return later(latest, withYearBefore(lower, block));
  }

  /** "... into 2026, with one listing on January 2 and another on January 8": the year goes on. */
  private static @Nullable Dated withYearBefore(String lower, Span block) {
    // Most blocks name no year; a search to the end of the text would cost that for each of them.
    if (!lower.substring(block.start(), block.end()).contains("20")) {
      return null;
    }
    Matcher year =
        YEAR.matcher(lower).region(block.start(), block.end()).useTransparentBounds(true);
    boolean more = year.find();
    if (!more) {
      return null;
    }
    Dated latest = null;
    Matcher day = DAY_AND_MONTH.matcher(lower).region(year.end(), block.end());
    day.useTransparentBounds(true);
    String last = null;
    while (day.find()) {
      while (more && year.start() < day.start()) {
        last = past(lower, block, year.start()) ? year.group(1) : null;
        more = year.find();
      }
      if (last != null && past(lower, block, day.start())) {
        boolean english = day.group(1) != null;
        int month =
            english
                ? PrintedDates.month(day.group(1).substring(0, 3))
                : Integer.parseInt(day.group(3));
        LocalDate date =
            month > 12 ? null : PrintedDates.of(last, month, day.group(english ? 2 : 4));
        latest =
            date == null
                ? latest
                : later(latest, new Dated(new Span(day.start(), day.end()), date));
      }
    }
    return latest;
  }

  private static boolean past(String lower, Span block, int at) {
    return !FUTURE.matcher(lower.substring(Math.max(block.start(), at - CLOSE), at)).find();
  }

  private static @Nullable Dated later(@Nullable Dated one, @Nullable Dated other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.day().isAfter(one.day()) ? other : one;
  }

  /** The latest past day, month or year end that an article names with its year. */
  static @Nullable LocalDate latestNamed(Anatomy anatomy) {
    LocalDate latest = null;
    for (Span block : said(anatomy)) {
      Dated day = inBlock(anatomy.lower(), block);
      latest = later(latest, day == null ? null : day.day());
      for (Pattern pattern : List.of(YEAR_AND_MONTH, YEAR_END)) {
        Matcher found = pattern.matcher(anatomy.lower()).region(block.start(), block.end());
        while (found.find()) {
          if (past(anatomy.lower(), block, found.start())) {
            latest = later(latest, end(found, pattern == YEAR_END));
          }
        }
      }
    }
    return latest;
  }

  private static @Nullable LocalDate end(Matcher found, boolean ofYear) {
    int year = Integer.parseInt(found.group(1));
    int month = ofYear ? 12 : Integer.parseInt(found.group(2));
    return month < 1 || month > 12
        ? null
        : ofYear ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atDay(1);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isAfter(one) ? other : one;
  }
}
