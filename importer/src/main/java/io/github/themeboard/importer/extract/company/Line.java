package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.register.TickerGroup;
import io.github.themeboard.importer.segment.Block;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A line of the article with all that the registers find in it: each from left to right, none
 * across another of its kind. Looked up by place in a few steps, as a line may be a whole book.
 */
record Line(
    Block block,
    List<Names.Hit<Known>> hits,
    List<Organisations.Mention> organisations,
    List<TickerGroup> tickers) {
  int start() {
    return block.start();
  }

  int end() {
    return block.end();
  }

  /** The first known name that ends behind a place; the number of names if none does. */
  int firstHitEndingBehind(int place) {
    return firstBehind(hits, Names.Hit::end, place);
  }

  /** Whether a place is taken by what the registers know already. */
  boolean taken(int start, int end) {
    int hit = firstBehind(hits, Names.Hit::end, start);
    int organisation = firstBehind(organisations, m -> m.span().end(), start);
    int ticker = firstBehind(tickers, t -> t.span().end(), start);
    return hit < hits.size() && hits.get(hit).start() < end
        || organisation < organisations.size()
            && organisations.get(organisation).span().start() < end
        || ticker < tickers.size() && tickers.get(ticker).span().start() < end;
  }

  /** The end of the bracket of tickers that opens at a place, or the place itself. */
  int behindTickers(int place) {
    int i = firstBehind(tickers, t -> t.span().end(), place);
    if (i < tickers.size()) {
      TickerGroup group = tickers.get(i);
      if (group.bracketed() && group.span().start() >= place && group.span().start() <= place + 1) {
        return group.span().end();
      }
    }
    return place;
  }

  /** By bisection, the first of an ordered list that ends behind a place. */
  static <T> int firstBehind(List<T> ordered, ToIntFunction<T> end, int place) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(ordered.get(middle)) > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
