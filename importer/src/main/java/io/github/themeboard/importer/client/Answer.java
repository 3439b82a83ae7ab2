package io.github.themeboard.importer.client;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What a server answered, its body cut off where no honest answer is so long. */
record Answer(int status, HttpHeaders headers, byte[] body) {
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  boolean json() {
    return header("Content-Type").contains("json");
  }
}
