package io.github.themeboard.app.watch;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Moments;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.watch.ChangeCount;
import io.github.themeboard.domain.watch.WatchLists;
import io.github.themeboard.domain.watch.Watched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what a watch list shows, in one statement; for templates, whether something is on it. */
@Named("watches")
@RequestScoped
public class WatchListPages {
  private final Page page;
  private final Moments moments;
  private final Visitor visitor;
  private final WatchLists lists;

  WatchListPages(Page page, Moments moments, Visitor visitor, WatchLists lists) {
    this.page = page;
    this.moments = moments;
    this.visitor = visitor;
    this.lists = lists;
  }

  /**
   * One entry.
   *
   * @param kind {@code theme} or {@code company}
   * @param since the day from which changes are counted, in words
   * @param changes address of the page that shows them
   */
  public record EntryView(
      String kind, String slug, Link link, ChangeCount count, String since, String changes) {}

  /** A list. */
  public record ListView(List<EntryView> entries) {}

  /** The list of whoever is signed in; none for somebody whose browser keeps it. */
  ListView own() {
    return view(visitor.signedIn() ? lists.of(visitor.actor()) : List.of());
  }

  /**
   * A list that a browser keeps: {@code ?themes=a,b&companies=c&since=}.
   *
   * @throws Declined if the address names no moment
   */
  ListView named() {
    return view(lists.of(slugs("themes"), slugs("companies"), since()));
  }

  /** Whether the account that asks follows it; {@code kind} is a theme or a company. */
  public boolean has(String kind, String slug) {
    return lists.has(
        visitor.actor(), kind.equals("theme") ? Watched.Kind.THEME : Watched.Kind.COMPANY, slug);
  }

  /**
   * The moment in the address since which changes are counted.
   *
   * @throws Declined if it names none
   */
  Instant since() {
    Instant since = moments.of("since").knownAt();
    if (since == null) {
      WatchMessages words = page.messages(WatchMessages.class);
      throw new Declined(400, words.since_malformed_title(), words.since_malformed());
    }
    return since;
  }

  /** What the address names, separated by commas; at most as many as a list holds. */
  private List<String> slugs(String parameter) {
    return slugsOf(page.parameter(parameter) == null ? "" : page.parameter(parameter));
  }

  static List<String> slugsOf(String written) {
    return Stream.of(written.split(",")).filter(s -> !s.isBlank()).limit(WatchLists.MOST).toList();
  }

  private ListView view(List<Watched> watched) {
    return new ListView(watched.stream().map(this::view).toList());
  }

  private EntryView view(Watched watched) {
    boolean theme = watched.kind() == Watched.Kind.THEME;
    String kind = theme ? "theme" : "company";
    return new EntryView(
        kind,
        watched.slug(),
        new Link(
            (theme ? "/themes/" : "/companies/") + watched.slug(),
            watched.name().in(page.locale())),
        watched.count(),
        page.dates().day(LocalDate.ofInstant(watched.seen(), ZoneOffset.UTC)),
        changes(kind, watched));
  }

  /** Address of the page of what changed since an entry was seen. */
  static String changes(String kind, Watched watched) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(kind, watched.slug());
    parameters.put("from", watched.seen().toString());
    return Page.address("/diff", parameters);
  }
}
