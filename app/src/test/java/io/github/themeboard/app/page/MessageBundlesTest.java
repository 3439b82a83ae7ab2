package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages of every bundle say the same things, and nothing that no page says. */
class MessageBundlesTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern CONDITION = Pattern.compile("\\{#if (\\w+)");

  /** A sign of Western text beside a character or a text within a sentence, or quoting Chinese. */
  private static final Pattern HALF_WIDTH =
      Pattern.compile(
          "[\\p{IsHan}”）}][:,;!(]|[\\p{IsHan}”）]\\?|[:,;!)](?=[\\p{IsHan}“])"
              + "|\\p{IsHan}\"|\"\\p{IsHan}");

  /**
   * The words of a feature.
   *
   * @param name of the bundle, as templates and files have it
   */
  record Bundle(String name, Class<?> type) {
    Properties in(String language) throws IOException {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file(language))) {
        properties.load(reader);
      }
      assertThat(properties).isNotEmpty();
      return properties;
    }

    Path file(String language) {
      return MAIN.resolve("resources/messages/" + name + "_" + language + ".properties");
    }

    Method[] methods() {
      return type.getDeclaredMethods();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Bundle> bundles() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.themeboard.app")
            .stream()
            .filter(type -> type.isAnnotatedWith(MessageBundle.class))
            .map(type -> bundle(type.reflect()))
            .toList();
  }

  private static Bundle bundle(Class<?> type) {
    String name = type.getAnnotation(MessageBundle.class).value();
    return new Bundle(
        name.equals(MessageBundle.DEFAULTED_NAME) ? MessageBundle.DEFAULT_NAME : name, type);
  }

  @Test
  void everyFileIsOfABundle() throws IOException {
    try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              bundles().stream().flatMap(b -> Stream.of("en", "zh-CN").map(b::file)).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeys(Bundle bundle) throws IOException {
    assertThat(bundle.in("zh-CN").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle.in("en").stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noMessageIsBlankAndNoneIsWrittenTwice(Bundle bundle) throws IOException {
    for (String language : List.of("en", "zh-CN")) {
      assertThat(bundle.in(language))
          .allSatisfy((key, text) -> assertThat((String) text).isNotBlank());
      List<String> keys =
          Files.readAllLines(bundle.file(language)).stream()
              .filter(line -> line.matches("[^#].*=.*"))
              .map(line -> line.replaceFirst("=.*", ""))
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesUseTheSameParameters(Bundle bundle) throws IOException {
    Properties english = bundle.in("en");
    Properties chinese = bundle.in("zh-CN");
    for (String key : english.stringPropertyNames()) {
      assertThat(found(PARAMETER, chinese.getProperty(key)))
          .as(key)
          .isEqualTo(found(PARAMETER, english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyParameterIsOneOfItsMethod(Bundle bundle) throws IOException {
    for (String language : List.of("en", "zh-CN")) {
      Properties words = bundle.in(language);
      for (Method method : bundle.methods()) {
        String text = words.getProperty(method.getName());
        if (text != null) {
          Set<String> used = new TreeSet<>(found(PARAMETER, text));
          used.addAll(found(CONDITION, text));
          assertThat(parameters(method)).as(method.getName()).containsAll(used);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageIsAMethodAndEveryMethodAMessage(Bundle bundle) throws IOException {
    Set<String> methods =
        Stream.of(bundle.methods())
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> keys =
        bundle.in("en").stringPropertyNames().stream()
            .map(key -> key.replaceFirst("_\\$?[A-Z][A-Z_]*$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).isEqualTo(methods);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyConstantOfAnEnumerationHasItsWord(Bundle bundle) throws IOException {
    Set<String> keys = bundle.in("en").stringPropertyNames();
    for (Method method : bundle.methods()) {
      if (method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum()) {
        for (Object constant : method.getParameterTypes()[0].getEnumConstants()) {
          assertThat(keys)
              .containsAnyOf(method.getName() + "_" + constant, method.getName() + "_$" + constant);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageIsSaidSomewhere(Bundle bundle) throws IOException {
    String sources = text(MAIN.resolve("resources/templates"), ".html");
    String code = text(MAIN.resolve("java"), ".java");
    assertThat(bundle.methods())
        .extracting(Method::getName)
        .allMatch(name -> said(bundle.name(), name, sources, code));
  }

  private static boolean said(String bundle, String name, String templates, String code) {
    return Pattern.compile(bundle + ":" + name + "\\b").matcher(templates).find()
        || Pattern.compile("(\\.|::)\\s*" + name + "\\b").matcher(code).find();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyEnglishMessageIsEnglishAndEveryChineseOneChinese(Bundle bundle) throws IOException {
    assertThat(bundle.in("en"))
        .allSatisfy((key, text) -> assertThat((String) text).doesNotContainPattern("\\p{IsHan}"));
    assertThat(bundle.in("zh-CN").entrySet())
        .filteredOn(e -> !((String) e.getValue()).matches(".*\\p{IsHan}.*"))
        .extracting(
            e -> ((String) e.getValue()).replaceAll("\\{\\w+}|Token|[\\p{Punct}\\s，、：（）]", ""))
        .allMatch(String::isEmpty);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void chineseHasThePunctuationOfChinese(Bundle bundle) throws IOException {
    assertThat(bundle.in("zh-CN"))
        .allSatisfy((key, text) -> assertThat((String) text).doesNotContainPattern(HALF_WIDTH));
  }

  @Test
  void noTemplatePutsASignOfOneLanguageBehindWords() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN.resolve("resources/templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        if (!file.endsWith("help_en.html")) {
          assertThat(Files.readString(file))
              .as(file.toString())
              .doesNotContainPattern("}(</\\w+>)?[:,;] ");
        }
      }
    }
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
