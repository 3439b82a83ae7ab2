package io.github.themeboard.importer.head;

import io.github.themeboard.importer.register.Organisation.Kind;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.register.Organisations.Mention;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The site or paper that carries an article. Its name stands beside the date, in the site's head,
 * in the dateline or in the site's small print; a line "Source: ..." names where the site has it
 * from, and counts only where nothing names the site itself.
 */
final class Publisher {
  /** Named on every page as buttons. */
  private static final Set<String> SHARE_BUTTONS =
      Set.of(
          "WeChat", "Weibo", "X (Twitter)", "Reddit", "Zhihu", "Xiaohongshu", "Bilibili", "Medium");

  /** The word for "published" glued to the name, as multilingual sites print it. */
  private static final Pattern GLUED =
      Pattern.compile(
          "^([\\p{Alnum}][\\p{Alnum}"
              + " .&-]{1,28}?)\\s?(?:Опубликовано|Опубліковано|Diterbitkan"
              + "|Publicado|Publié|Veröffentlicht|Pubblicato|Yayınlan|Đã"
              + " đăng|Đăng|Xuất bản|게시|公開|發佈|发布于|เผยแพร่|نُشر|Published)");

  private static final Pattern CAPTION = Pattern.compile("photo|image|credit|图源|摄|getty");

  /** Wires that carry what companies announce. */
  private static final Pattern WIRE =
      Pattern.compile(
          "(?i)[(/] ?(PR ?Newswire|Business ?Wire|Globe ?Newswire|Accesswire|EQS[\\w -]{0,8})"
              + " ?[)/]");

  private static final Pattern SOURCE =
      Pattern.compile("(?:^|[\\s|(（])(?:source|来源|转自|出处) ?: ?([^|,;，；()]{2,30})");
  private static final Pattern LABELLED = Pattern.compile("^(?:publisher|发布机构) ?: ?(.{2,40})$");

  private final Organisations organisations;

  Publisher(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * @param url the article's own address, if it is printed
   * @param onWeChat whether the page is one of WeChat's, where every account is a paper
   */
  @Nullable String of(Surroundings page, @Nullable String url, boolean onWeChat) {
    String name = labelled(page);
    name = name != null ? name : glued(page);
    name = name != null ? name : site(page);
    name = name != null ? name : dateline(page);
    name = name != null ? name : byAddress(url);
    if (name == null || WeChatAccount.platform(name)) {
      String account = WeChatAccount.of(page, onWeChat || name != null);
      name = account != null ? account : name;
    }
    return name != null ? name : source(page);
  }

  /** The site names itself around the article; the line with the date may name its source. */
  private @Nullable String site(Surroundings page) {
    String atHead = named(page, page.head());
    String around = named(page, page.above());
    around = around != null ? around : smallPrint(page);
    if (atHead == null || around == null) {
      return atHead != null ? atHead : around;
    }
    return same(atHead, around) ? atHead : around;
  }

  private boolean same(String one, String other) {
    return other.contains(one)
        || one.contains(other)
        || organisations.named(one).isPresent()
            && organisations.named(one).equals(organisations.named(other));
  }

  private @Nullable String byAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String host = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/:?#].*", "");
    return organisations.ofDomain(host).map(o -> o.name()).orElse(null);
  }

  private static @Nullable String labelled(Surroundings page) {
    for (Span line : page.head()) {
      Matcher found = LABELLED.matcher(page.lower(line));
      if (found.find()) {
        return printed(page, line.start() + found.start(1), line.start() + found.end(1));
      }
    }
    return null;
  }

  private static @Nullable String glued(Surroundings page) {
    for (Span line : page.head()) {
      Matcher found = GLUED.matcher(line.in(page.anatomy().text()));
      if (found.find()) {
        return found.group(1).strip();
      }
    }
    return null;
  }

