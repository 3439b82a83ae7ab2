package io.github.themeboard.app.page;

import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.figure.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and periods in a reader's words. */
public final class Dates {
  private static final Pattern PART = Pattern.compile("(FY)?(\\d{4})-([HQ])(\\d)");

  private final boolean chinese;
  private final Messages messages;

  Dates(Locale locale, Messages messages) {
    this.chinese = locale.getLanguage().equals("zh");
    this.messages = messages;
  }

  public String day(LocalDate day) {
    return format(chinese ? "uuuu年M月d日" : "d MMM uuuu").format(day);
  }

  /** To the minute, in UTC. */
  public String moment(Instant at) {
    return format(chinese ? "uuuu年M月d日 HH:mm 'UTC'" : "d MMM uuuu, HH:mm 'UTC'")
        .format(at.atOffset(ZoneOffset.UTC));
  }

  public String event(EventDate date) {
    return switch (date.precision()) {
      case YEAR -> year(date.first().getYear());
      case MONTH -> month(YearMonth.from(date.first()));
      case DAY -> day(date.first());
    };
  }

  public String dating(Dating dating) {
    LocalDate day = dating.day();
    if (day == null) {
      return messages.date_unknown();
    }
    return dating.certainty() == Dating.Certainty.EXACT
        ? day(day)
        : messages.date_not_before(day(day));
  }

  public @Nullable String period(@Nullable Period period) {
    if (period == null) {
      return null;
    }
    String[] ends = period.written().split("/");
    return ends.length == 1 ? one(ends[0]) : one(ends[0]) + "–" + one(ends[1]);
  }

  private String one(String written) {
    Matcher part = PART.matcher(written);
    if (part.matches()) {
      String year = (part.group(1) == null ? "" : "FY") + part.group(2);
      return chinese
          ? year + "年" + part.group(3) + part.group(4)
          : part.group(3) + part.group(4) + " " + year;
    }
    return switch (written.length()) {
      case 7 -> month(YearMonth.parse(written));
      case 10 -> day(LocalDate.parse(written));
      default -> written;
    };
  }

  private String year(int year) {
    return chinese ? year + "年" : String.valueOf(year);
  }

  private String month(YearMonth month) {
    return format(chinese ? "uuuu年M月" : "MMM uuuu").format(month);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
