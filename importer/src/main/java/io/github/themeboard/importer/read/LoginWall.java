package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/** Tells a page that asks for a login from the article that it was to be. */
final class LoginWall {
  /** In Latin letters: less prose than that is a teaser at most. */
  private static final int ARTICLE = 400;

  /** Of the page's text; a sentence that stops the reader stands near the top. */
  private static final int LOOK = 50_000;

  private static final List<String> SENTENCES =
      List.of(
          "log in to continue",
          "log in to read",
          "log in to view",
          "login to continue",
          "login to read",
          "sign in to continue",
          "sign in to read",
          "sign in to view",
          "please log in",
          "please login",
          "please sign in",
          "must be logged in",
          "subscribe to continue reading",
          "登录后查看",
          "登录后阅读",
          "登录后可",
          "登录后继续",
          "登录查看全文",
          "登录阅读全文",
          "请先登录",
          "请登录",
          "请登陆",
          "需要登录",
          "登錄後",
          "請先登錄",
          "登入後");

  private LoginWall() {}

  static void refuse(Document page, HtmlProse prose) throws UnreadableException {
    if (prose.in(page.body()) < ARTICLE && asksForLogin(page)) {
      throw new UnreadableException(
          Reason.LOGIN_WALL,
          "The page asks for a login in place of the article; log in and save it from a browser.");
    }
  }

  private static boolean asksForLogin(Document page) {
    if (page.selectFirst("input[type=password]") != null) {
      return true;
    }
    String text = page.body().text();
    String start = text.substring(0, Math.min(LOOK, text.length())).toLowerCase(Locale.ROOT);
    return SENTENCES.stream().anyMatch(start::contains);
  }
}