  private @Nullable String named(Surroundings page, List<Span> lines) {
    for (Span line : lines) {
      for (Mention mention : media(page, line)) {
        if (!mention.ambiguous() && !otherwise(page.lower(line))) {
          return whole(page, mention.span(), line);
        }
      }
    }
    return null;
  }

  /** A line that names where the article or a picture comes from. */
  private static boolean otherwise(String line) {
    return SOURCE.matcher(line).find() || CAPTION.matcher(line).find();
  }

  List<Mention> media(Surroundings page, Span line) {
    return organisations.in(page.anatomy().folded(), page.anatomy().lower(), line).stream()
        .filter(m -> m.organisation().kind() == Kind.MEDIA)
        .filter(m -> !SHARE_BUTTONS.contains(m.organisation().name()))
        .toList();
  }

  List<Mention> mentions(Surroundings page, Span line) {
    return organisations.in(page.anatomy().folded(), page.anatomy().lower(), line);
  }

  /** "Paper·Site" is one name. */
  private String whole(Surroundings page, Span name, Span line) {
    int end = name.end();
    String folded = page.anatomy().folded();
    if (end < line.end() && folded.charAt(end) == '·') {
      for (Mention next : media(page, new Span(end, line.end()))) {
        if (next.span().start() == end + 1) {
          return printed(page, name.start(), next.span().end());
        }
      }
    }
    return printed(page, name.start(), name.end());
  }

  /** "X has learned that ...", "X2月27日电", "(X) --" at the front of the first lines. */
  private @Nullable String dateline(Surroundings page) {
    for (Span line : page.opening()) {
      Span front = new Span(line.start(), Math.min(line.end(), line.start() + 80));
      Matcher wire = WIRE.matcher(front.in(page.anatomy().text()));
      if (wire.find()) {
        return wire.group(1);
      }
      for (Mention mention : media(page, front)) {
        String behind =
            page.lower(
                new Span(mention.span().end(), Math.min(line.end(), mention.span().end() + 24)));
        boolean starts = mention.span().start() == line.start();
        boolean label =
            mention.span().start() == line.start() + 1
                && page.anatomy().folded().charAt(line.start()) == '['
                && behind.startsWith("]");
        boolean bracket =
            mention.span().start() > 0
                && "(/".indexOf(page.anatomy().folded().charAt(mention.span().start() - 1)) >= 0
                && behind.matches("[)/] ?[-—].*");
        if (label
            || bracket
            || starts
                && behind.matches(
                    "(app)?(获悉|讯|消息| has learned| learned|\\d{1,2}月\\d{1,2}日(电|讯)| ?--).*")) {
          return printed(page, mention.span().start(), mention.span().end());
        }
      }
    }
    return null;
  }

  private @Nullable String smallPrint(Surroundings page) {
    for (Span line : page.behind()) {
      if (!SmallPrint.is(page.lower(line))) {
        continue;
      }
      for (Mention mention : media(page, line)) {
        if (!mention.ambiguous()) {
          return printed(page, mention.span().start(), mention.span().end());
        }
      }
      String name = SmallPrint.site(page.folded(line));
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private @Nullable String source(Surroundings page) {
    for (List<Span> lines :
        List.of(page.head(), page.behind().subList(0, Math.min(6, page.behind().size())))) {
      for (Span line : lines) {
        if (line.end() - line.start() > 80) {
          continue;
        }
        Matcher found = SOURCE.matcher(page.lower(line));
        if (found.find()) {
          String name = printed(page, line.start() + found.start(1), line.start() + found.end(1));
          String bare = name.split("[　\\t]| {2}|(?<=\\p{IsHan}) ")[0].strip();
          boolean house = bare.matches(".*(证券|研究所|研究院|Securities)$");
          return house || bare.startsWith("http") ? null : bare;
        }
      }
    }
    return null;
  }

  private static String printed(Surroundings page, int start, int end) {
    return page.anatomy().text().substring(start, end).strip();
  }
}
