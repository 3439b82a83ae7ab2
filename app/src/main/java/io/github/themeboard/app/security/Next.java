package io.github.themeboard.app.security;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only ever to a page of this site. */
public final class Next {
  private static final String HOME = "/";
  private static final String LOGIN = "/login";

  private Next() {}

  /** The sign-in page that leads on to a path of this site. */
  public static String login(String path) {
    return path.equals(HOME)
        ? LOGIN
        : LOGIN + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** A path of this site, with its query; the home page for whatever may be anything else. */
  public static URI of(@Nullable String written) {
    try {
      if (written != null && onThisSite(written)) {
        return URI.create(written);
      }
    } catch (IllegalArgumentException e) {
      // No address: home then.
    }
    return URI.create(HOME);
  }

  /**
   * Browsers take a backslash for a slash and drop tabs and line ends, and two slashes begin the
   * name of another host.
   */
  private static boolean onThisSite(String written) {
    return written.startsWith("/")
        && !written.startsWith("//")
        && written.indexOf('\\') < 0
        && written.chars().noneMatch(c -> c <= ' ' || c == 0x7f)
        && !written.startsWith(LOGIN);
  }
}
