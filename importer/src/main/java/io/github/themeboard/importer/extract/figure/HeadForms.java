package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Heads of tables that are a time and nothing else: Jun-25, 2025/06, FY25, 2025E, Q3. */
final class HeadForms {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String NAMED =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
          + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

  /** "Jun-25", "30-Jun-25", "Jun 2025"; a day is left out, balances are of the month's end. */
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?:\\d{1,2}[- ])?" + NAMED + "[- ']{1,2}(\\d{4}|\\d{2})([aef])?");

  private static final Pattern YEAR_MONTH = Pattern.compile("(20\\d{2})[-./]?(0[1-9]|1[0-2])");
  private static final Pattern MONTH_SLASH = Pattern.compile("(0?[1-9]|1[0-2])[/.](20\\d{2})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](20\\d{2})");
  private static final Pattern NAMED_DAY =
      Pattern.compile("(\\d{1,2})[- ]" + NAMED + "[- ](20\\d{2}|\\d{2})");
  private static final Pattern FISCAL =
      Pattern.compile("fy ?(?:1[0-2]|0?[1-9])[/-](20\\d{2}|\\d{2})([aefcl]e?)?");
  private static final Pattern YEAR =
      Pattern.compile("(?:cy ?)?((?:19|20)\\d{2})(?:([aefp])|\\(([aef])\\))?");
  private static final Pattern SHORT_YEAR = Pattern.compile("'?([0-4]\\d)([aefp])");
  private static final Pattern PART =
      Pattern.compile(
          "(?:q([1-4])|([1-4])q|h([12])|([12])h|" + NAMED + "|(1[0-2]|[1-9])月)([aef])?");

  /** No form takes more characters, nor begins with another letter or mark. */
  private static final int LONGEST = 24;

  private static final String BEGINNINGS = "jfmasondcqh'";

  private HeadForms() {}

  /** What most cells show at once: labels are longer or begin otherwise, numbers have marks. */
  private static boolean mayBe(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && (Folding.digit(text.charAt(0)) || BEGINNINGS.indexOf(text.charAt(0)) >= 0)
        && text.indexOf(',') < 0
        && text.charAt(text.length() - 1) != '%';
  }

  static @Nullable HeadTime read(String text, boolean ahead) {
    if (!mayBe(text)) {
      return null;
    }
    Matcher m = NAMED_DAY.matcher(text);
    if (m.matches()) {
      return day(year(m.group(3)), month(m.group(2)), Integer.parseInt(m.group(1)), ahead);
    }
    m = MONTH_YEAR.matcher(text);
    if (m.matches()) {
      return whole(
          String.format(Locale.ROOT, "%d-%02d", year(m.group(2)), month(m.group(1))), ahead);
    }
    m = YEAR_MONTH.matcher(text);
    if (m.matches()) {
      return whole(m.group(1) + "-" + m.group(2), ahead);
    }
    m = MONTH_SLASH.matcher(text);
    if (m.matches()) {
      return whole(
          String.format(Locale.ROOT, "%s-%02d", m.group(2), Integer.parseInt(m.group(1))), ahead);
    }
    m = DAY.matcher(text);
    if (m.matches()) {
      int first = Integer.parseInt(m.group(1));
      int second = Integer.parseInt(m.group(2));
      // Tables of European and Asian houses write the day first; only a large second is a day.
      int month = second > 12 ? first : second;
      int day = second > 12 ? second : first;
      return day(Integer.parseInt(m.group(3)), month, day, ahead);
    }
    m = FISCAL.matcher(text);
    if (m.matches()) {
      return whole("FY" + year(m.group(1)), ahead);
    }
    m = YEAR.matcher(text);
    if (m.matches()) {
      return whole(m.group(1), ahead);
    }
    m = SHORT_YEAR.matcher(text);
    if (m.matches()) {
      return whole("20" + m.group(1), ahead);
    }
    m = PART.matcher(text);
    return m.matches() ? new HeadTime(null, part(m), null, false, ahead, true) : null;
  }

  /** Nothing for a day that no calendar has. */
  private static @Nullable HeadTime day(int year, int month, int day, boolean ahead) {
    return month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)
        ? null
        : whole(String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day), ahead);
  }

  private static HeadTime whole(String period, boolean ahead) {
    return new HeadTime(period, null, null, false, ahead, true);
  }

  private static String part(Matcher m) {
    if (m.group(1) != null || m.group(2) != null) {
      return "Q" + (m.group(1) != null ? m.group(1) : m.group(2));
    }
    if (m.group(3) != null || m.group(4) != null) {
      return "H" + (m.group(3) != null ? m.group(3) : m.group(4));
    }
    int month = m.group(5) != null ? month(m.group(5)) : Integer.parseInt(m.group(6));
    return String.format(Locale.ROOT, "%02d", month);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return year < 100 ? 2000 + year : year;
  }
}
