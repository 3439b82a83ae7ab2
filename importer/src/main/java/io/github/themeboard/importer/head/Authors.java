package io.github.themeboard.importer.head;

import io.github.themeboard.importer.register.Organisations.Mention;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote an article: a name behind a label, or one that stands beside the date. */
final class Authors {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?:^|[,;|(] ?|\\bsource: [^,]{2,40}, "
              + "|^(?:published|posted|written)\\b[^|;]{0,50} )"
              + "(?:by|authors?|written by|analysts?|reporter"
              + "|contributor)(?:\\s*:\\s*|\\s+(?=\\p{Lu}))"
              + "([\\p{L}][\\p{L}\\p{N}.' &-]{1,60}?)"
              + "(?=\\s*(?:[|·(;,\\t–—]|\\s-\\s|\\s{2}|$|\\d)|\\s+(?:in|for|on|at)\\s)");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:^|[\\s　|(（,，])(?:本文作者|作者|撰文|采写|撰稿|(?:本报|见习|首席)?记者|研究员"
              + "|(?:证券|本报告|报告)?分析师|文(?=[丨|/:]))"
              + "[\\s:：丨|/]+([\\p{IsHan}A-Za-z0-9·_-]{2,20})");

  private static final Pattern FIRM =
      Pattern.compile(
          " (?:Securities|Capital|Research|Futures|Partners)$|证券(?:研究所)?$"
              + "|(?i)^\\(?(?:admin|administrator|anonymous|unknown|staff|editor"
              + "|webmaster|佚名|匿名|未知)\\)?$");

  private static final Pattern ORIGINAL =
      Pattern.compile("^原创 (\\S{2,12}?)(?:团队)? |^(\\S{2,16}) 发布于");

  private static final Pattern WIRE = Pattern.compile("[(（](?:记者|编辑)\\s*([\\p{IsHan}]{2,4})[)）]");
  private static final Pattern CLOSING =
      Pattern.compile("(?i)[(（]?(?:author|作者) ?[:：] ?([^;；,，)）|]{2,40})");

