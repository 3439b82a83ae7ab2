package io.github.themeboard.importer.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page's linked data (https://schema.org/Article): the first thing whose type is
 * an article or a report of some kind.
 */
record JsonLd(
    @Nullable String headline,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published) {
  private static final JsonLd NOTHING = new JsonLd(null, null, null, null);
  private static final int MOST_SCRIPTS = 20;
  private static final int MOST_THINGS = 10_000;

  static JsonLd of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .limit(MOST_SCRIPTS)
        .map(Element::data)
        .map(JsonLd::article)
        .filter(a -> !a.equals(NOTHING))
        .findFirst()
        .orElse(NOTHING);
  }

  private static JsonLd article(String json) {
    Deque<Object> things = new ArrayDeque<>(List.of(Json.read(json)));
    for (int i = 0; i < MOST_THINGS && !things.isEmpty(); i++) {
      Object thing = things.remove();
      if (thing instanceof List<?> list) {
        things.addAll(list);
      } else if (thing instanceof Map<?, ?> fields) {
        if (isArticle(fields.get("@type"))) {
          return article(fields);
        }
        things.add(fields.get("@graph") == null ? "" : fields.get("@graph"));
        things.add(fields.get("mainEntity") == null ? "" : fields.get("mainEntity"));
      }
    }
    return NOTHING;
  }

  private static boolean isArticle(@Nullable Object type) {
    String name = word(type);
    return name != null
        && (name.endsWith("Article") || name.endsWith("Report") || name.endsWith("BlogPosting"));
  }

  private static JsonLd article(Map<?, ?> fields) {
    return new JsonLd(
        word(fields.get("headline")),
        word(fields.get("author")),
        word(fields.get("publisher")),
        word(fields.get("datePublished")));
  }

  /** A text, the first text of a list, or the name of a thing. */
  private static @Nullable String word(@Nullable Object value) {
    Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    Object named = first instanceof Map<?, ?> thing ? thing.get("name") : first;
    return named instanceof String text && !text.isBlank() ? text : null;
  }
}
