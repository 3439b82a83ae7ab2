package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.figure.Period;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in a reader's words, whatever the machine's own language and zone. */
@QuarkusTest
class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026, 2026年",
    "2026-02, Feb 2026, 2026年2月",
    "2026-02-09, 9 Feb 2026, 2026年2月9日",
    "0999-12-31, 31 Dec 0999, 0999年12月31日"
  })
  void anEventIsDatedAsPreciselyAsItsSource(String written, String english, String chinese) {
    EventDate date = EventDate.parse(written);
    assertThat(dates("en").event(date)).isEqualTo(english);
    assertThat(dates("zh-CN").event(date)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026, 2026",
    "2026-H1, H1 2026, 2026年H1",
    "2026-Q3, Q3 2026, 2026年Q3",
    "FY2026, FY2026, FY2026",
    "FY2026-Q1, Q1 FY2026, FY2026年Q1",
    "2026-02, Feb 2026, 2026年2月",
    "2026-04-06, 6 Apr 2026, 2026年4月6日",
    "2020/2028, 2020–2028, 2020–2028",
    "2026-Q1/2026-Q3, Q1 2026–Q3 2026, 2026年Q1–2026年Q3"
  })
  void aPeriodIsWrittenOut(String written, String english, String chinese) {
    assertThat(dates("en").period(new Period(written))).isEqualTo(english);
    assertThat(dates("zh-CN").period(new Period(written))).isEqualTo(chinese);
    assertThat(dates("en").period(null)).isNull();
  }

  @Test
  void anArticleIsDatedWithItsDoubt() {
    LocalDate day = LocalDate.of(2026, 1, 16);
    assertThat(dates("en").dating(Dating.exact(day))).isEqualTo("16 Jan 2026");
    assertThat(dates("en").dating(Dating.notBefore(day, "a quote")))
        .isEqualTo("not before 16 Jan 2026");
    assertThat(dates("en").dating(Dating.unknown())).isEqualTo("date unknown");
    assertThat(dates("zh-CN").dating(Dating.notBefore(day, "a quote"))).contains("2026年1月16日");
  }

  @Test
  void aMomentIsInUtcToTheMinute() {
    Instant moment = Instant.parse("2026-03-01T23:59:59.999Z");
    assertThat(dates("en").moment(moment)).isEqualTo("1 Mar 2026, 23:59 UTC");
    assertThat(dates("zh-CN").moment(moment)).isEqualTo("2026年3月1日 23:59 UTC");
  }

  private static Dates dates(String language) {
    return new Dates(Locale.forLanguageTag(language), Words.in(language));
  }
}
