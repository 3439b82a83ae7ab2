package io.github.themeboard.importer.head;

import io.github.themeboard.importer.head.PrintedDates.Dated;
import io.github.themeboard.importer.read.Printed;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a page says about its article: who wrote it, who carries it, when and where. */
public final class HeadFinder {
  /** So far down a text repeats the title that its file claims. */
  private static final int TITLE_WITHIN = 3000;

  private static final Pattern URL = Pattern.compile("https?://[^\\s()<>\"'“”]{4,500}");
  private static final Pattern LINK = Pattern.compile("链接|原文|网址|link|url|source");

  private final Publisher publisher;
  private final House house;
  private final Headline headline;

  public HeadFinder(Organisations organisations) {
    this.publisher = new Publisher(organisations);
    this.house = new House(organisations);
    this.headline = new Headline(new HeadHouse(organisations));
  }

  /** With what the file claims of itself ({@link Head#merged}). */
  public Head find(Anatomy anatomy, Printed claims) {
    Surroundings page = Surroundings.of(anatomy);
    Head head = find(page, WeChatAccount.platform(claims.publisher())).merged(claims);
    String claimed = claims.title();
    int within = Math.min(anatomy.text().length(), TITLE_WITHIN);
    // A title that the text repeats is one, whatever line looked more like it.
    boolean repeated = claimed != null && anatomy.text().substring(0, within).contains(claimed);
    return withoutName(repeated ? head.withTitle(claimed) : head);
  }

  /** What the text itself prints. */
  public Head find(Anatomy anatomy) {
    return withoutName(find(Surroundings.of(anatomy), false));
  }

  private Head find(Surroundings page, boolean onWeChat) {
    LocalDate published = PublicationDay.of(page);
    String url = url(page);
    return new Head(
        Headline.of(page),
        publisher.of(page, url, onWeChat),
        house.of(page),
        Authors.of(page, publisher),
        url,
        published,
        published != null ? null : hint(page));
  }

  private Head withoutName(Head head) {
    String title = head.title();
    return title == null
        ? head
        : head.withTitle(headline.withoutName(title, head.house(), head.publisher()));
  }

  /** A printed date that is two days in two countries places the article behind the earlier. */
  private static @Nullable DateHint hint(Surroundings page) {
    for (List<Span> lines : List.of(page.head(), page.above())) {
      for (Span line : lines) {
        Dated date = PrintedDates.firstAmbiguous(page.anatomy().lower(), line.start(), line.end());
        if (date != null) {
          return new DateHint(date.span(), date.day());
        }
      }
    }
    return PastDays.hint(page.anatomy());
  }

  private static @Nullable String url(Surroundings page) {
    List<Span> lines = new ArrayList<>(page.head());
    lines.addAll(page.above());
    for (Span line : lines) {
      String url = url(line.in(page.anatomy().text()));
      if (url != null) {
        return url;
      }
    }
    for (Span line : page.behind()) {
      String url = url(line.in(page.anatomy().text()));
      if (url != null && LINK.matcher(page.lower(line)).find()) {
        return url;
      }
    }
    return null;
  }

  /** Menus in Markdown hold many addresses, and a line about the article one. */
  private static @Nullable String url(String line) {
    if (!line.contains("http") || line.contains("](")) {
      return null;
    }
    Matcher found = URL.matcher(line);
    return found.find() ? withoutMarks(found.group()) : null;
  }

  private static String withoutMarks(String url) {
    int end = url.length();
    while (end > 0 && ".,;:!?，。；、".indexOf(url.charAt(end - 1)) >= 0) {
      end--;
    }
    return url.substring(0, end);
  }
}
