package io.github.themeboard.importer.head;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The account that carries an article on WeChat. The platform is the same for all of them, so that
 * its own name says nothing where the account's is printed.
 */
final class WeChatAccount {
  private static final Set<String> PLATFORM =
      Set.of(
          "微信公众平台",
          "微信公众号",
          "微信",
          "wechat",
          "weixin",
          "wechat official account",
          "weixin official accounts platform");

  /** What WeChat prints below every article. */
  private static final List<String> BUTTONS = List.of("关注该公众号", "预览时标签不可点", "向上滑动看下一个");

  private static final Pattern LABELLED =
      Pattern.compile("公众号 ?(?:[:|丨] ?[\"\\[「]?|[\"\\[「])([^\"\\[\\]「」(，,;:|。]{2,24})");

  /** Behind an article only these words show that the account named is its own. */
  private static final Pattern FROM = Pattern.compile("来自|来源|首发|转自|原载|出品");

  /** "原创 author account 2025-03-03 08:10 place". */
  private static final Pattern BYLINE =
      Pattern.compile("(原创 )?([^:]{2,40}?)( (?:(?:19|20)\\d{2} ?[-/.年]|昨天|今天|前天|星期).*)?");

  private WeChatAccount() {}

  /** Whether a name is the platform's and no account's. */
  static boolean platform(@Nullable String name) {
    return name != null && PLATFORM.contains(Folding.lower(name).strip());
  }

  /**
   * The account that a page names.
   *
   * @param onWeChat whether the page is known to be WeChat's; its buttons show it as well
   */
  static @Nullable String of(Surroundings page, boolean onWeChat) {
    String name = labelled(page);
    return name == null && (onWeChat || hasButtons(page)) ? inByline(page) : name;
  }

  private static boolean hasButtons(Surroundings page) {
    return page.behind().stream()
        .map(page::folded)
        .anyMatch(line -> BUTTONS.stream().anyMatch(line::contains));
  }

  /** "公众号：account". */
  private static @Nullable String labelled(Surroundings page) {
    for (List<Span> lines : List.of(page.head(), page.closing(), page.behind())) {
      for (Span line : lines) {
        String text = page.folded(line);
        if (!text.contains("公众号") || lines != page.head() && !FROM.matcher(text).find()) {
          continue;
        }
        Matcher found = LABELLED.matcher(text);
        if (found.find()) {
          return found.group(1).strip();
        }
      }
    }
    return null;
  }

  private static @Nullable String inByline(Surroundings page) {
    for (Span line : page.head()) {
      Matcher found = BYLINE.matcher(page.folded(line).strip());
      if (found.matches() && (found.group(1) != null || found.group(3) != null)) {
        return behindAuthors(found.group(2).strip());
      }
    }
    return null;
  }

  /** Authors stand in front of the account, parted by spaces; an English name has spaces in it. */
  private static String behindAuthors(String names) {
    String account = names;
    int space = account.indexOf(' ');
    while (space > 0 && space <= 3 && Authors.name(account)) {
      account = account.substring(space + 1).strip();
      space = account.indexOf(' ');
    }
    boolean chinese = Folding.ideograph(account.charAt(account.length() - 1));
    return chinese ? account.substring(account.lastIndexOf(' ') + 1) : account;
  }
}