  private static final Pattern LATIN_NAME =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}'-]*\\.?(?: \\p{Lu}[\\p{L}'.-]*){1,3})(?=$| ?[·|,;(]|\\s{2}| - )");

  /** Words of firms, sites and dates, which look like the words of a name. */
  private static final Pattern BUSINESS =
      Pattern.compile(
          "\\b(Stock|Ltd|Inc|Corp|Co|News|Finance|Securities|Capital|Research|Markets?|Group"
              + "|Partners|Futures|Advisors|Advisers|Associates|Bank|Institute|LLC|LLP|Holdings"
              + "|Views|Share|Updated|Published|Posted"
              + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|May|June"
              + "|July|August|September|October|November|December"
              + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金"
          + "石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁"
          + "岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾"
          + "尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛"
          + "仲虞敖巩明佘池查麻苑迟邝";

  /** Words of two characters that begin like a name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "关注", "金融", "游戏", "白酒", "黄金", "石油", "安全", "成长", "时间", "时尚", "路透", "云计算", "马上", "高端", "万元",
          "水产", "方案", "向上", "和讯", "文化", "汽车", "常规", "全文", "全部", "宏观", "公司", "温和", "时代", "党建", "江苏",
          "安徽", "云南", "贺岁", "单位", "全球", "乐居", "房产", "解读", "文章", "时报", "从业", "易车", "经济");

  private static final Pattern HAN_NAME =
      Pattern.compile("(?<![\\p{IsHan}\\w])([\\p{IsHan}]{2,3})(?=$|[\\s·|　,，、(])");

  private Authors() {}

  static @Nullable String of(Surroundings page, Publisher publisher) {
    String name = labelled(page);
    name = name != null ? name : wire(page);
    name = name != null ? name : beside(page, publisher);
    return name != null ? name : closing(page);
  }

  private static @Nullable String labelled(Surroundings page) {
    for (int i = 0; i < page.head().size(); i++) {
      Span line = page.head().get(i);
      String text = line.in(page.anatomy().text()).replace("*", "");
      if (text.length() > 160) {
        continue;
      }
      for (Pattern pattern : List.of(ENGLISH, CHINESE, ORIGINAL)) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
          int group = found.group(1) != null ? 1 : 2;
          String name = found.group(group).strip();
          if (!firm(name)) {
            return AuthorList.from(text, found.start(group), name);
          }
        }
      }
      if (text.equalsIgnoreCase("by") && i + 1 < page.head().size()) {
        return page.head().get(i + 1).in(page.anatomy().text());
      }
    }
    return null;
  }

  /** "Published ... by Oak Research" names a house, and "admin" nobody. */
  private static boolean firm(String name) {
    return FIRM.matcher(name).find();
  }

  private static @Nullable String wire(Surroundings page) {
    for (Span line : page.opening()) {
      String front =
          page.anatomy().text().substring(line.start(), Math.min(line.end(), line.start() + 60));
      Matcher found = WIRE.matcher(front);
      if (found.find()) {
        return found.group(1);
      }
    }
    for (Span line : page.head()) {
      Matcher found = WIRE.matcher(line.in(page.anatomy().text()));
      if (found.find()) {
        return found.group(1);
      }
    }
    return null;
  }

  /** A name without a label: in a line with the date, or in the line above it. */
  private static @Nullable String beside(Surroundings page, Publisher publisher) {
    for (Span line : page.head()) {
      String text = page.folded(line);
      if (text.length() > 100 || text.length() < 2) {
        continue;
      }
      Matcher latin = LATIN_NAME.matcher(text);
      if (latin.find()
          && nobodyElse(page, publisher, line)
          && !business(latin.group(1))
          && person(page, line, text)) {
        return AuthorList.from(text, latin.start(1), latin.group(1));
      }
      String list = text.length() <= 60 && nearDate(page, line) ? AuthorList.in(text) : null;
      if (list != null && outside(page, publisher, line, line.start() + text.indexOf(list))) {
        return list;
      }
      Matcher han = HAN_NAME.matcher(text);
      while (text.length() <= 60 && han.find()) {
        if (name(han.group(1))
            && nearDate(page, line)
            && outside(page, publisher, line, line.start() + han.start(1))) {
          return han.group(1);
        }
      }
    }
    return null;
  }

  /** Whether a Chinese word of two or three characters looks like a name. */
  static boolean name(String word) {
    return SURNAMES.indexOf(word.charAt(0)) >= 0 && !NO_NAMES.contains(word);
  }

  /** Words that only begin like a name. */
  static boolean noName(String word) {
    return NO_NAMES.contains(word);
  }

  /** Whether words in capitals name a firm, a site or a day. */
  static boolean business(String name) {
    return BUSINESS.matcher(name).find();
  }

  private static boolean person(Surroundings page, Span line, String text) {
    return dated(page, line)
        || text.matches(".*(?i)(reporter|editor|correspondent|, \\p{L}+; ).*")
        || aloneNearDate(page, line, text);
  }

  private static boolean aloneNearDate(Surroundings page, Span line, String text) {
    return LATIN_NAME.matcher(text).matches() && nearDate(page, line);
  }

  private static boolean nearDate(Surroundings page, Span line) {
    int at = page.head().indexOf(line);
    for (int i = Math.max(0, at - 3); i < Math.min(page.head().size(), at + 4); i++) {
      if (dated(page, page.head().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean dated(Surroundings page, Span line) {
    return PrintedDates.isIn(page.anatomy().lower(), line.start(), line.end());
  }

  private static boolean nobodyElse(Surroundings page, Publisher publisher, Span line) {
    return outside(page, publisher, line, line.start());
  }

  private static boolean outside(Surroundings page, Publisher publisher, Span line, int at) {
    for (Mention mention : publisher.mentions(page, line)) {
      if (mention.span().start() <= at && at < mention.span().end()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String closing(Surroundings page) {
    for (Span line : page.behind().subList(0, Math.min(12, page.behind().size()))) {
      Matcher found = CLOSING.matcher(line.in(page.anatomy().text()));
      if (line.end() - line.start() <= 160
          && found.find()
          && Character.isLetter(found.group(1).codePointAt(0))) {
        return found.group(1).strip();
      }
    }
    return null;
  }
}
