package io.github.themeboard.importer.client;

import java.io.IOException;

/** Puts a refusal in words: the title and detail of RFC 9457, else what its status means. */
final class Problem {
  private Problem() {}

  /** What an answer that accepts nothing means. */
  static ServerFault fault(Answer answer) {
    int status = answer.status();
    if (status >= 300 && status < 400) {
      String location = PlainLine.of(answer.header("Location"));
      return new ServerFault(
          status,
          "The server is elsewhere (" + status + "): give --server the address " + location);
    }
    return status >= 200 && status < 300
        ? new ServerFault(
            status,
            "The server answered " + status + " where a Themeboard answers 202. Check --server.")
        : new ServerFault(status, inWords(answer));
  }

  static String inWords(Answer answer) {
    String meaning =
        switch (answer.status()) {
          case 401 -> "The server does not accept the token";
          case 403 -> "The token's account may not import";
          case 404 -> "There is no Themeboard at this address, or it does not know the import";
          case 413 -> "The files are too large for the server";
          case 429 -> "The server asks to send less often";
          default -> "The server refused";
        };
    String told = told(answer);
    return meaning + " (" + answer.status() + ")" + (told.isEmpty() ? "." : ": " + told);
  }

  private static String told(Answer answer) {
    if (!answer.json()) {
      return "";
    }
    try {
      JsonFields problem = JsonFields.read(answer.body(), "");
      String title = problem.text("title");
      String detail = problem.text("detail");
      return PlainLine.of(
          title.isEmpty() || detail.isEmpty() ? title + detail : title + ". " + detail);
    } catch (IOException e) {
      return "";
    }
  }
}
