package io.github.themeboard.importer.register;

import io.github.themeboard.importer.register.PrintedTicker.Shape;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the codes of shares in all shapes that articles print them in. */
public final class Tickers {
  /** A bracket with more in it holds a remark. */
  private static final int LONGEST_BRACKET = 96;

  /** Small letters that a ticker may begin with: sh, sz, bj, hk, and markets that are words. */
  private static final String SMALL_FIRSTS = "sbhnae";

  private static final String BRACKETS = "([<〔";
  private static final String CLOSING = ")]>〕";

  private final Phrases<Boolean> labels = new Phrases<>();

  public Tickers() {
    WordFile.bundled("/register/ticker-labels.txt").entries().forEach(l -> labels.add(l, true));
  }

  /**
   * The tickers of a line, from left to right. Codes without a market are given only in brackets
   * that hold nothing but codes; whether they are shares depends on the name before.
   *
   * @param folded a text in its plain form
   * @param lower the same in lower case
   */
  public List<TickerGroup> in(String folded, String lower, Span line) {
    List<TickerGroup> groups = new ArrayList<>();
    int i = line.start();
    while (i < line.end()) {
      char c = folded.charAt(i);
      if (BRACKETS.indexOf(c) >= 0) {
        int close = closing(folded, i, line.end());
        List<PrintedTicker> tickers = close < 0 ? List.of() : list(folded, lower, i + 1, close);
        if (!tickers.isEmpty()) {
          groups.add(new TickerGroup(new Span(i, close + 1), true, tickers));
          i = close + 1;
          continue;
        }
        i++;
      } else if (c >= 'a' && c <= 'z' && SMALL_FIRSTS.indexOf(c) < 0) {
        i = CodeText.wordEnd(folded, i, line.end());
      } else if (Folding.latin(c) || Folding.digit(c) || c == '$' || Folding.ideograph(c)) {
        PrintedTicker ticker = TickerShapes.withMarket(folded, lower, i, line.end(), false);
        if (ticker != null) {
          groups.add(new TickerGroup(ticker.span(), false, List.of(ticker)));
          i = ticker.span().end();
        } else {
          i = CodeText.wordEnd(folded, i, line.end());
        }
      } else {
        i++;
      }
    }
    return groups;
  }

  /** A code alone in a cell of a table, with or without its market. */
  public Optional<PrintedTicker> cell(String folded, String lower, Span cell) {
    List<PrintedTicker> list = list(folded, lower, cell.start(), cell.end());
    return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
  }

  private static int closing(String text, int open, int limit) {
    char close = CLOSING.charAt(BRACKETS.indexOf(text.charAt(open)));
    for (int i = open + 1; i < Math.min(limit, open + LONGEST_BRACKET); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      if (BRACKETS.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The codes of a bracket that holds nothing else; none if it holds anything else. */
  private List<PrintedTicker> list(String folded, String lower, int from, int to) {
    List<PrintedTicker> tickers = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = folded.charAt(i);
      if (" ,;/|、，；:&+·-".indexOf(c) >= 0) {
        i++;
        continue;
      }
      PrintedTicker ticker = TickerShapes.withMarket(folded, lower, i, to, true);
      if (ticker == null) {
        Phrases.Found<Boolean> label = labels.at(folded, lower, i, to);
        if (label != null) {
          i = label.end();
          continue;
        }
        ticker = TickerShapes.bare(folded, i, to);
      }
      if (ticker == null) {
        return remarked(folded, tickers, i) ? tickers : List.of();
      }
      tickers.add(ticker);
      i = ticker.span().end();
    }
    return tickers;
  }

  /** "(300308, up 5%)": a code that says enough by itself, and then a remark behind a comma. */
  private static boolean remarked(String text, List<PrintedTicker> tickers, int at) {
    if (tickers.isEmpty()) {
      return false;
    }
    Shape first = tickers.get(0).shape();
    char before = text.charAt(at - 1) == ' ' ? text.charAt(at - 2) : text.charAt(at - 1);
    return (first == Shape.WITH_MARKET || first == Shape.SIX_DIGITS)
        && tickers.stream().allMatch(t -> t.shape() == first)
        && ",，;、:".indexOf(before) >= 0;
  }
}
