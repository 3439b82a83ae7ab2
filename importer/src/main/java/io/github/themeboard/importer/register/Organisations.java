package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Research houses, media and data publishers, by name in both languages and by domain. */
public final class Organisations {
  /** An organisation that is named in a text; an ambiguous name may mean something else. */
  public record Mention(Span span, Organisation organisation, boolean ambiguous) {}

  private record Known(Organisation organisation, boolean ambiguous) {}

  private static final List<String> COLUMNS =
      List.of("name_en", "name_zh", "kind", "aliases_en", "aliases_zh", "domains");

  /** No name is longer. */
  private static final int LONGEST_NAME = 80;

  private final List<Organisation> all;
  private final Names<Known> names;
  private final Map<String, Organisation> byDomain = new LinkedHashMap<>();
  private final Map<String, Organisation> byName = new LinkedHashMap<>();

  private Organisations(List<Organisation> all) {
    this.all = List.copyOf(all);
    List<Names.Named<Known>> named = new ArrayList<>();
    for (Organisation organisation : all) {
      organisation.domains().forEach(d -> byDomain.putIfAbsent(d, organisation));
      organisation
          .names()
          .forEach(
              n -> {
                byName.putIfAbsent(key(n.text()), organisation);
                named.add(new Names.Named<>(n.text(), new Known(organisation, n.ambiguous())));
              });
    }
    names = Names.of(named);
  }

  /**
   * Reads name_en, name_zh, kind (house, media or data), aliases_en, aliases_zh, domains.
   *
   * @throws RegisterFault if a row is faulty; the message names line and column
   */
  public static Organisations read(Reader in) {
    List<Organisation> all = new ArrayList<>();
    CsvTable.read(in, COLUMNS, row -> all.add(organisation(row)));
    return new Organisations(all);
  }

  private static Organisation organisation(CsvTable.Row row) {
    List<CompanyName> aliases = new ArrayList<>(row.values("aliases_en", CompanyName::parse));
    aliases.addAll(row.values("aliases_zh", CompanyName::parse));
    String english = row.cell("name_en");
    String chinese = row.cell("name_zh");
    if (english.isEmpty() && chinese.isEmpty()) {
      throw new RegisterFault(row.line(), "name_en", "an organisation without a name");
    }
    return new Organisation(
        english.isEmpty() ? chinese : english,
        chinese,
        row.value("kind", Organisations::kind),
        aliases,
        row.parts("domains"));
  }

  private static Organisation.Kind kind(String cell) {
    for (Organisation.Kind kind : Organisation.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("not house, media or data: " + cell);
  }

  /** The organisations that ship with the program. */
  public static Organisations bundled() {
    return Bundled.ORGANISATIONS;
  }

  private static final class Bundled {
    private static final Organisations ORGANISATIONS = load();

    private static Organisations load() {
      try (InputStream in =
          Organisations.class.getResourceAsStream("/register/organisations.csv")) {
        return read(
            new InputStreamReader(
                Objects.requireNonNull(in, "the organisations are not in the jar"),
                StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Every one, in the order of the file. */
  public List<Organisation> all() {
    return all;
  }

  /** All that are named in a stretch, from left to right. */
  public List<Mention> in(String folded, String lower, Span within) {
    return names.in(folded, lower, within).stream()
        .map(
            hit -> {
              Known known = hit.named().get(0).owner();
              return new Mention(
                  new Span(hit.start(), hit.end()), known.organisation(), known.ambiguous());
            })
        .toList();
  }

  /** The one whose name begins at a place: "Guosheng Securities: ...". */
  public Optional<Mention> startingAt(String folded, String lower, int at, int limit) {
    Span near = new Span(at, Math.max(at, Math.min(limit, at + LONGEST_NAME)));
    return in(folded, lower, near).stream().filter(m -> m.span().start() == at).findFirst();
  }

  /** By one of its names, in any case. */
  public Optional<Organisation> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** By the host of an address; a subdomain is its owner's. */
  public Optional<Organisation> ofDomain(String host) {
    String domain = Folding.lower(host);
    while (!domain.isEmpty()) {
      Organisation owner = byDomain.get(domain);
      if (owner != null) {
        return Optional.of(owner);
      }
      int dot = domain.indexOf('.');
      domain = dot < 0 ? "" : domain.substring(dot + 1);
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return Folding.lower(Folding.fold(name)).strip();
  }
}
