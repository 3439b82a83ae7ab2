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

  public HeadFinder(Organisations organisations) {
    this.publisher = new Publisher(organisations);
    this.house = new House(organisations);
  }

  /** With what the file claims of itself ({@link Head#merged}). */
  public Head find(Anatomy anatomy, Printed claims) {
    Head head = find(anatomy).merged(claims);
    String claimed = claims.title();
    int within = Math.min(anatomy.text().length(), TITLE_WITHIN);
    // A title that the text repeats is one, whatever line looked more like it.
    boolean repeated = claimed != null && anatomy.text().substring(0, within).contains(claimed);
    return repeated ? head.withTitle(claimed) : head;
  }

  /** What the text itself prints. */
  public Head find(Anatomy anatomy) {
    Surroundings page = Surroundings.of(anatomy);
    LocalDate published = PublicationDay.of(page);
    String url = url(page);
    return new Head(
        title(anatomy),
        publisher.of(page, url),
        house.of(page),
        Authors.of(page, publisher),
        url,
        published,
        published != null ? null : hint(page));
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

  /** As printed, without the marks of a heading in Markdown. */
  private static @Nullable String title(Anatomy anatomy) {
    return anatomy
        .title()
        .map(
            b ->
                b.span()
                    .in(anatomy.text())
                    .replaceFirst("^#{1,6} +", "")
                    .replaceFirst("^\\*\\*(.*)\\*\\*$", "$1")
                    .strip())
        .orElse(null);
  }

  private static @Nullable String url(Surroundings page) {
    List<Span> lines = new ArrayList<>(page.head());
    lines.addAll(page.above());
    for (Span line : lines) {
      // Menus in Markdown hold many addresses, and a line about the article one.
      Matcher found = URL.matcher(line.in(page.anatomy().text()));
      if (!page.lower(line).contains("](") && found.find()) {
        return withoutMarks(found.group());
      }
    }
    for (Span line : page.behind()) {
      Matcher found = URL.matcher(line.in(page.anatomy().text()));
      if (LINK.matcher(page.lower(line)).find()
          && !page.lower(line).contains("](")
          && found.find()) {
        return withoutMarks(found.group());
      }
    }
    return null;
  }

  private static String withoutMarks(String url) {
    int end = url.length();
    while (end > 0 && ".,;:!?，。；、".indexOf(url.charAt(end - 1)) >= 0) {
      end--;
    }
    return url.substring(0, end);
  }
}
