package io.github.themeboard.app.fetch;

import io.github.themeboard.app.fetch.FetchRefused.Reason;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request to one address, read up to a size and within a time. */
final class Call {
  private static final String ACCEPTED =
      "text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain;q=0.9";

  private final CompletableFuture<Response> answer = new CompletableFuture<>();
  private final Buffer body = Buffer.buffer();
  private final long most;
  private volatile @Nullable HttpClientRequest sent;

  private Call(long most) {
    this.most = most;
  }

  /**
   * Asks.
   *
   * @param at where the connection is made to; the host's name goes into the request and into the
   *     certificate's check, and is not looked up
   * @param most bytes of the body
   * @param millis for all of it
   */
  static Response get(
      HttpClient client, Target target, InetAddress at, String agent, long most, long millis)
      throws FetchRefused {
    Call call = new Call(most);
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setServer(SocketAddress.inetSocketAddress(target.port(), at.getHostAddress()))
            .setHost(target.host())
            .setPort(target.port())
            .setSsl(target.secure())
            .setURI(target.path())
            .setFollowRedirects(false)
            .putHeader("User-Agent", agent)
            .putHeader("Accept", ACCEPTED)
            .putHeader("Accept-Encoding", "gzip, identity;q=0.5");
    client.request(options).onSuccess(call::send).onFailure(call.answer::completeExceptionally);
    return call.answered(millis);
  }

  private void send(HttpClientRequest request) {
    sent = request;
    if (answer.isDone()) {
      request.reset();
      return;
    }
    request.exceptionHandler(answer::completeExceptionally);
    request
        .send()
        .onSuccess(response -> read(request, response))
        .onFailure(answer::completeExceptionally);
  }

  private void read(HttpClientRequest request, HttpClientResponse response) {
    response.exceptionHandler(answer::completeExceptionally);
    response.endHandler(
        end ->
            answer.complete(
                new Response(response.statusCode(), response.headers(), body.getBytes())));
    response.handler(
        part -> {
          if (body.length() + part.length() > most) {
            answer.completeExceptionally(
                new FetchRefused(Reason.TOO_LARGE, "It has more than " + most + " bytes."));
            request.reset();
          } else {
            body.appendBuffer(part);
          }
        });
  }

  private Response answered(long millis) throws FetchRefused {
    try {
      return answer.get(Math.max(1, millis), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new FetchRefused(Reason.NO_CONNECTION, "The site took too long.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FetchRefused refused) {
        throw refused;
      }
      throw new FetchRefused(
          Reason.NO_CONNECTION, "No answer: " + e.getCause().getClass().getSimpleName() + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchRefused(Reason.NO_CONNECTION, "The server ends.");
    } finally {
      answer.cancel(false);
      HttpClientRequest request = sent;
      if (request != null) {
        request.reset();
      }
    }
  }
}
