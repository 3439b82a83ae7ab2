package io.github.themeboard.app.intake;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented research notes, each unlike all others; the same number gives the same note. */
final class Notes {
  private static final List<String> WORDS =
      List.of(
          ("orders capacity engineers laser silicon wafer rack cluster operator province tender"
                  + " factory shipment delay margin contract buyer supplier module switch fibre"
                  + " cooling turbine licence pilot plant harbour audit price volume yield design"
                  + " campus budget export customs lender bond auction survey regulator quarter"
                  + " warehouse robot vision model token inference training memory bandwidth"
                  + " packaging substrate probe tester assembly line shift union wage land permit"
                  + " grid substation transformer battery storage peak valley tariff subsidy")
              .split(" "));

  private Notes() {}

  /** A note that names a company, states figures, and ends with risks. */
  static String note(long number) {
    Random random = new Random(number);
    return String.join(
        "\n\n",
        "Optical modules: " + words(random, 5) + " note " + number,
        "Lantern Securities, 2026-03-" + (10 + number % 18),
        "Demand for optical modules in data centres keeps growing. " + prose(random),
        "Zhongji Innolight (300308.SZ) said that its revenue reached RMB "
            + (10 + random.nextInt(80))
            + "."
            + (1 + random.nextInt(9))
            + " billion in 2025, up "
            + (5 + random.nextInt(60))
            + "% year on year. "
            + prose(random),
        prose(random),
        prose(random),
        "Risk warning: "
            + words(random, 4)
            + " below expectations; intensified competition in "
            + words(random, 2)
            + ".");
  }

  /** The same note in other words here and there, and with the same figures. */
  static String rewritten(long number) {
    String note = note(number);
    Random random = new Random(-number);
    return IntStream.range(0, 1)
        .mapToObj(i -> note.replace("keeps growing", "goes on growing"))
        .map(text -> text.replaceFirst("note " + number, "reviewed " + words(random, 2)))
        .map(text -> text + "\n\n" + prose(random))
        .collect(Collectors.joining());
  }

  private static String prose(Random random) {
    return IntStream.range(0, 4)
        .mapToObj(i -> "The " + words(random, 11) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
