package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the rules have gathered about one company while an article is read. */
final class Finding {
  /** Events look for their companies among these; a text that repeats one name is cut here. */
  private static final int MOST_MENTIONS = 200;

  /** Why a name is taken for a company, from the strongest reason to the weakest. */
  enum Reason {
    TICKER,
    REGISTER,
    CONTEXT,
    AMBIGUOUS,
    PRODUCT
  }

  private final @Nullable Company company;
  private final Set<String> tickers = new LinkedHashSet<>();

  /** By where they begin. */
  private final TreeMap<Integer, Span> mentions = new TreeMap<>();

  private final TreeMap<Integer, String> names = new TreeMap<>();
  private final Set<Reason> reasons = new LinkedHashSet<>();
  private double doubt;

  Finding(@Nullable Company company) {
    this.company = company;
  }

  @Nullable Company company() {
    return company;
  }

  void named(Span name, Span whole, String text, Reason reason) {
    Span before = mentions.get(name.start());
    if (before == null || before.end() < whole.end()) {
      mentions.put(name.start(), whole);
      names.put(name.start(), text);
    }
    reasons.add(reason);
  }

  void ticker(String ticker) {
    tickers.add(ticker);
    reasons.add(Reason.TICKER);
  }

  void doubted(double share) {
    doubt = Math.max(doubt, share);
  }

  boolean has(Reason reason) {
    return reasons.contains(reason);
  }

  boolean certain() {
    return has(Reason.TICKER) || has(Reason.REGISTER);
  }

  Collection<Span> mentions() {
    return mentions.values();
  }

  Collection<String> names() {
    return names.values();
  }

  int first() {
    return mentions.firstKey();
  }

  CompanyCandidate candidate() {
    List<String> printed = new ArrayList<>(tickers);
    String ticker =
        printed.isEmpty() ? company == null ? null : company.ticker().orElse(null) : printed.get(0);
    List<Span> spans = mentions.values().stream().limit(MOST_MENTIONS).toList();
    return new CompanyCandidate(
        names.firstEntry().getValue(),
        company == null ? null : company.slug(),
        ticker,
        printed,
        confidence(),
        spans);
  }

  /** In steps, each set by how many of its candidates were right in labelled texts. */
  private double confidence() {
    double sure;
    if (has(Reason.TICKER)) {
      sure = company == null ? 0.95 : 0.98;
    } else if (has(Reason.REGISTER)) {
      sure = mentions.size() > 1 ? 0.98 : 0.97;
    } else if (has(Reason.CONTEXT)) {
      sure = 0.85;
    } else {
      sure = has(Reason.AMBIGUOUS) ? 0.85 : 0.5;
    }
    return Math.round((sure - doubt) * 100) / 100.0;
  }
}
