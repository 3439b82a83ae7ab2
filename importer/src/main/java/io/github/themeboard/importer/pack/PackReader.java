package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.theme.Term;
import io.github.themeboard.domain.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a pack whole or not at all; every fault is named with its file and line. */
public final class PackReader {
  private static final String MANIFEST = "pack.yaml";

  private final PackFiles files;
  private final Faults faults = new Faults();
  private final Known known = new Known();

  private PackReader(PackFiles files) {
    this.files = files;
  }

  /**
   * Reads a pack.
   *
   * @throws FaultyPack with all faults, if it has any
   */
  public static Pack read(PackFiles files) {
    return new PackReader(files).read();
  }

  private Pack read() {
    Fields manifest = manifest();
    Optional<Wording> name = name(manifest);
    List<Pack.Named> houses = named("houses.yaml", known.houses);
    List<Pack.Site> publishers = list("publishers.yaml").stream().map(this::publisher).toList();
    List<Pack.ThemeEntry> themes = list("themes.yaml").stream().map(this::theme).toList();
    List<Pack.Named> measures = named("measures.yaml", known.measures);
    List<Pack.ArticleEntry> articles = articles(manifest.texts("articles"));
    List<Pack.CompanyEntry> companies =
        list("companies.yaml").stream().map(new CompaniesFile(known)::read).toList();
    List<Pack.FrameworkEntry> frameworks =
        list("frameworks.yaml").stream().map(this::framework).toList();
    List<Pack.FactEntry> facts = facts(manifest.texts("facts"));
    manifest.refuseOthers();
    faults.refuseIfAny();
    return new Pack(
        name.orElseThrow(),
        houses,
        publishers,
        themes,
        measures,
        articles,
        companies,
        frameworks,
        facts);
  }

  private Fields manifest() {
    String text = text(MANIFEST);
    Optional<Fields> fields =
        text == null ? Optional.empty() : YamlFile.mapping(MANIFEST, 0, text, faults);
    if (fields.isEmpty()) {
      faults.refuseIfAny();
    }
    Fields manifest = fields.orElseThrow();
    String format = manifest.text("format");
    if (!Fields.missing(format) && !format.equals(String.valueOf(Pack.FORMAT))) {
      manifest.fault("format", "this program reads format " + Pack.FORMAT);
    }
    return manifest;
  }

  private static Optional<Wording> name(Fields manifest) {
    Optional<Wording> name = manifest.wording("name");
    if (name.isEmpty() && manifest.readable("name")) {
      manifest.fault("name", "'name' is missing");
    }
    return name;
  }

  private List<Pack.ArticleEntry> articles(List<String> paths) {
    List<Pack.ArticleEntry> articles = new ArrayList<>();
    for (String path : paths) {
      String text = text(path);
      if (text != null) {
        new ArticleFile(path, known, faults).read(text).ifPresent(articles::add);
      }
    }
    return articles;
  }

  private List<Pack.FactEntry> facts(List<String> paths) {
    FactsFile facts = new FactsFile(known);
    List<Pack.FactEntry> read = new ArrayList<>();
    for (String path : paths) {
      list(path).forEach(fields -> facts.read(fields).ifPresent(read::add));
    }
    facts.checkGrowth();
    return read;
  }

  private List<Pack.Named> named(String path, Set<String> into) {
    return list(path).stream().map(fields -> named(fields, into)).toList();
  }

  private Pack.Named named(Fields fields, Set<String> into) {
    Pack.Named named = new Pack.Named(known.introduce(fields, into), fields.wording());
    fields.refuseOthers();
    return named;
  }

  private Pack.Site publisher(Fields fields) {
    Pack.Site site =
        new Pack.Site(
            known.introduce(fields, known.publishers), fields.wording(), fields.address("url"));
    fields.refuseOthers();
    return site;
  }

  private Pack.ThemeEntry theme(Fields fields) {
    String parent = known.optional(fields, "parent", known.themes);
    String slug = known.introduce(fields, known.themes);
    Set<Term> vocabulary = new LinkedHashSet<>();
    fields
        .fields("terms")
        .ifPresent(
            terms -> {
              terms.texts("en").forEach(t -> vocabulary.add(new Term("en", t)));
              terms.texts("zh").forEach(t -> vocabulary.add(new Term("zh", t)));
              terms.refuseOthers();
            });
    Pack.ThemeEntry theme =
        new Pack.ThemeEntry(slug, parent, fields.wording(), List.copyOf(vocabulary));
    fields.refuseOthers();
    return theme;
  }

  private Pack.FrameworkEntry framework(Fields fields) {
    Set<String> stages = new LinkedHashSet<>();
    String slug = fields.slug("slug");
    Pack.FrameworkEntry framework =
        new Pack.FrameworkEntry(
            slug,
            fields.wording(),
            known.reference(fields, "theme", known.themes),
            fields.list("stages").stream().map(s -> named(s, stages)).toList());
    if (!Fields.missing(slug) && known.frameworks.putIfAbsent(slug, stages) != null) {
      fields.fault("slug", "'" + slug + "' stands in this list twice");
    }
    fields.refuseOthers();
    return framework;
  }

  private List<Fields> list(String path) {
    String text = text(path);
    return text == null ? List.of() : YamlFile.list(path, text, faults);
  }

  private @Nullable String text(String path) {
    try {
      String text = files.read(path);
      if (text == null) {
        faults.add(path, 1, "the pack has no such file");
      }
      return text;
    } catch (IOException e) {
      faults.add(path, 1, "cannot be read: " + e.getMessage());
      return null;
    }
  }
}
