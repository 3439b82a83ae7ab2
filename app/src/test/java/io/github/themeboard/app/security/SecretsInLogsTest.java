package io.github.themeboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords, tokens and cookies are in no log, however much is logged. */
@QuarkusTest
class SecretsInLogsTest {
  private static final String WRONG = "velvet anchor plum";

  private final Logger root = Logger.getLogger("");
  private final Logger product = Logger.getLogger("io.github.themeboard");
  private final Listener listener = new Listener();
  private Level before;

  @Inject People people;

  @BeforeEach
  void listen() {
    before = product.getLevel();
    product.setLevel(Level.ALL);
    listener.setLevel(Level.ALL);
    root.addHandler(listener);
    people.with("admin");
  }

  @AfterEach
  void forget() {
    root.removeHandler(listener);
    product.setLevel(before);
    people.forget();
  }

  @Test
  void whateverIsDoneWithThem() {
    Person admin = Person.anonymous();
    admin.signIn("test-admin", WRONG);
    admin.signIn("test-admin", People.PASSWORD);
    String cookie = admin.cookie("themeboard_session");
    Answer invited = admin.submit("/admin/accounts/invites", Map.of("role", "reader"));
    String link = shown(invited).replaceFirst("http://[^/]+", "");
    Map<String, String> days = Map.of("name", "logs", "role", "admin", "days", "1");
    String token = shown(admin.submit("/admin/tokens", days));
    Site.get("/admin", Map.of("Authorization", "Bearer " + token));
    Site.get(link);
    Map<String, String> change = Map.of("old", People.PASSWORD, "password", WRONG, "again", WRONG);
    admin.submit("/account/password?_method=PUT", change);
    admin.submit("/login?_method=DELETE", Map.of());
    assertThat(listener.lines).anyMatch(line -> line.contains("invited somebody"));
    for (String secret :
        List.of(WRONG, People.PASSWORD, cookie, token, link.replaceFirst(".*/", ""))) {
      assertThat(listener.lines).noneMatch(line -> line.contains(secret));
    }
  }

  private static String shown(Answer answer) {
    return Site.parsed(answer.text(), "/").select(".form-once input").val();
  }

  private static final class Listener extends Handler {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
