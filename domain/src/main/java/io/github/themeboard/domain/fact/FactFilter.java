package io.github.themeboard.domain.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts a page wants; immutable, each method narrows it. */
public final class FactFilter {
  private final Map<String, Map<String, Object>> conditions;

  private FactFilter(Map<String, Map<String, Object>> conditions) {
    this.conditions = conditions;
  }

  /** Facts of these kinds; all kinds if none is named. */
  public static FactFilter of(FactKind... kinds) {
    FactFilter all = new FactFilter(Map.of());
    return kinds.length == 0
        ? all
        : all.with("v.fact.kind in :kinds", "kinds", Set.copyOf(List.of(kinds)));
  }

  /** Facts that bear on one of these themes. */
  public FactFilter inThemes(Collection<Long> themeIds) {
    return with(
        "exists (select 1 from v.themes t where t.id in :themes)", "themes", Set.copyOf(themeIds));
  }

  public FactFilter ofCompany(long companyId) {
    return with("exists (select 1 from v.companies c where c.id = :company)", "company", companyId);
  }

  /** Facts that a passage of this article supports. */
  public FactFilter citing(long articleId) {
    return with(
        "exists (select 1 from v.citations a where a.article.id = :article)", "article", articleId);
  }

  public FactFilter withId(long factId) {
    return with("v.fact.id = :fact", "fact", factId);
  }

  /** Narrows by an attribute of one kind, in the query language's own terms. */
  public FactFilter with(String condition, String parameter, Object value) {
    return with(condition, Map.of(parameter, value));
  }

  /**
   * As {@link #with(String, String, Object)}.
   *
   * @param values of the parameters that the condition names
   */
  public FactFilter with(String condition, Map<String, Object> values) {
    Map<String, Map<String, Object>> more = new LinkedHashMap<>(conditions);
    more.put(condition, values);
    return new FactFilter(more);
  }

  Set<String> conditions() {
    return conditions.keySet();
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    conditions.values().forEach(parameters::putAll);
    return parameters;
  }
}
