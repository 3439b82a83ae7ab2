package io.github.themeboard.importer.head;

import io.github.themeboard.importer.register.Organisation.Kind;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.register.Organisations.Mention;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The house that a head line prints: alone, behind "Source:", or beside the date and the authors.
 * It must be a part of the line of its own, since head lines also hold decks and tags that speak of
 * brokers.
 */
final class HeadHouse {
  private static final String WORD = "[A-Z][\\w.'’&-]*";

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:\\p{IsHan}{2,8}(?:证券|期货)|(?!.*(?:新闻|中国证券)$)\\p{IsHan}{2,6}(?:资本|研究所|研究院)|"
              + WORD
              + "(?: (?:&|and|of|"
              + WORD
              + ")){0,4} (?:Securities|Capital|Research|Futures|Partners))");

  /** Words that name what a note is, not who wrote it: "Equity Research". */
  private static final Pattern KIND_OF_NOTE =
      Pattern.compile(
          "(?i)(?:(?:equity|thematic|sector|industry|company|global|investment|market|macro|credit"
              + "|quant|strategy|economic|asia|asian|china|us|emerging|financial"
              + "|commodity|commodities"
              + "|energy|technology|tech|bank|fixed|income|and|&|of|latest|our|the|all|more|related"
              + "|new|deep|original|independent|institutional|stock|human|private|venture|working"
              + "|in-depth|consumer|healthcare|crypto|digital|asset|academic|scientific) )+\\S+");

  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:股份有限公司|有限责任公司)?(?:经济与金融研究院|发展研究中心|经济研究所|研究所|研究院|研究部|研究中心|研究发展部"
              + "|\\p{IsHan}{0,4}研究|\\p{IsHan}{2,4}团队)?$");

  private static final Pattern RESEARCH = Pattern.compile("研究[所院部]?$|研究中心$");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:来源|文章来源|机构|研究机构|发布机构|报告发布机构|出品"
              + "|source|house|research house|issued by)\\s*[:：]\\s*");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)^(?:published|posted|issued|released)\\b(?: on)?" + ".{0,40}?\\bby (?=\\p{Lu})");

  /** Lines that name firms because the article is about them. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)标签|关键词|相关|个股|股票|话题|专题|栏目|tags?\\b|topics?\\b|related|tickers?\\b|%");

  private static final Pattern PARTS =
      Pattern.compile("[|丨｜·•\\t　;；,，()（）\\[\\]【】]|\\s{2,}| [-–—/] |[:：](?=\\D)");

  private static final Pattern HAN_PARTS =
      Pattern.compile("(?<=\\p{IsHan})\\s+|\\s+(?=\\p{IsHan})");

  private static final Pattern TEAM = Pattern.compile("\\p{IsHan}{0,5}(?<!报)(?<!公告)(?<!快讯)");

  private static final int LONGEST = 120;

  private final Organisations organisations;

  HeadHouse(Organisations organisations) {
    this.organisations = organisations;
  }

  @Nullable String in(List<Span> lines, Surroundings page) {
    for (Span line : lines) {
      String text = line.in(page.anatomy().text()).replace("*", "").strip();
      if (text.length() > LONGEST || text.length() < 2) {
        continue;
      }
      String name = whole(text);
      name = name != null ? name : labelled(text);
      if (name == null && beside(page, line, text)) {
        name = inParts(text);
      }
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The house that all of a text names, without its department; null if it names none. */
  @Nullable String whole(String text) {
    String name = text.strip();
    if (name.length() < 2 || name.length() > 60) {
      return null;
    }
    String bare = DEPARTMENT.matcher(name).replaceFirst("");
    boolean known = isHouse(name);
    if (bare.equals(name) || known && !RESEARCH.matcher(name).find()) {
      return known || generic(name) ? name : null;
    }
    if (isHouse(bare) || generic(bare)) {
      return bare;
    }
    return known || generic(name) ? name : null;
  }

  /** "[House Sector] ...": a house's team in brackets at the front of a text. */
  @Nullable String inBrackets(String text) {
    int close = text.indexOf('】');
    if (!text.startsWith("【") || close < 3 || close > 20) {
      return null;
    }
    String name = text.substring(1, close);
    String folded = Folding.fold(name);
    if (folded.length() != name.length()) {
      return whole(name);
    }
    return organisations
        .startingAt(folded, Folding.lower(folded), 0, folded.length())
        .filter(m -> isHouse(m) && TEAM.matcher(name.substring(m.span().end())).matches())
        .map(m -> m.span().in(name))
        .orElseGet(() -> whole(name));
  }

  private @Nullable String labelled(String text) {
    Matcher label = LABEL.matcher(text);
    if (label.find()) {
      return inParts(text.substring(label.end()));
    }
    Matcher by = PUBLISHED.matcher(text);
    return by.find() ? whole(text.substring(by.end())) : null;
  }

  private static boolean beside(Surroundings page, Span line, String text) {
    return (text.indexOf('|') > 0
            || PrintedDates.isIn(page.anatomy().lower(), line.start(), line.end()))
        && !ABOUT.matcher(text).find();
  }

  private @Nullable String inParts(String text) {
    String bracketed = inBrackets(text);
    if (bracketed != null) {
      return bracketed;
    }
    for (String part : PARTS.split(text)) {
      String name = whole(part);
      if (name != null) {
        return name;
      }
      for (String word : HAN_PARTS.split(part.strip())) {
        name = whole(word);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private boolean isHouse(String name) {
    return organisations.named(name).filter(o -> o.kind() == Kind.HOUSE).isPresent();
  }

  private static boolean isHouse(Mention mention) {
    return mention.organisation().kind() == Kind.HOUSE && !mention.ambiguous();
  }

  private static boolean generic(String name) {
    return GENERIC.matcher(name).matches() && !KIND_OF_NOTE.matcher(name).matches();
  }
}
