package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.yaml.YamlMapping;
import io.github.themeboard.importer.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the themes of a YAML file; every fault is named with its line. */
final class VocabularyFile {
  /** More than ten times the bundled one; a file past it is a mistake or an attack. */
  static final int MOST_BYTES = 4 << 20;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

  private final VocabularyFaults faults;
  private final Set<String> slugs = new HashSet<>();
  private final TermReader terms = new TermReader();

  VocabularyFile(String name) {
    this.faults = new VocabularyFaults(name);
  }

  Vocabulary read(InputStream in) throws IOException {
    String text = text(in);
    List<Theme> themes = text == null ? List.of() : themes(text);
    if (themes.isEmpty() && faults.none()) {
      faults.add(1, "holds no theme");
    }
    if (terms.count() > Hits.MOST_TERMS) {
      faults.add(1, "holds more than " + Hits.MOST_TERMS + " terms");
    }
    faults.refuseIfAny();
    return new Vocabulary(themes);
  }

  private List<Theme> themes(String text) {
    YamlNode top = YamlNode.parse(text, faults).orElse(null);
    if (top == null) {
      return List.of();
    }
    if (!top.isList()) {
      top.fault("expected a list here, as in '- slug: ...'");
    }
    List<Theme> themes = new ArrayList<>();
    for (YamlNode item : top.items()) {
      Theme theme = theme(item.fields());
      if (theme != null) {
        themes.add(theme);
      }
    }
    return themes;
  }

  private @Nullable String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      faults.add(1, "is larger than " + (MOST_BYTES >> 20) + " MB");
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      faults.add(1, "is not UTF-8");
      return null;
    }
  }

  private @Nullable Theme theme(YamlMapping fields) {
    String slug = slug(fields);
    String parent = fields.text("parent");
    if (parent != null && !slugs.contains(parent)) {
      fields.fault("parent", "there is no theme '" + parent + "' above this one");
    }
    if (slug != null && !slugs.add(slug)) {
      fields.fault("slug", "there is a theme '" + slug + "' already");
    }
    String en = fields.required("en");
    String zh = fields.has("zh") ? fields.required("zh") : null;
    YamlMapping words = fields.fields("terms");
    List<Term> english = words == null ? List.of() : terms.read(words, "en");
    List<Term> chinese = words == null ? List.of() : terms.read(words, "zh");
    if (words != null) {
      words.refuseOthers();
    }
    fields.refuseOthers();
    return slug == null || en == null ? null : new Theme(slug, parent, en, zh, english, chinese);
  }

  private static @Nullable String slug(YamlMapping fields) {
    String slug = fields.required("slug");
    if (slug != null && !SLUG.matcher(slug).matches()) {
      fields.fault(
          "slug", "'slug' takes lower-case letters, digits and hyphens, not '" + slug + "'");
    }
    return slug;
  }
}
