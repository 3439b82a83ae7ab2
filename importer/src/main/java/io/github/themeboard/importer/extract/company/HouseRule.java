package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.Finding.Reason;
import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.Organisation;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brokers, banks, media and data publishers are quoted far more often than they are spoken of. One
 * of them is a company here only where its ticker is printed or its own business is told.
 */
final class HouseRule {
  /** So far behind a name stands what it says or earns. */
  private static final int REACH = 60;

  private static final int REACH_CHINESE = 16;

  private final Organisations organisations;
  private final Phrases<Boolean> quoting = new Phrases<>();
  private final Phrases<Boolean> sources = new Phrases<>();
  private final Phrases<Boolean> business = new Phrases<>();
  private final Phrases<Boolean> picks = new Phrases<>();
  private final Set<String> exchanges;

  HouseRule(Organisations organisations) {
    this.organisations = organisations;
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    words.section("houses say").forEach(w -> quoting.add(w, true));
    words.section("before a source").forEach(w -> sources.add(w, true));
    words.section("a house's own business").forEach(w -> business.add(w, true));
    exchanges = new HashSet<>(words.section("exchanges"));
    words.section("before a pick").forEach(w -> picks.add(w, true));
  }

  /** Whether the article speaks of a company, and does not only quote it. */
  boolean spokenOf(Anatomy anatomy, Finding finding, @Nullable String house) {
    if (finding.has(Reason.TICKER)) {
      return true;
    }
    if (house != null && isHouse(finding, house)) {
      return false;
    }
    if (!quotable(finding)) {
      return true;
    }
    for (Span mention : finding.mentions()) {
      if (ownBusiness(anatomy, mention)) {
        finding.doubted(0.15);
        return true;
      }
    }
    return false;
  }

  private static boolean isHouse(Finding finding, String house) {
    String writer = Findings.key(house);
    return finding.names().stream()
            .map(Findings::key)
            .anyMatch(n -> opens(n, writer) || opens(writer, n))
        || finding.company() != null
            && finding.company().names().anyMatch(n -> Findings.key(n.text()).equals(writer));
  }

  /** Whether a name is another one or its beginning: Citi opens Citi Research, not Citic. */
  private static boolean opens(String start, String name) {
    return name.startsWith(start)
        && (name.length() == start.length() || !Folding.latin(name.charAt(start.length())));
  }

  private boolean quotable(Finding finding) {
    Company company = finding.company();
    if (company == null) {
      return finding.names().stream().anyMatch(this::houseName);
    }
    // Not by any alias: a company that owns a newspaper is no newspaper.
    return Stream.of(company.english(), company.chinese())
            .anyMatch(n -> n != null && houseName(n.text()))
        || finding.names().stream().allMatch(this::houseName);
  }

  private boolean houseName(String name) {
    Optional<Organisation> organisation = organisations.named(name);
    return organisation.isPresent()
        || exchanges.contains(name)
        || name.endsWith("证券")
        || name.endsWith(" Securities")
        || name.endsWith("研究院")
        || name.endsWith("研究所");
  }

  private boolean ownBusiness(Anatomy anatomy, Span mention) {
    String folded = anatomy.folded();
    String lower = anatomy.lower();
    int start = mention.start();
    if (start > 0 && folded.charAt(start - 1) == ' ') {
      start--;
    }
    if (sources.before(folded, lower, start, 0) != null) {
      return false;
    }
    if (picks.before(folded, lower, start, 0) != null) {
      return true;
    }
    boolean chinese = Folding.ideograph(folded.charAt(mention.end() - 1));
    boolean earns = OwnFigure.behind(folded, lower, mention.end());
    int limit = Math.min(folded.length(), mention.end() + (chinese ? REACH_CHINESE : REACH));
    for (int i = mention.end(); i < limit; i++) {
      char c = folded.charAt(i);
      if (c == '\n'
          || c == '。'
          || c == ';'
          || c == '.' && i + 1 < limit && folded.charAt(i + 1) == ' ') {
        return earns;
      }
      if (i > mention.end() && Folding.latin(c) && Folding.latin(folded.charAt(i - 1))) {
        continue;
      }
      if (quoting.at(folded, lower, i, folded.length()) != null) {
        return false;
      }
      if (business.at(folded, lower, i, folded.length()) != null) {
        return true;
      }
    }
    return earns;
  }
}
