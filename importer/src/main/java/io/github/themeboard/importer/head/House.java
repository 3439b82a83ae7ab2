package io.github.themeboard.importer.head;

import io.github.themeboard.importer.register.Organisation.Kind;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.register.Organisations.Mention;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The research house whose view an article reports. Houses that a news story only quotes are none:
 * the house of a note stands at the front of its title, or in its head lines, or publishes the note
 * in its first sentences, or signs it.
 */
final class House {
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(\\p{IsHan}{2,8}(证券|研究所|研究院|期货|资本)|[A-Z][\\w&.'-]*( [A-Z][\\w&.'-]*){0,3}"
              + " (Securities|Capital|Research|Futures|Partners|Markets))$");

  /** The note stands behind its house's name. */
  private static final Pattern NOTE_BEHIND =
      Pattern.compile(
          "^('s)?(的|近日|日前|最新|今日|昨日|在|于|in| recently| today)?.{0,12}?(研报|研究报告|research report"
              + "|report states|published a|released a|issued a)");

  private static final Pattern VIEW =
      Pattern.compile(
          "研报|研究报告|认为|指出|主要观点|看好|该行|research|believes|analysts|brokerage|the (bank|house|firm)|main"
              + " points|key points");

  private static final Pattern FILED =
      Pattern.compile(
          "公告|披露|announced its|reported (a |its )?(net|revenue|first|second|third|fourth|full)");

  /** What the house's name in a title goes on with when it heads the house's own product. */
  private static final Pattern PRODUCT =
      Pattern.compile(
          "^ ?(morning|daily|weekly|monthly|strategy|research|digest|晨会|晨报|早报|日报|周报|月报|策略|研究)");

  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?:报告发布机构|发布机构|研究机构|来源|issued by|research house) ?:"
              + " ?(\\S[^,，;|]{1,30})|^(\\p{IsHan}{2,8}证券)(?:股份有限公司|研究所|研究院|研究部|研究中心)?$");

  private static final Pattern DEPARTMENT =
      Pattern.compile("(股份有限公司)?(研究所|研究院|研究部|研究中心|\\p{IsHan}{0,4}研究|研究)$");

  /** A title goes on so when the firm before the colon tells of itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "^[\\s:]*(?:预计|公司)?(?:\\d{2,4}年|[12]h\\d{2}|[1-4]q\\d{2})?(?:前?[一二三四上下]?(?:季度|半年度?|季报?|季)"
              + "|全年|年度|全年度)?(?:实现)?(?:归母|营业总?)?(?:净利|营收|收入|业绩|快报|年报|中报|公告|拟|获批|董事|聘任|控股股东)"
              + "|^[\\s:]*(?:(?:first|second|third|fourth)[- ](?:quarter|half)"
              + "|full[- ]year|annual|q[1-4]|h[12]"
              + "|20\\d{2}|net) ?(?:net |20\\d{2} )*(?:profit|revenue|earnings|results|income)");

  private static final int TITLE_PREFIX = 48;
  private static final int OPENING = 240;

  /** So many lines above the title may name who wrote it; what stands higher is the site's. */
  private static final int ABOVE = 2;

  private final Organisations organisations;
  private final HeadHouse headHouse;

  House(Organisations organisations) {
    this.organisations = organisations;
    this.headHouse = new HeadHouse(organisations);
  }

  @Nullable String of(Surroundings page) {
    String house = inTitle(page);
    house = house != null ? house : atFrontOfTitle(page);
    house = house != null ? house : inHead(page);
    house = house != null ? house : inOpening(page);
    return house != null ? house : signed(page);
  }

  private @Nullable String inHead(Surroundings page) {
    List<Span> above = page.above();
    List<Span> near = above.subList(Math.max(0, above.size() - ABOVE), above.size());
    String house = headHouse.in(page.head(), page);
    house = house != null ? house : headHouse.in(near, page);
    return house != null && !toldOf(page, house, titleOf(page)) ? house : null;
  }

  /** "House | title", "[House Sector] title". */
  private @Nullable String atFrontOfTitle(Surroundings page) {
    String title = titleOf(page).replaceFirst("^[# *]+", "");
    String house = headHouse.inBrackets(title);
    if (house != null) {
      return house;
    }
    int bar = 0;
    while (bar < Math.min(title.length(), TITLE_PREFIX) && "|丨｜".indexOf(title.charAt(bar)) < 0) {
      bar++;
    }
    if (bar < 2 || bar >= Math.min(title.length(), TITLE_PREFIX)) {
      return null;
    }
    house = headHouse.whole(title.substring(0, bar));
    return house != null && !toldOf(page, house, title.substring(bar + 1)) ? house : null;
  }

  private static String titleOf(Surroundings page) {
    return page.anatomy().title().map(b -> b.span().in(page.anatomy().text())).orElse("");
  }

  /** Whether the article is about the firm: its name in the rest of the title, or its results. */
  private static boolean toldOf(Surroundings page, String house, String title) {
    String name = Folding.lower(house);
    String rest = Folding.lower(Folding.fold(title));
    return rest.contains(name) || OWN.matcher(rest).find() || files(openingOf(page), name);
  }

  /** The firm itself announces something. */
  private static boolean files(String opening, String name) {
    for (int at = opening.indexOf(name); at >= 0; at = opening.indexOf(name, at + 1)) {
      int from = at + name.length();
      String behind = opening.substring(from, Math.min(opening.length(), from + 60));
      if (FILED.matcher(behind).find() && !VIEW.matcher(behind).find()) {
        return true;
      }
    }
    return false;
  }

  private static String openingOf(Surroundings page) {
    StringBuilder opening = new StringBuilder();
    page.opening()
        .forEach(
            line ->
                opening.append(page.lower(line), 0, Math.min(line.end() - line.start(), OPENING)));
    return opening.toString();
  }

  private @Nullable String inTitle(Surroundings page) {
    Optional<Block> title = page.anatomy().title();
    if (title.isEmpty()) {
      return null;
    }
    String folded = page.anatomy().folded();
    int from = title.get().start();
    int colon = folded.indexOf(':', from);
    int limit = Math.min(title.get().end(), from + TITLE_PREFIX);
    for (int i = limit - 1; i > from; i--) {
      if ("|]丨】".indexOf(folded.charAt(i)) >= 0 && i < colon) {
        from = i + 1;
        break;
      }
    }
    while (from < limit && "# *".indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    String before = colon > from && colon < limit ? beforeColon(page, new Span(from, colon)) : null;
    if (before != null) {
      return before;
    }
    Optional<Mention> mention =
        house(organisations.startingAt(folded, page.anatomy().lower(), from, limit));
    int end = mention.map(m -> m.span().end()).orElse(-1);
    boolean product =
        end > 0 && PRODUCT.matcher(page.lower(new Span(end, title.get().end()))).find();
    return product ? new Span(from, end).in(page.anatomy().text()) : null;
  }

  /**
   * A broker's own results have the same title as its notes; what the text does tells them apart.
   */
  private @Nullable String beforeColon(Surroundings page, Span prefix) {
    String name = prefix.in(page.anatomy().text()).strip();
    Optional<Mention> known =
        house(
            organisations.startingAt(
                page.anatomy().folded(), page.anatomy().lower(), prefix.start(), prefix.end()));
    boolean whole = known.isPresent() && known.get().span().end() == prefix.end();
    String opening = openingOf(page);
    boolean view = VIEW.matcher(opening).find();
    if (whole || GENERIC.matcher(name).matches()) {
      int title = page.anatomy().title().map(Block::end).orElse(prefix.end());
      String rest = page.lower(new Span(prefix.end() + 1, Math.max(prefix.end() + 1, title)));
      boolean own = OWN.matcher(rest).find() && FILED.matcher(opening).find();
      return view || !own && !files(opening, Folding.lower(name)) ? name : null;
    }
    return view && signedInText(opening, name) ? name : null;
  }

  /** A short name before the colon that the text gives in full, or whose report it reports. */
  private static boolean signedInText(String opening, String name) {
    String lower = Folding.lower(name);
    int at = opening.indexOf(lower);
    while (at >= 0) {
      String behind =
          opening.substring(
              at + lower.length(), Math.min(opening.length(), at + lower.length() + 40));
      if (behind.startsWith("证券") || NOTE_BEHIND.matcher(behind).find()) {
        return true;
      }
      at = opening.indexOf(lower, at + 1);
    }
    return false;
  }

  private @Nullable String inOpening(Surroundings page) {
    int read = 0;
    for (Span line : page.opening()) {
      if (line.end() - line.start() < 30 || read++ >= 2) {
        continue;
      }
      Span front = new Span(line.start(), Math.min(line.end(), line.start() + OPENING));
      for (Mention mention :
          organisations.in(page.anatomy().folded(), page.anatomy().lower(), front)) {
        String behind =
            page.lower(
                new Span(mention.span().end(), Math.min(line.end(), mention.span().end() + 60)));
        if (mention.organisation().kind() == Kind.HOUSE && NOTE_BEHIND.matcher(behind).find()) {
          return mention.span().in(page.anatomy().text());
        }
      }
      Matcher unknown = UNKNOWN.matcher(page.folded(front));
      if (unknown.find()) {
        return unknown.group(1) != null ? unknown.group(1) : unknown.group(2);
      }
    }
    return null;
  }

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?:^|[，,：:悉]|获悉，)(\\p{IsHan}{2,6}证券)(?:近日|日前)?(?:发布"
              + "|发表)?[^，。]{0,8}(?:研报|研究报告)|((?:[A-Z][\\w&]+"
              + " ){1,3}Securities)(?:'s)? (?:published|released|issued|research report)");

  private @Nullable String signed(Surroundings page) {
    for (Span line : page.head()) {
      String name = line.in(page.anatomy().text());
      if (name.length() <= 40 && GENERIC.matcher(name).matches()) {
        return DEPARTMENT.matcher(name).replaceFirst("");
      }
    }
    for (List<Span> lines : List.of(page.head(), page.above(), page.behind())) {
      for (Span line : lines) {
        Matcher found = SIGNED.matcher(page.lower(line));
        if (line.end() - line.start() > 60 || !found.find()) {
          continue;
        }
        int group = found.group(1) != null ? 1 : 2;
        int start = line.start() + found.start(group);
        String name =
            page.anatomy()
                .text()
                .substring(start, line.start() + found.end(group))
                .split("[　 ]{2}|　")[0]
                .strip();
        String bare = DEPARTMENT.matcher(name).replaceFirst("");
        boolean known = organisations.named(bare).filter(o -> o.kind() == Kind.HOUSE).isPresent();
        if (known || GENERIC.matcher(bare).matches()) {
          return bare;
        }
      }
    }
    return null;
  }

  private static Optional<Mention> house(Optional<Mention> mention) {
    return mention.filter(m -> m.organisation().kind() == Kind.HOUSE);
  }
}
