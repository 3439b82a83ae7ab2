package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.Finding.Reason;
import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Companies that are named by a name of the register. */
final class RegisterSightings {
  /** Versions of models are numbered behind one of these. */
  private static final String MODEL_LETTERS = "VvRrMKSQ";

  private final CompanyContext context = new CompanyContext();

  void gather(Anatomy anatomy, List<Line> lines, Findings findings) {
    Set<String> sure = sure(anatomy, lines, findings);
    for (Line line : lines) {
      for (int i = 0; i < line.hits().size(); i++) {
        sighted(anatomy, line, i, sure, findings);
      }
    }
  }

  /**
   * The slugs of companies that the article means beyond doubt: by ticker, or by a name that is
   * only theirs.
   */
  private Set<String> sure(Anatomy anatomy, List<Line> lines, Findings findings) {
    Set<String> sure = new HashSet<>();
    for (Finding finding : findings.all()) {
      Company company = finding.company();
      if (company != null) {
        sure.add(company.slug());
      }
    }
    for (Line line : lines) {
      for (Names.Hit<Known> hit : line.hits()) {
        for (Names.Named<Known> named : hit.named()) {
          if (!named.owner().name().ambiguous() || context.legalFormBehind(anatomy, hit.end())) {
            sure.add(named.owner().company().slug());
          }
        }
      }
    }
    return sure;
  }

  private void sighted(Anatomy anatomy, Line line, int i, Set<String> sure, Findings findings) {
    Names.Hit<Known> hit = line.hits().get(i);
    Known known = owner(hit, sure, findings);
    Reason reason;
    if (known != null) {
      reason = product(anatomy.folded(), hit.end(), line.end()) ? Reason.PRODUCT : Reason.REGISTER;
    } else {
      known = hit.named().get(0).owner();
      if (!Neighbours.before(anatomy, line, hit.start())
          && !Neighbours.behind(anatomy, line, hit.end())
          && !context.actsAt(anatomy, hit.start(), hit.end(), line.end())) {
        return;
      }
      reason = Reason.AMBIGUOUS;
    }
    Span span = new Span(hit.start(), hit.end());
    findings.of(known.company()).named(span, span, span.in(anatomy.text()), reason);
  }

  private static @Nullable Known owner(Names.Hit<Known> hit, Set<String> sure, Findings findings) {
    Known first = null;
    for (Names.Named<Known> named : hit.named()) {
      Known known = named.owner();
      Finding finding = findings.known(known.company());
      if (finding != null && finding.has(Reason.TICKER)) {
        return known;
      }
      if (first == null && sure.contains(known.company().slug())) {
        first = known;
      }
    }
    return first;
  }

  /** A model that bears the name of its maker: "DeepSeek V3.2", "MiniMax-M2.5". */
  private static boolean product(String text, int end, int limit) {
    if (end + 2 >= limit || !Folding.latin(text.charAt(end - 1))) {
      return false;
    }
    boolean joined = text.charAt(end) == ' ' || text.charAt(end) == '-';
    return joined
        && MODEL_LETTERS.indexOf(text.charAt(end + 1)) >= 0
        && Folding.digit(text.charAt(end + 2));
  }
}
