package io.github.themeboard.importer.head;

import io.github.themeboard.importer.register.Organisation.Kind;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.register.Organisations.Mention;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The house that publishes a note in its first sentences, or signs it. */
final class SigningHouse {
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?:报告发布机构|发布机构|研究机构|来源|issued by|research house) ?:"
              + " ?(\\S[^,，;|]{1,30})|^(\\p{IsHan}{2,8}证券)(?:股份有限公司|研究所|研究院|研究部|研究中心)?$");

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?:^|[，,：:悉]|获悉，)(\\p{IsHan}{2,6}证券)(?:近日|日前)?(?:发布"
              + "|发表)?[^，。]{0,8}(?:研报|研究报告)|((?:[A-Z][\\w&]+"
              + " ){1,3}Securities)(?:'s)? (?:published|released|issued|research report)");

  private static final int OPENING = 240;

  private final Organisations organisations;

  SigningHouse(Organisations organisations) {
    this.organisations = organisations;
  }

  @Nullable String inOpening(Surroundings page) {
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
        if (mention.organisation().kind() == Kind.HOUSE
            && TitleHouse.NOTE_BEHIND.matcher(behind).find()) {
          return mention.span().in(page.anatomy().text());
        }
      }
      String unknown = unknown(page.folded(front));
      if (unknown != null) {
        return unknown;
      }
    }
    return null;
  }

  private static @Nullable String unknown(String front) {
    // Most fronts name no firm of that kind, and a pattern is slow to see it.
    if (!front.contains("证券") && !front.contains("Securities")) {
      return null;
    }
    Matcher found = UNKNOWN.matcher(front);
    return !found.find() ? null : found.group(1) != null ? found.group(1) : found.group(2);
  }

  @Nullable String signed(Surroundings page) {
    for (Span line : page.head()) {
      String name = line.in(page.anatomy().text());
      if (name.length() <= 40 && HouseForm.fits(name)) {
        return HouseForm.withoutDepartment(name);
      }
    }
    for (List<Span> lines : List.of(page.head(), page.above(), page.behind())) {
      for (Span line : lines) {
        if (line.end() - line.start() > 60) {
          continue;
        }
        Matcher found = SIGNED.matcher(page.lower(line));
        if (!found.find()) {
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
        String bare = HouseForm.withoutDepartment(name);
        boolean known = organisations.named(bare).filter(o -> o.kind() == Kind.HOUSE).isPresent();
        if (known || HouseForm.fits(bare)) {
          return bare;
        }
      }
    }
    return null;
  }
}
