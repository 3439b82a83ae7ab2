package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.text.Folding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The companies of one article, one entry each whatever names they go by. */
final class Findings {
  private static final Pattern MARKS = Pattern.compile("[.,'\"*]");

  private static final Pattern FORMS =
      Pattern.compile(
          "( (inc|corp|co|ltd|limited|llc|plc|ag|se|sa|nv|gmbh|group|holdings?|corporation))+$"
              + "|(股份|集团|控股)?(有限)?公司$|-(w|sw|s|b|p)$");

  private final Map<String, Finding> bySlug = new LinkedHashMap<>();
  private final Map<String, Finding> byName = new LinkedHashMap<>();

  Finding of(Company company) {
    return bySlug.computeIfAbsent(company.slug(), s -> new Finding(company));
  }

  /** A company that the register does not know, by its name without its legal form. */
  Finding of(String name) {
    return byName.computeIfAbsent(key(name), n -> new Finding(null));
  }

  /** A company that is called so here, whether the register knows the name or not. */
  void alias(String name, Finding finding) {
    byName.putIfAbsent(key(name), finding);
  }

  @Nullable Finding known(Company company) {
    return bySlug.get(company.slug());
  }

  @Nullable Finding named(String name) {
    return byName.get(key(name));
  }

  Collection<Finding> all() {
    Map<Finding, Boolean> all = new LinkedHashMap<>();
    bySlug.values().forEach(f -> all.put(f, true));
    byName.values().forEach(f -> all.put(f, true));
    return all.keySet();
  }

  static String key(String name) {
    String key = MARKS.matcher(Folding.lower(Folding.fold(name))).replaceAll("").strip();
    String bare = FORMS.matcher(key).replaceFirst("");
    return bare.isEmpty() ? key : bare;
  }
}
