package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Somebody at a browser: keeps cookies, and sends forms with the token that their page has. */
public final class Person {
  private static final Pattern SET = Pattern.compile("([^=]+)=([^;]*)(.*)");

  private static final String BOUNDARY = "themeboard-test-boundary";
  private static final String PART =
      "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";

  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** Somebody whom no site knows. */
  public static Person anonymous() {
    return new Person();
  }

  /** Somebody who has signed in. */
  public static Person signedIn(String name, String password) {
    Person person = new Person();
    Answer answer = person.signIn(name, password);
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
    return person;
  }

  /** One of {@link People}, with a role. */
  public static Person signedIn(String name) {
    return signedIn(name, People.PASSWORD);
  }

  public Answer signIn(String name, String password) {
    return submit("/login", Map.of("name", name, "password", password));
  }

  public Answer get(String address) {
    return send("GET", address, Map.of(), "");
  }

  /** A page that is there. */
  public Document page(String address) {
    Answer answer = get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Site.parsed(answer.text(), address);
  }

  /** Sends a form as the browser does after showing its page. */
  public Answer submit(String address, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putIfAbsent("_token", formToken());
    return post(address, all, Map.of());
  }

  /** Sends a form that may carry files as the browser does after showing its page. */
  public Answer submitParts(String address, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putIfAbsent("_token", formToken());
    String body =
        all.entrySet().stream()
            .map(e -> PART.formatted(BOUNDARY, e.getKey(), e.getValue()))
            .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return send("POST", address, Map.of("Content-Type", type), body);
  }

  /** Sends a form as it is, whatever token it has or has not. */
  public Answer post(String address, Map<String, String> fields, Map<String, String> headers) {
    String body =
        fields.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", address, all, body);
  }

  public Answer send(String method, String address, Map<String, String> headers, String body) {
    return send(method, address, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with a body that is no text. */
  public Answer send(String method, String address, Map<String, String> headers, byte[] body) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    if (!cookies.isEmpty()) {
      all.put(
          "Cookie",
          cookies.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining("; ")));
    }
    Answer answer = Site.send(method, address, all, body);
    answer.response().headers().allValues("Set-Cookie").forEach(this::keep);
    return answer;
  }

  /** What the forms of the pages that this person sees carry. */
  public String formToken() {
    Document page = Site.parsed(get("/login").text(), "/login");
    if (page.select("input[name=_token]").isEmpty()) {
      page = page("/account");
    }
    return page.select("input[name=_token]").first().val();
  }

  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** Takes a cookie that somebody else had. */
  public Person with(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  public void lose(String name) {
    cookies.remove(name);
  }

  private void keep(String setCookie) {
    Matcher set = SET.matcher(setCookie);
    assertThat(set.matches()).as(setCookie).isTrue();
    if (set.group(3).contains("Max-Age=0")) {
      cookies.remove(set.group(1));
    } else {
      cookies.put(set.group(1), set.group(2).replaceAll("^\"|\"$", ""));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
