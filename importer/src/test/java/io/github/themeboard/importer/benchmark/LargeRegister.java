package io.github.themeboard.importer.benchmark;

import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.extract.theme.Vocabulary;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Organisations;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Random;

/** The bundled register and made-up companies until it is as large as the largest in use. */
final class LargeRegister {
  private static final String[] SYLLABLES = {
    "ba", "cor", "dan", "el", "fu", "gen", "hai", "in", "jo", "kal", "lum", "mer", "nor", "ox",
    "pri", "qua", "ros", "sin", "tek", "ul", "ver", "wan", "xi", "yan", "zen"
  };
  private static final String IDEOGRAPHS = "华东方科技龙腾海天盛瑞德信安泰恒远景新光明宏达威力创智维芯源润泽康宁博雅鼎峰";

  private LargeRegister() {}

  static Extractor extractor(int companies, int aliases) {
    CompanyRegister register = CompanyRegister.read(new StringReader(csv(companies, aliases)));
    return new Extractor(Vocabulary.bundled(), register, Organisations.bundled());
  }

  private static String csv(int companies, int aliases) {
    CompanyRegister bundled = CompanyRegister.bundled();
    StringWriter csv = new StringWriter();
    bundled.write(csv);
    Random random = new Random(20261122);
    int more = companies - bundled.companies().size();
    int each = aliases / companies;
    for (int i = 0; i < more; i++) {
      StringBuilder english = new StringBuilder();
      StringBuilder chinese = new StringBuilder();
      for (int a = 0; a < each; a++) {
        english.append(a == 0 ? "" : ";").append(name(random)).append(' ').append(i);
        chinese.append(a == 0 ? "" : ";").append(chinese(random)).append(i);
      }
      csv.append(
          String.format(
              Locale.ROOT,
              "made-up-%d,%s %d,%s%d,CN,private,,%s,%s%n",
              i,
              name(random),
              i,
              chinese(random),
              i,
              english,
              chinese));
    }
    return csv.toString();
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int word = 0; word < 2; word++) {
      String first = SYLLABLES[random.nextInt(SYLLABLES.length)];
      name.append(word == 0 ? "" : " ")
          .append(Character.toUpperCase(first.charAt(0)))
          .append(first.substring(1))
          .append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  private static String chinese(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(IDEOGRAPHS.charAt(random.nextInt(IDEOGRAPHS.length())));
    }
    return name.toString();
  }
}
