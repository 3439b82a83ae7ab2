package io.github.themeboard.domain.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts a page wants; immutable, each method narrows it. */
public final class FactFilter {
  private final Map<String, Object> conditions;

  private FactFilter(Map<String, Object> conditions) {
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
    Map<String, Object> more = new LinkedHashMap<>(conditions);
    more.put(condition, Map.entry(parameter, value));
    return new FactFilter(more);
  }

  Set<String> conditions() {
    return conditions.keySet();
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    for (Object entry : conditions.values()) {
      Map.Entry<?, ?> parameter = (Map.Entry<?, ?>) entry;
      parameters.put((String) parameter.getKey(), parameter.getValue());
    }
    return parameters;
  }
}
