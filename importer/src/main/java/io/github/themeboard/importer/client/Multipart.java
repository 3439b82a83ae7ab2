package io.github.themeboard.importer.client;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Files as multipart/form-data (RFC 7578), each read from disk as it is sent.
 *
 * @param boundary what parts them; random, so that no file can hold it
 */
record Multipart(String boundary, List<Batches.Sized> files) {
  private static final String LINE = "\r\n";

  static Multipart of(List<Batches.Sized> files) {
    return new Multipart("themeboard-" + UUID.randomUUID(), files);
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /**
   * The body, its length known.
   *
   * @throws FileNotFoundException if a file has gone
   */
  BodyPublisher body() throws FileNotFoundException {
    List<BodyPublisher> parts = new ArrayList<>();
    for (Batches.Sized file : files) {
      parts.add(
          text(
              "--"
                  + boundary
                  + LINE
                  + "Content-Disposition: form-data; name=\"files\"; filename=\""
                  + quoted(file.name())
                  + "\""
                  + LINE
                  + "Content-Type: application/octet-stream"
                  + LINE
                  + LINE));
      parts.add(BodyPublishers.ofFile(file.file()));
      parts.add(text(LINE));
    }
    parts.add(text("--" + boundary + "--" + LINE));
    return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
  }

  private static BodyPublisher text(String text) {
    return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
  }

  /** As browsers write names (HTML, "multipart/form-data encoding algorithm"). */
  private static String quoted(String name) {
    return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
  }
}
