package io.github.themeboard.app.register.framework;

import io.github.themeboard.domain.register.FrameworkEntry;
import io.github.themeboard.domain.register.StageEntry;
import io.github.themeboard.domain.wording.Wording;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a curator wrote of a framework, or of a stage that is to be added.
 *
 * @param fields as the form names them; the names of a stage are {@code en.} and {@code zh.} with
 *     its slug
 */
record FrameworkForm(MultivaluedMap<String, String> fields) {
  /** Nothing written yet. */
  static final FrameworkForm EMPTY = new FrameworkForm(new MultivaluedHashMap<>());

  private static final int LONGEST = 200;
  private static final int LONGEST_REASON = 500;

  /** What stands. */
  static FrameworkForm of(FrameworkEntry framework) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.add("en", framework.name().en());
    fields.add("zh", framework.name().zh());
    fields.add("theme", framework.theme());
    return new FrameworkForm(fields);
  }

  String slug() {
    return text("slug");
  }

  String en() {
    return text("en");
  }

  String zh() {
    return text("zh");
  }

  String theme() {
    return text("theme");
  }

  String reason() {
    return text("reason");
  }

  /** Which edition of the framework the form showed; -1 if it does not say, which is none. */
  long edition() {
    String written = text("edition");
    return written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
  }

  /** The English name of a stage as written, else as it stands. */
  String stageEn(StageEntry stage) {
    return written("en." + stage.slug(), stage.name().en());
  }

  /** The Chinese name of a stage as written, else as it stands. */
  String stageZh(StageEntry stage) {
    return written("zh." + stage.slug(), stage.name().zh());
  }

  private String written(String field, @Nullable String standing) {
    return fields.containsKey(field) ? text(field) : Objects.requireNonNullElse(standing, "");
  }

  /** Whether it names what it speaks of, and each of some stages. */
  boolean names(List<StageEntry> stages) {
    return named(en(), zh()) && stages.stream().allMatch(s -> named(stageEn(s), stageZh(s)));
  }

  private static boolean named(String en, String zh) {
    return !en.isEmpty() || !zh.isEmpty();
  }

  boolean tooLong() {
    return reason().length() > LONGEST_REASON
        || fields.entrySet().stream()
            .filter(e -> e.getKey().matches("(en|zh)(\\..*)?"))
            .anyMatch(e -> e.getValue().stream().anyMatch(v -> v.length() > LONGEST));
  }

  Wording name() {
    return new Wording(en(), zh());
  }

  /** A framework without stages. */
  FrameworkEntry made() {
    return new FrameworkEntry(slug(), name(), theme(), List.of());
  }

  /** What shall stand of a framework. */
  FrameworkEntry changed(FrameworkEntry framework) {
    return framework
        .named(name(), theme())
        .withStages(s -> new StageEntry(s.slug(), new Wording(stageEn(s), stageZh(s))));
  }

  private String text(String field) {
    return Stream.ofNullable(fields.getFirst(field)).map(String::strip).findFirst().orElse("");
  }
}
