package io.github.themeboard.importer.head;

import io.github.themeboard.importer.register.Organisation.Kind;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.register.Organisations.Mention;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The house at the front of a title: "House: ...", "House | ...", "House Weekly ...". */
final class TitleHouse {
  /** The note stands behind its house's name. */
  static final Pattern NOTE_BEHIND =
      Pattern.compile(
          "^('s)?(的|近日|日前|最新|今日|昨日|在|于|in| recently| today)?.{0,12}?(研报|研究报告|research report"
              + "|report states|published a|released a|issued a)");

  /** What the house's name in a title goes on with when it heads the house's own product. */
  private static final Pattern PRODUCT =
      Pattern.compile(
          " ?(morning|daily|weekly|monthly|strategy|research|digest|晨会|晨报|早报|日报|周报|月报|策略|研究)");

  private static final int TITLE_PREFIX = 48;

  private final Organisations organisations;
  private final HeadHouse headHouse;

  TitleHouse(Organisations organisations, HeadHouse headHouse) {
    this.organisations = organisations;
    this.headHouse = headHouse;
  }

  @Nullable String headline(Surroundings page) {
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
        end > 0 && PRODUCT.matcher(page.lower(new Span(end, title.get().end()))).lookingAt();
    return product ? new Span(from, end).in(page.anatomy().text()) : null;
  }

  private @Nullable String beforeColon(Surroundings page, Span prefix) {
    String name = prefix.in(page.anatomy().text()).strip();
    Optional<Mention> known =
        house(
            organisations.startingAt(
                page.anatomy().folded(), page.anatomy().lower(), prefix.start(), prefix.end()));
    boolean whole = known.isPresent() && known.get().span().end() == prefix.end();
    String opening = OwnNews.opening(page);
    if (whole || HouseForm.fits(name)) {
      int title = page.anatomy().title().map(Block::end).orElse(prefix.end());
      String rest = page.lower(new Span(prefix.end() + 1, Math.max(prefix.end() + 1, title)));
      return OwnNews.only(name, rest, opening) ? null : name;
    }
    return signedInText(opening, name) && OwnNews.takesView(opening) ? name : null;
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

  /** "House | title", "[House Sector] title". */
  @Nullable String prefix(Surroundings page) {
    String title = page.title().replaceFirst("^[# *]+", "");
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
    return house != null && !OwnNews.about(house, title.substring(bar + 1), page) ? house : null;
  }

  private static Optional<Mention> house(Optional<Mention> mention) {
    return mention.filter(m -> m.organisation().kind() == Kind.HOUSE);
  }
}
