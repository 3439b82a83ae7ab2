package io.github.themeboard.app;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server answered, as it came over the wire. */
public record Answer(HttpResponse<byte[]> response) {

  public int statusCode() {
    return response.statusCode();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** Bytes of the body, compressed if it was. */
  public int length() {
    return response.body().length;
  }

  /** A header, or nothing if it is not there. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Every value of a header that may come more than once. */
  public String headers(String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  public String contentType() {
    return header("Content-Type");
  }

  /** The value of a cookie that the answer sets, or nothing. */
  public String cookie(String name) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.replaceFirst("^[^=]*=([^;]*).*", "$1"))
        .findFirst()
        .orElse("");
  }
}
