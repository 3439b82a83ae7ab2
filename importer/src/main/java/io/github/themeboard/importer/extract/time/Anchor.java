package io.github.themeboard.importer.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a relative time is measured from.
 *
 * @param published the day of publication, if it is known
 * @param year the year that the text spoke of last, or 0
 * @param named the year that the same sentence has named before, or 0
 * @param ahead whether the sentence looks ahead, so that "in the first quarter" may be the next
 * @param reported the period that the article reports on ("the period", 报告期), if it has one
 */
public record Anchor(
    @Nullable LocalDate published, int year, int named, boolean ahead, @Nullable String reported) {

  /** A time measured from a year that is known. */
  static Anchor inYear(int year) {
    return new Anchor(null, year, year, false, null);
  }

  /** The same sentence, behind a time that named its year. */
  Anchor naming(int named) {
    return new Anchor(published, year, named, ahead, reported);
  }

  Anchor lookingBack() {
    return new Anchor(published, year, named, false, reported);
  }

  /** The whole year that an article without further words means: the reported one, or this. */
  @Nullable String wholeYear() {
    if (named != 0) {
      return Integer.toString(named);
    }
    if (reported != null && reported.length() >= 4 && !reported.startsWith("FY")) {
      return reported.substring(0, 4);
    }
    // In spring, notes on "the whole year" that spoke of last year mean last year.
    if (published != null && published.getMonthValue() <= 4 && year == published.getYear() - 1) {
      return Integer.toString(year);
    }
    return year(0);
  }

  /** The year some years from now, or nothing without a date. */
  @Nullable String year(int offset) {
    int now = thisYear();
    return now == 0 ? null : Integer.toString(now + offset);
  }

  /** The year that 上年 is counted back from: the one just named, or reported on, or this. */
  int spokenYear() {
    if (named != 0) {
      return named;
    }
    return reported != null && reported.length() == 4 ? Integer.parseInt(reported) : thisYear();
  }

  int thisYear() {
    return published != null ? published.getYear() : year;
  }

  /** A quarter of no stated year: the last that has begun, or the next that is not over. */
  @Nullable String quarter(int quarter) {
    if (named == 0 && reported != null && reported.startsWith("FY") && reported.length() > 6) {
      return fiscalQuarter(reported, quarter);
    }
    int year = yearOf((quarter - 1) * 3 + 1, quarter * 3);
    return year == 0 ? null : quarter(year, quarter);
  }

  /**
   * A quarter of the fiscal year that is reported on, or of the next if that one is still to come.
   */
  private String fiscalQuarter(String reported, int quarter) {
    int year = Integer.parseInt(reported.substring(2, 6));
    boolean next = ahead && quarter < reported.charAt(reported.length() - 1) - '0';
    return "FY" + quarter(next ? year + 1 : year, quarter);
  }

  @Nullable String half(int half) {
    int year = yearOf(half * 6 - 5, half * 6);
    return year == 0 ? null : year + "-H" + half;
  }

  /** The last half of a year that is over. */
  @Nullable String lastHalf() {
    if (published == null) {
      return null;
    }
    boolean second = published.getMonthValue() > 6;
    return second ? published.getYear() + "-H1" : published.getYear() - 1 + "-H2";
  }

  @Nullable String firstMonths(int months) {
    int year = yearOf(1, months);
    return year == 0 ? null : months(year, 1, months);
  }

  @Nullable String month(int month) {
    int year = nearestYear(month);
    return year == 0 ? null : month(year, month);
  }

  @Nullable String day(int month, int day) {
    int year = nearestYear(month);
    return year == 0 ? null : day(year, month, day);
  }

  /** The quarter some quarters from the present one. */
  @Nullable String quarterFromNow(int offset) {
    if (published == null) {
      return null;
    }
    int index = published.getYear() * 4 + (published.getMonthValue() - 1) / 3 + offset;
    return quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  @Nullable String monthFromNow(int offset) {
    if (published == null) {
      return null;
    }
    YearMonth month = YearMonth.from(published).plusMonths(offset);
    return month(month.getYear(), month.getMonthValue());
  }

  @Nullable String dayFromNow(int offset) {
    return published == null ? null : published.plusDays(offset).toString();
  }

  /** The last such day of the week, Monday being one. */
  @Nullable String weekday(int day) {
    return published == null
        ? null
        : dayFromNow(-Math.floorMod(published.getDayOfWeek().getValue() - day, 7));
  }

  private int yearOf(int firstMonth, int lastMonth) {
    if (named != 0) {
      return named;
    }
    if (published == null) {
      return year;
    }
    int now = published.getYear();
    int month = published.getMonthValue();
    if (!ahead) {
      return firstMonth > month ? now - 1 : now;
    }
    // Looking ahead, the nearest one is meant: results and guidance speak of their neighbours.
    int middle = firstMonth + lastMonth;
    int best = now;
    for (int candidate = now - 1; candidate <= now + 1; candidate++) {
      int distance = Math.abs((candidate - now) * 24 + middle - 2 * month);
      if (distance < Math.abs((best - now) * 24 + middle - 2 * month)) {
        best = candidate;
      }
    }
    return best;
  }

  /** A date lies near its article: more than three months ahead, it was last year's. */
  private int nearestYear(int month) {
    if (named != 0) {
      return named;
    }
    if (published == null) {
      return year;
    }
    int now = published.getYear();
    int monthsAhead = month - published.getMonthValue();
    if (monthsAhead > (ahead ? 6 : 3)) {
      return now - 1;
    }
    return monthsAhead < -6 && ahead ? now + 1 : now;
  }

  static String quarter(int year, int quarter) {
    return year + "-Q" + quarter;
  }

  static String month(int year, int month) {
    return year + "-" + twoDigits(month);
  }

  static String months(int year, int first, int last) {
    if (first == 1 && last == 12) {
      return Integer.toString(year);
    }
    if (last - first == 2 && first % 3 == 1) {
      return quarter(year, last / 3);
    }
    if (last - first == 5 && (first == 1 || first == 7)) {
      return year + "-H" + (first == 1 ? 1 : 2);
    }
    return first == last ? month(year, first) : month(year, first) + "/" + month(year, last);
  }

  /** A day that no calendar has is a slip; its month is all that can be taken from it. */
  static String day(int year, int month, int day) {
    return day <= YearMonth.of(year, month).lengthOfMonth()
        ? year + "-" + twoDigits(month) + "-" + twoDigits(day)
        : month(year, month);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** "25" is 2025, "98" is 1998; four digits are what they are. */
  static int fullYear(int year) {
    return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
  }
}
