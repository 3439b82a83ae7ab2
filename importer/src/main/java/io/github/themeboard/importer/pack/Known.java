package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.NoSuchPassage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been read of a pack so far, and the checks of references to it. */
final class Known {
  final Set<String> houses = new HashSet<>();
  final Set<String> publishers = new HashSet<>();
  final Set<String> themes = new HashSet<>();
  final Set<String> measures = new HashSet<>();
  final Set<String> companies = new HashSet<>();
  final Map<String, Set<String>> frameworks = new HashMap<>();
  final Map<String, ArticleText> articles = new HashMap<>();
  final Set<String> texts = new HashSet<>();

  /** The slug in {@code slug}, noted as known; a second of the same name is a fault. */
  String introduce(Fields fields, Set<String> into) {
    String slug = fields.slug("slug");
    if (!Fields.missing(slug) && !into.add(slug)) {
      fields.fault("slug", "'" + slug + "' stands in this list twice");
    }
    return slug;
  }

  String reference(Fields fields, String key, Collection<String> among) {
    String slug = fields.text(key);
    if (!Fields.missing(slug) && !among.contains(slug)) {
      fields.fault(key, "the pack has no '" + slug + "' for '" + key + "'");
    }
    return slug;
  }

  @Nullable String optional(Fields fields, String key, Collection<String> among) {
    return fields.has(key) ? reference(fields, key, among) : null;
  }

  List<String> references(Fields fields, String key, Collection<String> among) {
    List<String> slugs = fields.texts(key);
    for (String slug : slugs) {
      if (!among.contains(slug)) {
        fields.fault(key, "the pack has no '" + slug + "' for '" + key + "'");
      }
    }
    if (new HashSet<>(slugs).size() < slugs.size()) {
      fields.fault(key, "'" + key + "' names something twice");
    }
    return slugs;
  }

  List<Pack.Cite> cites(Fields fields, String key) {
    List<Pack.Cite> cites = new ArrayList<>();
    for (Fields one : fields.list(key)) {
      cites.add(cite(one));
    }
    return cites;
  }

  Optional<Pack.Cite> cite(Fields fields, String key) {
    return fields.fields(key).map(this::cite);
  }

  private Pack.Cite cite(Fields fields) {
    Pack.Cite cite =
        new Pack.Cite(
            reference(fields, "article", articles.keySet()),
            fields.text("quote"),
            fields.number("occurrence", 1, 10_000, 1),
            optional(fields, "from", houses));
    ArticleText text = articles.get(cite.article());
    if (text != null && !Fields.missing(cite.quote())) {
      check(fields, cite, text);
    }
    fields.refuseOthers();
    return cite;
  }

  private static void check(Fields fields, Pack.Cite cite, ArticleText text) {
    int count = text.count(cite.quote());
    if (count == 0) {
      fields.fault("quote", "article '" + cite.article() + "' does not say: " + cite.quote());
    } else if (count > 1 && !fields.has("occurrence")) {
      fields.fault("quote", "the article says it " + count + " times; 'occurrence' tells which");
    } else {
      try {
        text.find(cite.quote(), cite.occurrence());
      } catch (NoSuchPassage e) {
        fields.fault("quote", e.getMessage());
      }
    }
  }
}
