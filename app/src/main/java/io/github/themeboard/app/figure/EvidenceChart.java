package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.fact.PublishedFact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many passages support some facts, by the month in which their articles came out. */
final class EvidenceChart {
  /** Twenty years; what is older is a misread date more often than a source. */
  private static final int MOST_MONTHS = 240;

  private EvidenceChart() {}

  /** Nothing unless articles of two months or more support the facts. */
  static Optional<ChartView> of(List<PublishedFact> facts, Sheet sheet) {
    Map<Long, Citation> passages = new LinkedHashMap<>();
    facts.stream().flatMap(f -> f.citations().stream()).forEach(c -> passages.put(c.id(), c));
    TreeMap<YearMonth, List<Citation>> months = new TreeMap<>();
    List<Citation> undated = new ArrayList<>();
    for (Citation passage : passages.values()) {
      LocalDate day = passage.article().dating().day();
      (day == null ? undated : months.computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>()))
          .add(passage);
    }
    return months.size() < 2
        ? Optional.empty()
        : Optional.of(chart(months, articles(undated), sheet));
  }

  private static ChartView chart(
      TreeMap<YearMonth, List<Citation>> months, int undated, Sheet sheet) {
    ChartMessages words = sheet.messages(ChartMessages.class);
    List<ChartView.Bar> bars = new ArrayList<>();
    YearMonth last = months.lastKey();
    YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
    YearMonth first = months.firstKey().isBefore(earliest) ? earliest : months.firstKey();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      List<Citation> passages = months.getOrDefault(month, List.of());
      String label = sheet.dates().event(EventDate.parse(month.toString()));
      bars.add(bar(label, passages.size(), words.month(passages.size(), articles(passages))));
    }
    @Nullable String remark = undated == 0 ? null : words.undated(undated);
    return new ChartView("", words.evidence(), words.passages(), "months", bars, null, remark);
  }

  private static ChartView.Bar bar(String label, int passages, String amount) {
    return new ChartView.Bar(label, null, passages, null, null, amount, false, null, null, null);
  }

  private static int articles(Collection<Citation> passages) {
    return (int) passages.stream().map(Citation::article).map(Article::id).distinct().count();
  }
}
