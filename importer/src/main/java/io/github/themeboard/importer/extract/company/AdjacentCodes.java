package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.Finding.Reason;
import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Listing;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;

/** Bare codes right beside the name whose they are, without brackets. */
final class AdjacentCodes {
  private AdjacentCodes() {}

  /** 中际旭创 300308: a bare code counts where it is that of the name beside it. */
  static void gather(Anatomy anatomy, Line line, Findings findings) {
    String text = anatomy.folded();
    for (Names.Hit<Known> hit : line.hits()) {
      if (!codeBeside(text, hit)) {
        continue;
      }
      for (Names.Named<Known> named : hit.named()) {
        Company company = named.owner().company();
        for (Listing listing : company.listings()) {
          String symbol = listing.symbol();
          if (symbol.length() < 5 || !Folding.digit(symbol.charAt(0))) {
            continue;
          }
          int after = hit.end() + (charAt(text, hit.end()) == ' ' ? 1 : 0);
          int before =
              hit.start() - (charAt(text, hit.start() - 1) == ' ' ? 1 : 0) - symbol.length();
          boolean behind = whole(text, after, symbol);
          if (behind || before >= line.start() && whole(text, before, symbol)) {
            Finding finding = findings.of(company);
            Span name = new Span(hit.start(), hit.end());
            Span all = behind ? new Span(hit.start(), after + symbol.length()) : name;
            finding.named(name, all, name.in(anatomy.text()), Reason.TICKER);
            finding.ticker(listing.ticker());
          }
        }
      }
    }
  }

  /** Whether a digit stands on either side, behind a space or not. */
  private static boolean codeBeside(String text, Names.Hit<Known> hit) {
    int after = hit.end() + (charAt(text, hit.end()) == ' ' ? 1 : 0);
    int before = hit.start() - (charAt(text, hit.start() - 1) == ' ' ? 2 : 1);
    return Folding.digit(charAt(text, after)) || wordly(charAt(text, before));
  }

  private static boolean whole(String text, int at, String symbol) {
    return text.startsWith(symbol, at)
        && !wordly(charAt(text, at - 1))
        && !wordly(charAt(text, at + symbol.length()))
        && charAt(text, at + symbol.length()) != '.';
  }

  private static boolean wordly(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  private static char charAt(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
