package io.github.themeboard.importer.head;

import java.util.regex.Pattern;

/** The look of the names of houses, by which one is known that no list has. */
final class HouseForm {
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(\\p{IsHan}{2,8}(证券|研究所|研究院|期货|资本)|[A-Z][\\w&.'-]*( [A-Z][\\w&.'-]*){0,3}"
              + " (Securities|Capital|Research|Futures|Partners|Markets))$");

  private static final Pattern DEPARTMENT =
      Pattern.compile("(股份有限公司)?(研究所|研究院|研究部|研究中心|\\p{IsHan}{0,4}研究|研究)$");

  private HouseForm() {}

  static boolean fits(String name) {
    return GENERIC.matcher(name).matches();
  }

  static String withoutDepartment(String name) {
    return DEPARTMENT.matcher(name).replaceFirst("");
  }
}
