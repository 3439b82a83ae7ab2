package io.github.themeboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Actor;
import io.github.themeboard.domain.account.ApiTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every route with every role, by session and by token, against the table {@code routes.txt}; a
 * route that the table does not know is a fault, and so is a line without a route.
 */
@QuarkusTest
class RoleTableTest {
  private static final java.nio.file.Path TABLE =
      java.nio.file.Path.of("src", "test", "resources", "routes.txt");

  private static final List<String> ROLES = List.of("reader", "curator", "admin");

  @Inject People people;
  @Inject ApiTokens tokens;

  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, String> bearers = new LinkedHashMap<>();

  /**
   * A line of the table.
   *
   * @param least the least role, or {@code anybody}
   */
  record Route(String method, String path, String least) {
    static Route parse(String line) {
      String[] words = line.split("\\s+");
      return new Route(words[0], words[1], words[3]);
    }

    String name() {
      return method + " " + path;
    }

    /** An address of this route where nothing is, so that asking changes nothing. */
    String address() {
      return path.replaceAll("\\{token}", "x".repeat(43))
          .replaceAll("\\{(\\w*[iI]d)}", "999999999")
          .replaceAll("\\{\\w+}", "no-such");
    }
  }

  @BeforeEach
  void comeIn() {
    for (String role : ROLES) {
      Actor actor = people.with(role);
      persons.put(role, Person.signedIn(actor.name()));
      Account.Role as = Account.Role.valueOf(role.toUpperCase(Locale.ROOT));
      bearers.put(role, tokens.issue(actor, "test", as, 1).text());
    }
  }

  @AfterEach
  void forget() {
    people.forget();
  }

  @Test
  void theTableHasEveryRouteAndNoOther() {
    assertThat(table().stream().map(Route::name).toList())
        .containsExactlyInAnyOrderElementsOf(routes());
  }

  @Test
  void nobodyGetsWhatTheirRoleDoesNotAllow() {
    List<String> faults = new ArrayList<>();
    for (Route route : table()) {
      check(faults, route, "anybody", anonymous(route));
      for (String role : ROLES) {
        check(faults, route, role, bySession(route, role));
        check(faults, route, role, byToken(route, role));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void check(List<String> faults, Route route, String role, Answer answer) {
    boolean allowed = rank(role) >= rank(route.least());
    boolean login = answer.header("Location").contains("/login?next=");
    boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403 || login;
    boolean rightly =
        role.equals("anybody") ? answer.statusCode() == 401 || login : answer.statusCode() == 403;
    if (allowed == refused || refused && !rightly) {
      faults.add(route.name() + " as " + role + ": " + answer.statusCode());
    }
  }

  private static int rank(String role) {
    return role.equals("anybody") ? -1 : ROLES.indexOf(role);
  }

  /** With the token of an anonymous form, so that only the role is in question. */
  private Answer anonymous(Route route) {
    Person nobody = Person.anonymous();
    return send(nobody, route, Map.of("X-Form-Token", nobody.formToken()));
  }

  private Answer bySession(Route route, String role) {
    Person person = stillSignedIn(role);
    return send(person, route, Map.of("X-Form-Token", person.formToken()));
  }

  /** Some routes end the sessions of who asks, which is what they are for. */
  private Person stillSignedIn(String role) {
    if (persons.get(role).get("/account").statusCode() != 200) {
      persons.put(role, Person.signedIn("test-" + role));
    }
    return persons.get(role);
  }

  private Answer byToken(Route route, String role) {
    return send(Person.anonymous(), route, Map.of("Authorization", "Bearer " + bearers.get(role)));
  }

  private static Answer send(Person person, Route route, Map<String, String> headers) {
    return person.send(route.method(), route.address(), headers, "");
  }

  private static List<Route> table() {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Route::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every resource method of the product, as {@code METHOD /path/{variable}}. */
  private static List<String> routes() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.themeboard.app");
    return product.stream()
        .flatMap(type -> type.getMethods().stream())
        .map(JavaMethod::reflect)
        .flatMap(RoleTableTest::routes)
        .distinct() // one route may take a body of several types, each by a method of its own
        .toList();
  }

  private static Stream<String> routes(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value() + " " + path(method));
  }

  private static String path(Method method) {
    String path =
        Stream.of(
                method.getDeclaringClass().getAnnotation(Path.class),
                method.getAnnotation(Path.class))
            .filter(p -> p != null)
            .map(p -> p.value().replaceAll("^/|/$", ""))
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining("/", "/", ""));
    return path.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }

  @Test
  void whatIsNoResourceIsOpenAndTellsNothingOfTheBoard() {
    for (String address :
        List.of("/q/health/ready", "/q/health/live", "/q/openapi", "/assets/css/form.css")) {
      assertThat(Site.get(address).statusCode()).as(address).isEqualTo(200);
    }
  }
}
