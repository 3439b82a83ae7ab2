package io.github.themeboard.app.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were rendered. A page is a function of its address, its language and the board's
 * edition, so nothing here is ever out of date: a change makes a new edition, and the pages of the
 * old one are pushed out by those of the new.
 */
@ApplicationScoped
class PageCache {
  private static final long MOST_BYTES = 32L << 20;

  /** A larger page is rare and not worth the place of a hundred others. */
  private static final int LARGEST_BYTES = 1 << 20;

  private final Cache<Key, byte[]> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, byte[] page) -> page.length + 2 * key.address().length())
          .build();

  private record Key(String tag, String address) {}

  /**
   * A page in UTF-8, compressed with gzip (RFC 1952), or null if it has not been rendered.
   *
   * @param tag edition, language and release
   * @param address whole, with scheme, host and query: printed pages show it
   */
  byte @Nullable [] get(String tag, String address) {
    return pages.getIfPresent(new Key(tag, address));
  }

  void put(String tag, String address, String page) {
    byte[] bytes = compressed(page.getBytes(StandardCharsets.UTF_8));
    if (bytes.length <= LARGEST_BYTES) {
      pages.put(new Key(tag, address), bytes);
    }
  }

  private static byte[] compressed(byte[] page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length / 4);
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The page itself, for a client that takes no gzip. */
  static byte[] plain(byte[] compressed) {
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
