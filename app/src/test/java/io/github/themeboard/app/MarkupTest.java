package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Every sort of page is HTML as the standard has it, by the checker that the W3C runs. */
@QuarkusTest
class MarkupTest {
  private static final Path ROUTES = Path.of("src", "test", "resources", "routes.txt");

  /** Parts of pages, which scripts ask for. */
  private static final List<String> PARTS =
      List.of(
          "/search/suggestions?q=chips",
          "/themes/inference/changes?since=2026-01-01T00:00:00Z",
          "/watchlist/items?themes=inference&companies=huawei&since=2026-01-01T00:00:00Z");

  @Inject Tour tour;

  private Person admin;

  @BeforeEach
  void prepare() {
    admin = Person.signedIn(tour.prepare());
  }

  @AfterEach
  void forget() {
    tour.forget();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void isValidOnEveryPage(String language) throws Exception {
    List<String> faults = new ArrayList<>();
    Person visitor = Person.anonymous().with("lang", language);
    admin.with("lang", language);
    for (Tour.Stop stop : tour.outside()) {
      faults.addAll(faults(stop, visitor, language));
    }
    for (String part : PARTS) {
      faults.addAll(faults(Tour.Stop.at(part), visitor, language));
    }
    for (Tour.Stop stop : tour.inside()) {
      faults.addAll(faults(stop, admin, language));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theWalkPassesEveryRouteThatIsAPage() throws IOException {
    List<String> walked =
        Stream.concat(
                PARTS.stream(),
                Stream.concat(tour.outside().stream(), tour.inside().stream())
                    .filter(stop -> stop.form().isEmpty())
                    .map(Tour.Stop::address))
            .map(address -> address.replaceFirst("\\?.*", ""))
            .toList();
    try (Stream<String> lines = Files.lines(ROUTES)) {
      List<String> missed =
          lines
              .filter(line -> line.startsWith("GET"))
              .map(line -> line.split("\\s+")[1])
              .filter(route -> !route.startsWith("/api/") && !route.equals("/login/oidc"))
              .filter(route -> walked.stream().noneMatch(a -> a.matches(pattern(route))))
              .toList();
      assertThat(missed).isEmpty();
    }
  }

  private static String pattern(String route) {
    return route.replaceAll("\\{\\w+}", "[^/]+");
  }

  private static String whole(String part, String language) {
    return "<!DOCTYPE html><html lang=\""
        + language
        + "\"><title>Part</title><div>"
        + part
        + "</div>";
  }

  private static List<String> faults(Tour.Stop stop, Person person, String language)
      throws IOException, SAXException {
    Answer answer = stop.seenBy(person);
    boolean part = PARTS.contains(stop.address());
    String html = part ? whole(answer.text(), language) : answer.text();
    List<String> faults = new ArrayList<>();
    if (answer.statusCode() == 404 && !stop.address().equals("/no-such-page")) {
      faults.add(stop + ": is not there");
    }
    if (!html.contains("<html lang=\"" + language)) {
      faults.add(stop + ": not in " + language + ": " + html.lines().limit(3).toList());
    }
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    checker.setNoLangDetect(true); // The language of quotes says nothing of that of the page.
    String found =
        checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    for (JsonNode message : new ObjectMapper().readTree(found).path("messages")) {
      if (!message.path("type").asText().equals("info") || message.has("subType")) {
        faults.add(
            stop
                + ": "
                + message.path("message").asText()
                + " | "
                + message.path("extract").asText().strip());
      }
    }
    return faults;
  }
}
