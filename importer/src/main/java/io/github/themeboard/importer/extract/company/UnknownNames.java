package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.Finding.Reason;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Companies that the register does not know, told by what stands around their names. */
final class UnknownNames {
  /** So much evidence makes a company; a strong sign is worth it alone, weak ones add up. */
  static final int ENOUGH = 4;

  /** A name with the weight of what speaks for its being a company's. */
  record Guess(Span span, int weight) {}

  private final EnglishGuesses english = new EnglishGuesses();
  private final ChineseGuesses chinese = new ChineseGuesses();

  void gather(Anatomy anatomy, List<Line> lines, Findings findings) {
    Map<String, List<Guess>> byName = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.block().role() == Role.ROW) {
        continue;
      }
      List<Guess> guesses = new ArrayList<>(english.in(anatomy, line));
      if (anatomy.language() == Language.ZH) {
        guesses.addAll(chinese.in(anatomy, line));
      }
      for (Guess guess : guesses) {
        byName
            .computeIfAbsent(Findings.key(guess.span().in(anatomy.text())), n -> new ArrayList<>())
            .add(guess);
      }
    }
    byName.forEach((name, guesses) -> judge(anatomy, name, guesses, findings));
  }

  private static void judge(Anatomy anatomy, String name, List<Guess> guesses, Findings findings) {
    Finding known = findings.named(name);
    if (known == null && guesses.stream().mapToInt(Guess::weight).sum() < ENOUGH) {
      return;
    }
    Finding finding = known == null ? findings.of(name) : known;
    for (Guess guess : guesses) {
      finding.named(guess.span(), guess.span(), guess.span().in(anatomy.text()), Reason.CONTEXT);
    }
  }
}
