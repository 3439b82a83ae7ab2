package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import io.github.themeboard.importer.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a short text, each as one line: {@code ~160 billion RMB CNY 160e9 amount 2026} is
 * the quote (behind a tilde where it is approximate), the unit, the value in base units, the kind
 * and the period. A dash stands for none.
 */
final class FigureLines {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final FigureExtractor EXTRACTOR = new FigureExtractor();

  private FigureLines() {}

  /** The text between paragraphs without a number: a lone line might be the head of a page. */
  static String article(String text) {
    boolean chinese = Language.of(text) == Language.ZH;
    return chinese
        ? "公司订单饱满，工厂满负荷运转。\n\n" + text + "\n\n管理层对此表示满意，团队保持稳定。\n"
        : "Orders were strong and the plants were busy.\n\n"
            + text
            + "\n\nThe team stayed the same.\n";
  }

  static String of(String text, @Nullable LocalDate published) {
    String article = article(text);
    return lines(candidates(article, published), candidate -> line(article, candidate));
  }

  static String linked(String text) {
    String article = article(text);
    return lines(
        candidates(article, null), candidate -> line(article, candidate) + ends(candidate));
  }

  static String certainties(String text) {
    return lines(candidates(article(text), null), candidate -> candidate.certainty().token());
  }

  static List<FigureCandidate> candidates(String text, @Nullable LocalDate published) {
    Anatomy anatomy = SEGMENTER.segment(text);
    return EXTRACTOR.extract(anatomy, published);
  }

  private static String lines(
      List<FigureCandidate> candidates, Function<FigureCandidate, String> line) {
    return candidates.isEmpty()
        ? "-"
        : candidates.stream().map(line).collect(Collectors.joining(" ; "));
  }

  private static String line(String text, FigureCandidate candidate) {
    String value = engineering(candidate.scaled());
    return String.join(
        " ",
        (candidate.approximate() ? "~" : "") + candidate.quote().in(text),
        candidate.unit(),
        candidate.scaledMax() == null ? value : value + ".." + engineering(candidate.scaledMax()),
        candidate.kind().token(),
        candidate.period() == null ? "-" : candidate.period());
  }

  private static String ends(FigureCandidate rate) {
    return (rate.base() == null ? "" : " from " + rate.base())
        + (rate.result() == null ? "" : " to " + rate.result());
  }

  /** 160000000000 as 160e9. */
  private static String engineering(BigDecimal value) {
    return value.stripTrailingZeros().toEngineeringString().replace("E+", "e");
  }
}
