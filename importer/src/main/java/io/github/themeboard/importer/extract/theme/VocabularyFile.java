package io.github.themeboard.importer.extract.theme;

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
    List<Theme> themes = new ArrayList<>();
    if (text != null) {
      for (YamlNode node : YamlNode.parse(text, faults).items("a list of themes")) {
        Theme theme = theme(node);
        if (theme != null) {
          themes.add(theme);
        }
      }
    }
    if (themes.isEmpty() && faults.none()) {
      faults.add(1, "holds no theme");
    }
    if (terms.count() > Hits.MOST_TERMS) {
      faults.add(1, "holds more than " + Hits.MOST_TERMS + " terms");
    }
    faults.refuseIfAny();
    return new Vocabulary(themes);
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

  private @Nullable Theme theme(YamlNode node) {
    YamlFields fields = node.fields("a theme, as in 'slug: ...'");
    String slug = slug(fields);
    String parent = fields.text("parent");
    if (parent != null && !slugs.contains(parent)) {
      fields.fault("parent", "there is no theme '" + parent + "' above this one");
    }
    if (slug != null && !slugs.add(slug)) {
      fields.fault("slug", "there is a theme '" + slug + "' already");
    }
    String en = fields.required("en");
    String zh = fields.text("zh");
    YamlFields words = fields.fields("terms");
    List<Term> english = terms.read(words.items("en"));
    List<Term> chinese = terms.read(words.items("zh"));
    words.refuseOthers();
    fields.refuseOthers();
    return slug == null || en == null ? null : new Theme(slug, parent, en, zh, english, chinese);
  }

  private static @Nullable String slug(YamlFields fields) {
    String slug = fields.required("slug");
    if (slug != null && !SLUG.matcher(slug).matches()) {
      fields.fault(
          "slug", "'slug' takes lower-case letters, digits and hyphens, not '" + slug + "'");
    }
    return slug;
  }
}
