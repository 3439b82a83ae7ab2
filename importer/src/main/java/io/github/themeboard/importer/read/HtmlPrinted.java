package io.github.themeboard.importer.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: linked data first, then what it tells social sites, then the rest.
 */
final class HtmlPrinted {
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:release_date",
          "datepublished",
          "weibo:article:create_at",
          "publishdate",
          "pubdate",
          "parsely-pub-date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "date");

  private final Document page;
  private final JsonLd linked;
  private final Map<String, String> metas = new HashMap<>();

  private HtmlPrinted(Document page) {
    this.page = page;
    this.linked = JsonLd.of(page);
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), meta.attr("content"));
      }
    }
  }

  static Printed of(Document page) {
    HtmlPrinted printed = new HtmlPrinted(page);
    return new Printed(
        printed.title(),
        printed.author(),
        Claim.name(either(printed.linked.publisher(), printed.metas.get("og:site_name"))),
        null,
        first(Claim::url, printed.attribute("link[rel=canonical]", "href"), printed.og("url")),
        printed.published(),
        first(Claim::language, printed.attribute("html", "lang"), printed.og("locale")));
  }

  private @Nullable String title() {
    return first(
        Claim::name,
        linked.headline(),
        og("title"),
        HtmlTitle.heading(page, HtmlTitle.withoutSite(page, Claim.name(page.title()))));
  }

  private @Nullable String author() {
    return Stream.of(linked.author(), metas.get("author"), metas.get("article:author"))
        .filter(said -> said != null && !said.contains("://"))
        .map(Claim::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate published() {
    Stream<@Nullable String> said =
        Stream.of(
                Stream.of(linked.published()),
                DAYS.stream().map(metas::get),
                Stream.of(attribute("[itemprop=datePublished][datetime]", "datetime")))
            .flatMap(s -> s);
    return said.map(Claim::day).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable String og(String key) {
    return metas.get("og:" + key);
  }

  private @Nullable String attribute(String where, String key) {
    Element element = page.selectFirst(where);
    return element == null || element.attr(key).isBlank() ? null : element.attr(key);
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static <T> @Nullable T first(
      Function<@Nullable String, @Nullable T> sense, @Nullable String... said) {
    return Stream.of(said).map(sense).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
