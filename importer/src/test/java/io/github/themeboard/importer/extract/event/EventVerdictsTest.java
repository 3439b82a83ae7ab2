package io.github.themeboard.importer.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.read.Format;
import io.github.themeboard.importer.read.Printed;
import io.github.themeboard.importer.read.RawText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whether confidences are kept. A person judged the events that were printed for the labelled
 * texts; an event is right when it is a happening and its date, companies and certainty are right.
 * One that has changed since has no verdict and counts neither way.
 */
class EventVerdictsTest {
  private static final Path TEXTS = Path.of("src/test/resources/texts");
  private static final Path VERDICTS = Path.of("src/test/resources/event/verdicts.tsv");

  /** Of the events of one confidence. */
  private record Bin(int right, int wrong, int unjudged) {
    static final Bin EMPTY = new Bin(0, 0, 0);

    Bin plus(Bin other) {
      return new Bin(right + other.right, wrong + other.wrong, unjudged + other.unjudged);
    }

    int judged() {
      return right + wrong;
    }

    double share() {
      return judged() == 0 ? 1 : (double) right / judged();
    }
  }

  @Test
  void confidentEventsAreRight() throws IOException {
    TreeMap<Double, Bin> bins = bins();
    System.out.println("events by confidence");
    bins.forEach(
        (confidence, bin) ->
            System.out.printf(
                "%.2f  right %d  wrong %d  without a verdict %d%n",
                confidence, bin.right(), bin.wrong(), bin.unjudged()));
    Bin confident = bins.tailMap(0.9).values().stream().reduce(Bin.EMPTY, Bin::plus);
    assertThat(confident.judged()).as("judged, from 0.9").isGreaterThanOrEqualTo(10);
    assertThat(confident.share()).as("right, from 0.9").isGreaterThanOrEqualTo(0.85);
    Bin all = bins.values().stream().reduce(Bin.EMPTY, Bin::plus);
    assertThat(all.share()).as("right, of all").isGreaterThanOrEqualTo(0.75);
    assertThat(all.unjudged()).as("to be judged again").isLessThanOrEqualTo(all.judged() / 2);
  }

  private static TreeMap<Double, Bin> bins() throws IOException {
    Map<String, Boolean> verdicts = verdicts();
    Extractor extractor = Extractor.bundled();
    TreeMap<Double, Bin> bins = new TreeMap<>();
    for (Path file : texts()) {
      String name = file.getFileName().toString();
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Extraction found = extractor.extract(new RawText(name, Format.TEXT, text, Printed.NOTHING));
      for (EventCandidate event : found.events()) {
        Boolean verdict = verdicts.get(key(name.replace(".txt", ""), found, event));
        Bin one =
            verdict == null ? new Bin(0, 0, 1) : verdict ? new Bin(1, 0, 0) : new Bin(0, 1, 0);
        bins.merge(event.confidence(), one, Bin::plus);
      }
    }
    return bins;
  }

  private static String key(String article, Extraction found, EventCandidate event) {
    String text = found.text();
    int start = text.codePointCount(0, event.quote().start());
    int end = start + text.codePointCount(event.quote().start(), event.quote().end());
    long companies =
        found.companies().stream()
            .filter(c -> c.mentions().stream().anyMatch(event.companies()::contains))
            .count();
    return String.join(
        "\t",
        article,
        Integer.toString(start),
        Integer.toString(end),
        event.date(),
        event.certainty().token(),
        Long.toString(companies));
  }

  /** By article, place, date, certainty and how many companies there are. */
  private static Map<String, Boolean> verdicts() throws IOException {
    Map<String, Boolean> verdicts = new HashMap<>();
    for (String line : Files.readAllLines(VERDICTS, StandardCharsets.UTF_8)) {
      int last = line.lastIndexOf('\t');
      verdicts.put(line.substring(0, last), line.substring(last + 1).equals("right"));
    }
    return verdicts;
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(TEXTS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
