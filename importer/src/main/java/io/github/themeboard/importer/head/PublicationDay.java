package io.github.themeboard.importer.head;

import io.github.themeboard.importer.head.PrintedDates.Dated;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an article was published, where it is printed: at the head, in the dateline, in
 * the title, at the foot. Days of events and of other articles are none.
 */
final class PublicationDay {
  private static final Pattern UPDATED =
      Pattern.compile(
          "updat|revised|modified|更新|修改|修订|обновлено|diperbarui|actualizado|mis à"
              + " jour|aktualisiert");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "publish|posted|^\\W*date\\b|release date|发布|发表|刊发|^\\W*日期|^\\W*时间|报告日期|опубликовано");

  /** Behind the date of a dateline: "SHANGHAI, Oct. 28, 2025 (Wire) --", "财联社2026年2月27日电". */
  private static final Pattern DATELINE_END =
      Pattern.compile(
          "^\\W{0,3}(\\(?/?[\\w .]{0,24}[)/])? ?(-|—|:)|^(电|讯|消息)|^\\s*\\([^)]{2,40}\\)");

  private static final Pattern DAY_OF_DATELINE =
      Pattern.compile("^\\S{2,12}?(\\d{1,2})月(\\d{1,2})日(电|讯|消息)");

  private static final int LONGEST_FOOT = 80;

  /** A date stands so far at the front of a dateline. */
  private static final int DATELINE = 80;

  private PublicationDay() {}

  static @Nullable LocalDate of(Surroundings page) {
    LocalDate day = atHead(page);
    day = day != null ? day : inDateline(page);
    day = day != null ? day : inTitle(page.anatomy());
    day = day != null ? day : atFoot(page);
    return day != null ? day : datelineWithoutYear(page);
  }

  private static @Nullable LocalDate atHead(Surroundings page) {
    LocalDate updated = null;
    for (List<Span> lines : List.of(page.head(), page.above())) {
      for (Span line : lines) {
        for (Dated date : PrintedDates.in(page.anatomy().lower(), line.start(), line.end())) {
          int label = Math.max(line.start(), date.span().start() - 24);
          String before = page.anatomy().lower().substring(label, date.span().start());
          if (!afterUpdated(before)) {
            return date.day();
          }
          updated = updated == null ? date.day() : updated;
        }
      }
    }
    return updated;
  }

  /** Whether the last label before the date says that the page was changed then. */
  private static boolean afterUpdated(String before) {
    int updated = -1;
    Matcher found = UPDATED.matcher(before);
    while (found.find()) {
      updated = found.start();
    }
    return updated >= 0 && !PUBLISHED.matcher(before.substring(updated)).find();
  }

  private static @Nullable LocalDate inDateline(Surroundings page) {
    String lower = page.anatomy().lower();
    for (Span line : page.opening()) {
      int to = Math.min(line.end(), line.start() + DATELINE);
      for (Dated date : PrintedDates.in(lower, line.start(), to)) {
        String behind =
            lower.substring(date.span().end(), Math.min(line.end(), date.span().end() + 50));
        behind = behind.startsWith("日") ? behind.substring(1) : behind;
        if (DATELINE_END.matcher(behind).find()) {
          return date.day();
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate inTitle(Anatomy anatomy) {
    return anatomy
        .title()
        .map(b -> PrintedDates.first(anatomy.lower(), b.start(), b.end()))
        .orElse(null);
  }

  private static @Nullable LocalDate atFoot(Surroundings page) {
    for (Span line : page.closing()) {
      if (line.end() - line.start() > LONGEST_FOOT) {
        continue;
      }
      LocalDate day = PrintedDates.first(page.anatomy().lower(), line.start(), line.end());
      if (day != null && (line.end() - line.start() <= 24 || labelled(page, line))) {
        return day;
      }
    }
    for (Span line : page.behind()) {
      if (line.end() - line.start() > LONGEST_FOOT) {
        continue;
      }
      LocalDate day = PrintedDates.first(page.anatomy().lower(), line.start(), line.end());
      if (day != null && labelled(page, line)) {
        return day;
      }
    }
    return null;
  }

  private static boolean labelled(Surroundings page, Span line) {
    return line.end() - line.start() <= 80
        && PUBLISHED.matcher(page.lower(line)).find()
        && !UPDATED.matcher(page.lower(line)).find();
  }

  /**
   * A wire's dateline has no year; it is the first such day that does not lie before the latest
   * past month or year end that the article speaks of.
   */
  private static @Nullable LocalDate datelineWithoutYear(Surroundings page) {
    for (Span line : page.opening()) {
      String front =
          page.lower(new Span(line.start(), Math.min(line.end(), line.start() + DATELINE)));
      Matcher found = DAY_OF_DATELINE.matcher(front);
      LocalDate latest = found.find() ? PastDays.latestNamed(page.anatomy()) : null;
      if (latest != null) {
        LocalDate day =
            PrintedDates.of(
                "" + latest.getYear(), Integer.parseInt(found.group(1)), found.group(2));
        return day != null && day.isBefore(latest) ? day.plusYears(1) : day;
      }
    }
    return null;
  }
}
