package io.github.themeboard.app.change;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.change.ChangeDays;
import io.github.themeboard.domain.publication.BoardRepository;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clocks as a control: sliders over the days on which something changed, and short ways. */
@Named("clockControl")
@RequestScoped
public class ClockControl {
  /** The end of a day as the field of the known-at clock takes it, to the second. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private static final Pattern SUBJECT = Pattern.compile("/(theme|companie)s/([a-z0-9-]+)");

  private final Page page;
  private final ChangeDays days;
  private final BoardRepository board;

  ClockControl(Page page, ChangeDays days, BoardRepository board) {
    this.page = page;
    this.days = days;
    this.board = board;
  }

  /**
   * What the control shows.
   *
   * @param known address of this page as known at the end of the published-by day; null without one
   * @param published address of this page as published by the day of the known-at clock; null
   *     without one
   * @param changes address of what changed between this page's moment and today
   */
  record ClockView(
      Slider publishedBy,
      Slider knownAt,
      @Nullable String known,
      @Nullable String published,
      String changes) {}

  /** The control of this page. */
  public ClockView getView() {
    Clocks clocks = page.clocks();
    LocalDate by = clocks.publishedBy();
    Instant at = clocks.knownAt();
    ChangeDays.Days read = days.of(Objects.requireNonNullElseGet(page.edition(), board::edition));
    String today = page.messages(ChangeMessages.class).today();
    return new ClockView(
        Slider.ofDays(read.published(), by, page.dates(), today),
        Slider.ofMoments(read.known(), at, END_OF_DAY, page.dates(), today),
        by == null || at != null ? null : with("", by.atTime(END_OF_DAY).toString() + "Z"),
        at == null || by != null
            ? null
            : with(LocalDate.ofInstant(at, ZoneOffset.UTC).toString(), ""),
        changes(clocks));
  }

  private String with(String publishedBy, String knownAt) {
    return page.here(Map.of("publishedBy", publishedBy, "knownAt", knownAt));
  }

  /** Of the theme or company of this page, else of the whole board. */
  private String changes(Clocks clocks) {
    Map<String, String> asked = new LinkedHashMap<>();
    Matcher subject = SUBJECT.matcher(page.path());
    if (subject.matches()) {
      asked.put(subject.group(1).equals("theme") ? "theme" : "company", subject.group(2));
    }
    Instant at = clocks.knownAt();
    String known = at == null ? "" : at.toString();
    LocalDate by = clocks.publishedBy();
    asked.put("from", by == null ? known : by.toString());
    asked.put("fromKnown", by == null ? "" : known);
    return Page.address("/diff", asked);
  }
}
