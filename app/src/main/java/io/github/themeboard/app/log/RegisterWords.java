package io.github.themeboard.app.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of the register in words: what changed of which entry, from what to what. */
@RequestScoped
public class RegisterWords {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Page page;
  private final CompanyRepository companies;
  private final RegisterValues values;

  RegisterWords(Page page, CompanyRepository companies, RegisterValues values) {
    this.page = page;
    this.companies = companies;
    this.values = values;
  }

  /** A field that changed; null for nothing. */
  public record FieldChange(String label, @Nullable String before, @Nullable String after) {}

  /**
   * An entry that changed.
   *
   * @param about what it is, and its name
   * @param href where curators keep it; null if it has no page
   */
  public record EntryView(String about, @Nullable String href, List<FieldChange> fields) {}

  /** Some changes, in one statement beside them. */
  List<EntryView> of(List<RegisterChange> changes) {
    Map<Long, Company> named = companies(changes);
    return changes.stream().map(c -> entry(c, named.get(c.subjectId()))).toList();
  }

  /** What some changes are about, in the order of the keys, in one statement. */
  Map<Long, String> about(Map<Long, RegisterChange> changes) {
    Map<Long, Company> named = companies(changes.values());
    Map<Long, String> about = new HashMap<>();
    changes.forEach((key, change) -> about.put(key, about(change, named.get(change.subjectId()))));
    return about;
  }

  /** What a passage showed is noted without the company's name. */
  private Map<Long, Company> companies(Collection<RegisterChange> changes) {
    List<Long> ids =
        changes.stream()
            .filter(c -> c.subject() == RegisterChange.Subject.COMPANY)
            .map(RegisterChange::subjectId)
            .distinct()
            .toList();
    Map<Long, Company> named = new HashMap<>();
    if (!ids.isEmpty()) {
      companies.list("id in ?1", ids).forEach(c -> named.put(c.id(), c));
    }
    return named;
  }

  private EntryView entry(RegisterChange change, @Nullable Company company) {
    JsonNode after = read(change.after());
    return new EntryView(
        about(change, company),
        href(change, company, after),
        fields(change.before(), change.after()));
  }

  /**
   * The fields that differ between two notes of an entry.
   *
   * @param was JSON; null for nothing
   * @param is JSON; null for nothing
   */
  public List<FieldChange> fields(@Nullable String was, @Nullable String is) {
    JsonNode before = read(was);
    JsonNode after = read(is);
    Set<String> keys = new LinkedHashSet<>();
    before.fieldNames().forEachRemaining(keys::add);
    after.fieldNames().forEachRemaining(keys::add);
    List<FieldChange> fields = new ArrayList<>();
    for (RegisterField field : RegisterField.values()) {
      keys.stream()
          .filter(key -> RegisterField.of(key).filter(field::equals).isPresent())
          .filter(key -> !before.path(key).equals(after.path(key)))
          .map(key -> field(field, before.path(key), after.path(key)))
          .filter(f -> f.before() != null || f.after() != null)
          .forEach(fields::add);
    }
    return fields;
  }

  /** Of two lists what went and what came is shown, not what stayed. */
  private FieldChange field(RegisterField field, JsonNode before, JsonNode after) {
    boolean lists = before.isArray() && after.isArray();
    return new FieldChange(
        page.messages(LogMessages.class).field_name(field),
        values.of(field, lists ? without(before, after) : before),
        values.of(field, lists ? without(after, before) : after));
  }

  /** A list that has only changed its order is shown whole. */
  private static JsonNode without(JsonNode list, JsonNode other) {
    Set<JsonNode> gone = new LinkedHashSet<>();
    list.forEach(gone::add);
    other.forEach(gone::remove);
    Set<JsonNode> come = new LinkedHashSet<>();
    other.forEach(come::add);
    list.forEach(come::remove);
    return gone.isEmpty() && come.isEmpty()
        ? list
        : JsonNodeFactory.instance.arrayNode().addAll(gone);
  }

  private String about(RegisterChange change, @Nullable Company company) {
    JsonNode noted = read(change.after() == null ? change.before() : change.after());
    LogMessages words = page.messages(LogMessages.class);
    return words.about(words.about_kind(change.subject()), name(noted, company, change));
  }

  private String name(JsonNode noted, @Nullable Company company, RegisterChange change) {
    String english = RegisterValues.text(noted.path("nameEn"));
    String chinese = RegisterValues.text(noted.path("nameZh"));
    if (english != null || chinese != null) {
      return new Wording(english, chinese).in(page.locale());
    }
    if (company != null) {
      return company.name().in(page.locale());
    }
    String title = RegisterValues.text(noted.path("title"));
    return title == null ? String.valueOf(change.subjectId()) : title;
  }

  private static @Nullable String href(
      RegisterChange change, @Nullable Company company, JsonNode after) {
    String slug = company == null ? RegisterValues.text(after.path("slug")) : company.slug();
    return switch (change.subject()) {
      case ARTICLE -> "/admin/articles/" + change.subjectId();
      case COMPANY -> slug == null ? null : "/companies/" + slug;
      case THEME -> slug == null ? null : "/admin/themes/" + slug;
      case HOUSE -> slug == null ? null : "/admin/houses/" + slug;
      case PUBLISHER -> slug == null ? null : "/admin/publishers/" + slug;
      case FRAMEWORK -> slug == null ? null : "/admin/frameworks/" + slug;
      case VERDICT -> "/admin/forecasts/" + change.subjectId();
      default -> null;
    };
  }

  private static JsonNode read(@Nullable String json) {
    try {
      return json == null ? MissingNode.getInstance() : MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }
}
