package io.github.themeboard.app.fetch;

import io.github.themeboard.app.fetch.FetchRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** From what a site answered to the bytes of a page. */
final class Unpacking {
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/html", ".html",
          "application/xhtml+xml", ".html",
          "text/markdown", ".md",
          "text/plain", ".txt",
          "application/pdf", ".pdf");

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Unpacking() {}

  /** The ending of files of an answer's type; empty where it names none. */
  static String ending(Response response) throws FetchRefused {
    String header = response.headers().get("Content-Type");
    if (header == null || header.isBlank()) {
      return "";
    }
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String ending = ENDINGS.get(type);
    if (ending == null) {
      throw new FetchRefused(Reason.NO_ARTICLE_TYPE, "It is neither a page, a text nor a PDF.");
    }
    return ending;
  }

  /**
   * The bytes, unpacked.
   *
   * @param most of them
   */
  static byte[] content(Response response, long most) throws FetchRefused {
    String packed = response.headers().get("Content-Encoding");
    if (packed == null || packed.equalsIgnoreCase("identity")) {
      return response.body();
    }
    if (!packed.equalsIgnoreCase("gzip") && !packed.equalsIgnoreCase("x-gzip")) {
      throw new FetchRefused(Reason.REFUSED_BY_SITE, "It is packed in a way that is not read.");
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16) + 1);
      if (bytes.length > most) {
        throw new FetchRefused(Reason.TOO_LARGE, "It unpacks to more than " + most + " bytes.");
      }
      return bytes;
    } catch (IOException e) {
      throw new FetchRefused(Reason.NO_CONNECTION, "It is packed and damaged.");
    }
  }

  /** The site's charset goes before the page's own word for it (HTML, "encoding sniffing"). */
  static byte[] inUtf8(byte[] content, Response response, String ending) {
    Charset charset = ending.equals(".pdf") ? null : charset(response);
    return charset == null
        ? content
        : (BYTE_ORDER_MARK + unmarked(new String(content, charset)))
            .getBytes(StandardCharsets.UTF_8);
  }

  private static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static @Nullable Charset charset(Response response) {
    Matcher named = CHARSET.matcher(String.valueOf(response.headers().get("Content-Type")));
    try {
      return named.find() ? Charset.forName(named.group(1)) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
