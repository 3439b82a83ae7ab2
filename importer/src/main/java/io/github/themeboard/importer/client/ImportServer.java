package io.github.themeboard.importer.client;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The import calls of a server. The token goes to this server and to nobody else: redirects are not
 * followed, and an address of another host is refused.
 */
final class ImportServer {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ASK = Duration.ofSeconds(30);

  /** 100 MB at 2 Mbit/s take seven minutes. */
  private static final Duration SEND = Duration.ofMinutes(10);

  /** An item of an import takes some 300 bytes, and a request has 50 at most. */
  private static final int MOST_ANSWERED = 1 << 20;

  private final URI imports;
  private final String token;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1) // no upgrade in the middle of an upload
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  ImportServer(URI server, String token) {
    String base = server.toString();
    imports =
        URI.create(
            (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/api/v1/imports");
    this.token = token;
  }

  /**
   * Sends files; the answer may be any.
   *
   * @param most how long it may take at most
   */
  Answer send(List<Batches.Sized> files, Duration most) throws ServerFault, InterruptedException {
    Multipart multipart = Multipart.of(files);
    try {
      return answer(
          request(imports).header("Content-Type", multipart.contentType()).POST(multipart.body()),
          shorter(SEND, most));
    } catch (FileNotFoundException e) {
      throw ServerFault.ofFiles("A file has gone while it was to be sent: " + e.getMessage());
    }
  }

  Answer ask(URI status, Duration most) throws ServerFault, InterruptedException {
    return answer(request(status).GET(), shorter(ASK, most));
  }

  /** Where to ask what becomes of the files that an answer accepted. */
  URI accepted(Answer answer) throws ServerFault {
    String location = answer.header("Location");
    if (location.isEmpty()) {
      throw new ServerFault(
          "The server accepted the files and does not say where to ask for them.");
    }
    URI status;
    try {
      status = imports.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new ServerFault("The server names no address but: " + PlainLine.of(location));
    }
    if (!origin(status).equals(origin(imports))) {
      throw new ServerFault(
          "The server sends us elsewhere, to "
              + PlainLine.of(location)
              + "; the token is not sent there. Give --server the address that the server has for"
              + " itself.");
    }
    return status;
  }

  private static String origin(URI address) {
    int port = address.getPort();
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    String origin =
        address.getScheme()
            + "://"
            + address.getHost()
            + ":"
            + (port >= 0 ? port : secure ? 443 : 80);
    return origin.toLowerCase(Locale.ROOT);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json, application/problem+json");
  }

  /** The client's own timeout ends with the headers; this one holds for the body too. */
  private Answer answer(HttpRequest.Builder request, Duration timeout)
      throws ServerFault, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(
            request.timeout(timeout).build(), headers -> new LimitedBody(MOST_ANSWERED));
    try {
      HttpResponse<byte[]> response = sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new BrokenConnection(silent(timeout));
    } catch (ExecutionException e) {
      throw new BrokenConnection(inWords(e.getCause(), timeout));
    }
  }

  private String inWords(Throwable fault, Duration timeout) {
    String host = imports.getScheme() + "://" + imports.getAuthority();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
        return "There is no server at " + host + ". Check --server and that it runs.";
      }
      if (cause instanceof HttpTimeoutException) {
        return silent(timeout);
      }
    }
    String message = fault instanceof IOException ? fault.getMessage() : fault.toString();
    return "The connection to " + host + " broke: " + PlainLine.of(String.valueOf(message));
  }

  private static String silent(Duration timeout) {
    return "The server did not answer within " + timeout.toSeconds() + " seconds.";
  }
}
