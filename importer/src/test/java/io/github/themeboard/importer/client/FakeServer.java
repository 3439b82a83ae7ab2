package io.github.themeboard.importer.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server on this machine that gives the answers it was told to, in order, and notes requests. */
public final class FakeServer implements AutoCloseable {
  /** A request as it came. */
  public record Asked(String line, String authorization, String contentType, byte[] body) {
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private record Told(int status, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final Deque<Told> answers = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();

  public FakeServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public FakeServer answers(int status, Map<String, String> headers, String body) {
    answers.add(new Told(status, headers, body));
    return this;
  }

  public FakeServer accepts() {
    return answers(202, Map.of("Location", "/api/v1/imports/17"), "");
  }

  public FakeServer says(String json) {
    return answers(200, Map.of("Content-Type", "application/json"), json);
  }

  public FakeServer refuses(int status, String title, String detail) {
    return answers(
        status,
        Map.of("Content-Type", "application/problem+json"),
        "{\"title\": \"" + title + "\", \"detail\": \"" + detail + "\"}");
  }

  public synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    asked.add(
        new Asked(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
            body));
    Told told = answers.isEmpty() ? new Told(500, Map.of(), "no more answers") : answers.poll();
    told.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] answer = told.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(told.status(), answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
