package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.register.TickerGroup;
import io.github.themeboard.importer.register.Tickers;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Companies with a ticker beside them, the surest sign of all. */
final class TickerSightings {
  private final CompanyRegister register;
  private final Tickers tickers;
  private final BracketTickers brackets;
  private final StandingTickers standing;
  private final Set<String> heads;

  TickerSightings(CompanyRegister register, Tickers tickers) {
    this.register = register;
    this.tickers = tickers;
    NameBefore nameBefore = new NameBefore();
    this.brackets = new BracketTickers(register, nameBefore);
    this.standing = new StandingTickers(register, nameBefore);
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    this.heads = new HashSet<>(words.section("heads of a column of codes"));
  }

  void gather(Anatomy anatomy, List<Line> lines, Findings findings) {
    TickerReader reader = new TickerReader(anatomy);
    CodeColumn column = new CodeColumn(register, tickers, heads);
    for (Line line : lines) {
      Names.@Nullable Hit<Known> before = null;
      int next = 0;
      int from = line.start();
      for (TickerGroup group : line.tickers()) {
        while (next < line.hits().size() && line.hits().get(next).start() < group.span().start()) {
          before = line.hits().get(next++);
        }
        TickerPlace place = new TickerPlace(anatomy, line, from, group, before, findings);
        if (group.bracketed() || opened(anatomy, group)) {
          brackets.gather(place, reader);
        } else {
          standing.gather(place);
        }
        from = group.span().end();
      }
      AdjacentCodes.gather(anatomy, line, findings);
      if (line.block().role() == Role.ROW) {
        column.read(anatomy, line, findings);
      } else {
        column.leave();
      }
    }
  }

  /** A ticker that opens a bracket with a remark: "(NASDAQ: X; market value $5 billion)". */
  private static boolean opened(Anatomy anatomy, TickerGroup group) {
    int before = group.span().start() - 1;
    return before >= 0 && anatomy.folded().charAt(before) == '(';
  }
}
