package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and nothing that no page says. */
class MessageBundlesTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern CONDITION = Pattern.compile("\\{#if (\\w+)");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(bundle("zh-CN").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
  }

  @Test
  void noMessageIsBlankAndNoneIsWrittenTwice() throws IOException {
    for (String language : List.of("en", "zh-CN")) {
      assertThat(bundle(language))
          .allSatisfy((key, text) -> assertThat((String) text).isNotBlank());
      List<String> keys =
          Files.readAllLines(file(language)).stream()
              .filter(line -> line.matches("[^#].*=.*"))
              .map(line -> line.replaceFirst("=.*", ""))
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @Test
  void bothLanguagesUseTheSameParameters() throws IOException {
    Properties english = bundle("en");
    Properties chinese = bundle("zh-CN");
    for (String key : english.stringPropertyNames()) {
      assertThat(found(PARAMETER, chinese.getProperty(key)))
          .as(key)
          .isEqualTo(found(PARAMETER, english.getProperty(key)));
    }
  }

  @Test
  void everyParameterIsOneOfItsMethod() throws IOException {
    for (String language : List.of("en", "zh-CN")) {
      Properties bundle = bundle(language);
      for (Method method : Messages.class.getDeclaredMethods()) {
        String text = bundle.getProperty(method.getName());
        if (text != null) {
          Set<String> used = new TreeSet<>(found(PARAMETER, text));
          used.addAll(found(CONDITION, text));
          assertThat(parameters(method)).as(method.getName()).containsAll(used);
        }
      }
    }
  }

  @Test
  void everyMessageIsAMethodAndEveryMethodAMessage() throws IOException {
    Set<String> methods =
        Stream.of(Messages.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> keys =
        bundle("en").stringPropertyNames().stream()
            .map(key -> key.replaceFirst("_\\$?[A-Z][A-Z_]*$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).isEqualTo(methods);
  }

  @Test
  void everyConstantOfAnEnumerationHasItsWord() throws IOException {
    Set<String> keys = bundle("en").stringPropertyNames();
    for (Method method : Messages.class.getDeclaredMethods()) {
      if (method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum()) {
        for (Object constant : method.getParameterTypes()[0].getEnumConstants()) {
          assertThat(keys)
              .containsAnyOf(method.getName() + "_" + constant, method.getName() + "_$" + constant);
        }
      }
    }
  }

  @Test
  void everyMessageIsSaidSomewhere() throws IOException {
    String sources = text(MAIN.resolve("resources/templates"), ".html");
    String code = text(MAIN.resolve("java"), ".java");
    assertThat(Messages.class.getDeclaredMethods())
        .extracting(Method::getName)
        .allMatch(name -> said(name, sources, code));
  }

  private static boolean said(String name, String templates, String code) {
    return Pattern.compile("msg:" + name + "\\b").matcher(templates).find()
        || Pattern.compile("(\\.|::)\\s*" + name + "\\b").matcher(code).find();
  }

  @Test
  void everyEnglishMessageIsEnglishAndEveryChineseOneChinese() throws IOException {
    assertThat(bundle("en"))
        .allSatisfy((key, text) -> assertThat((String) text).doesNotContainPattern("\\p{IsHan}"));
    assertThat(bundle("zh-CN").entrySet())
        .filteredOn(e -> !((String) e.getValue()).matches(".*\\p{IsHan}.*"))
        .extracting(e -> ((String) e.getValue()).replaceAll("\\{\\w+}|Token|[\\p{Punct}\\s，、]", ""))
        .containsOnly("");
  }

  private static Set<String> parameters(Method method) {
    return Stream.of(method.getParameters()).map(p -> p.getName()).collect(Collectors.toSet());
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult r) -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file(language))) {
      properties.load(reader);
    }
    assertThat(properties).hasSizeGreaterThan(200);
    return properties;
  }

  private static Path file(String language) {
    return MAIN.resolve("resources/messages/msg_" + language + ".properties");
  }

  private static String text(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }
}
