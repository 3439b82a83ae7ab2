package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article says of one theme: how often each of its terms stands in it, and where. */
final class Findings {
  /** One term in the article. */
  static final class Count {
    private final Term term;
    private int times;
    private boolean inTitle;
    private @Nullable Span last;

    private Count(Term term) {
      this.term = term;
    }

    int weight() {
      return term.weight();
    }

    int times() {
      return times;
    }

    boolean inTitle() {
      return inTitle;
    }
  }

  private final List<Count> counts = new ArrayList<>();
  private final Passages passages = new Passages();

  /** Opens the count of a term that is found for the first time. */
  Count open(Term term) {
    Count count = new Count(term);
    counts.add(count);
    return count;
  }

  /** Notes that a term stands in a sentence. */
  void add(Count count, boolean inTitle, Span sentence, Span at) {
    count.times++;
    count.inTitle |= inTitle;
    if (!sentence.equals(count.last)) {
      count.last = sentence;
      passages.add(sentence, at, count.weight());
    }
  }

  /** In the order of their first places. */
  List<Count> counts() {
    return counts;
  }

  /** The passages that speak most clearly of the theme, the clearest first. */
  List<Span> citations() {
    return passages.clearest();
  }
}
