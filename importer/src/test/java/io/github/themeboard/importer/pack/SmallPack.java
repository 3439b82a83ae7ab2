package io.github.themeboard.importer.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A pack of two invented articles and one fact of each kind, to be read as it is or with one thing
 * changed.
 */
public final class SmallPack implements PackFiles {
  private static final Map<String, String> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put(
        "pack.yaml",
        """
        format: 1
        name: {en: "Quantum sensing", zh: "量子传感"}
        articles:
          - articles/night-flight.md
          - articles/cold-atoms.md
        facts:
          - facts/sensing.yaml
        """);
    TEXTS.put(
        "houses.yaml",
        """
        - {slug: north-pier, en: "North Pier Research", zh: "北堤研究"}
        - {slug: lantern, en: "Lantern Securities"}
        """);
    TEXTS.put(
        "publishers.yaml",
        """
        - {slug: daily-ledger, en: "Daily Ledger", zh: "每日账簿", url: "https://ledger.example"}
        """);
    TEXTS.put(
        "themes.yaml",
        """
        - slug: quantum-sensing
          en: "Quantum sensing"
          zh: "量子传感"
          terms:
            en: ["quantum sensor", "cold atoms"]
            zh: ["量子传感器"]
        - slug: atom-clocks
          parent: quantum-sensing
          en: "Atom clocks"
          zh: "原子钟"
        """);
    TEXTS.put(
        "measures.yaml",
        """
        - {slug: market-size, en: "Market size", zh: "市场规模"}
        - {slug: market-growth, en: "Market growth", zh: "市场增速"}
        """);
    TEXTS.put(
        "articles/night-flight.md",
        """
        ---
        slug: night-flight
        title: "Sensors that fly by night"
        publisher: daily-ledger
        house: north-pier
        author: "Ida Quill"
        url: "https://ledger.example/night-flight"
        language: en
        brief: true
        published: 2026-03-04
        ---

        ## Out of the laboratory

        Aurelia Photonics (00412.HK) sells cold-atom sensors 🛰 to airlines.

        The market grew from 11.3 billion yuan in 2020 to 162.6 billion in 2024, or 94.9% a year.

        - Aurelia opened a second plant in January 2026.

        - Lantern warns that airlines may put off their orders.
        """);
    TEXTS.put(
        "articles/cold-atoms.md",
        """
        ---
        slug: cold-atoms
        title: null
        publisher: null
        house: null
        author: null
        url: null
        language: zh
        brief: false
        notBefore: 2026-02-11
        notBeforeQuote: "2月11日"
        ---

        2月11日，北极光发布了新一代原子钟。原子钟仍在实验室。
        """);
    TEXTS.put(
        "companies.yaml",
        """
        - slug: aurelia
          en: "Aurelia Photonics"
          zh: "曜石光子"
          state: listed
          aliases:
            - {name: "Aurelia", language: en}
          listings:
            - {mic: XHKG, symbol: "00412", cite: {article: night-flight, quote: "00412.HK"}}
        - slug: borealis
          en: "Borealis Clocks"
          aliases:
            - {name: "北极光", language: zh, cite: {article: cold-atoms, quote: "北极光"}}
        """);
    TEXTS.put(
        "frameworks.yaml",
        """
        - slug: two-doors
          en: "Two doors"
          zh: "两道门"
          theme: quantum-sensing
          stages:
            - {slug: laboratory, en: "Laboratory", zh: "实验室"}
            - {slug: field, en: "Field", zh: "现场"}
        """);
    TEXTS.put(
        "facts/sensing.yaml",
        """
        - key: sensing-thesis
          kind: thesis
          themes: [quantum-sensing]
          companies: []
          certainty: opinion
          en: "Sensors leave the laboratory."
          zh: "传感器走出实验室。"
          cite:
            - {article: night-flight, quote: "Out of the laboratory"}
        - key: aurelia-sensors
          kind: exposure
          themes: [quantum-sensing, atom-clocks]
          companies: [aurelia]
          certainty: reported
          role: supplier
          grade: 3
          en: "Sells cold-atom sensors to airlines."
          zh: "向航空公司销售冷原子传感器。"
          cite:
            - {article: night-flight, quote: "sells cold-atom sensors 🛰 to airlines"}
        - key: orders-late
          kind: risk
          themes: [quantum-sensing]
          companies: []
          certainty: forecast
          category: demand
          en: "Airlines may order later."
          zh: "航空公司可能推迟订单。"
          cite:
            - {article: night-flight, quote: "airlines may put off their orders", from: lantern}
        - key: market-2020
          kind: figure
          themes: [quantum-sensing]
          companies: []
          certainty: realised
          subject: {en: "Sensor market", zh: "传感器市场"}
          measure: market-size
          figureKind: amount
          value: "11.3"
          magnitude: 9
          unit: CNY
          period: 2020
          en: "The market had 11.3 billion yuan in 2020."
          zh: "2020年市场规模113亿元。"
          cite:
            - {article: night-flight, quote: "11.3 billion yuan in 2020"}
        - key: market-2024
          kind: figure
          themes: [quantum-sensing]
          companies: []
          certainty: realised
          subject: {en: "Sensor market", zh: "传感器市场"}
          measure: market-size
          figureKind: amount
          value: "162.6"
          valueMax: "170"
          magnitude: 9
          unit: CNY
          unitName: {en: "orders", zh: "订单"}
          period: 2024
          approximate: true
          bound: at-least
          headline: true
          en: "The market had 162.6 billion yuan in 2024."
          zh: "2024年市场规模1626亿元。"
          cite:
            - {article: night-flight, quote: "162.6 billion in 2024"}
        - key: market-cagr
          kind: figure
          themes: [quantum-sensing]
          companies: []
          certainty: realised
          subject: {en: "Sensor market", zh: "传感器市场"}
          measure: market-growth
          figureKind: cagr
          value: "94.9"
          unit: percent
          period: 2020/2024
          base: market-2020
          end: market-2024
          en: "The market grew by 94.9% a year."
          zh: "年复合增长率94.9%。"
          cite:
            - {article: night-flight, quote: "94.9% a year"}
        - key: second-plant
          kind: event
          themes: []
          companies: [aurelia]
          certainty: realised
          date: 2026-01
          en: "Aurelia opens a second plant."
          zh: "曜石光子第二工厂投产。"
          cite:
            - {article: night-flight, quote: "Aurelia opened a second plant"}
        - key: clock-view
          kind: view
          themes: [atom-clocks]
          companies: [borealis]
          certainty: announced
          en: "A new clock is out."
          zh: "新一代原子钟发布。"
          cite:
            - {article: cold-atoms, quote: "原子钟", occurrence: 1}
            - {article: night-flight, quote: "Out of the laboratory"}
        - key: clocks-in-laboratory
          kind: stage
          themes: [atom-clocks]
          companies: []
          certainty: reported
          framework: two-doors
          stage: field
          aspect: status
          status: not-reached
          en: "Clocks are still in the laboratory."
          zh: "原子钟仍在实验室。"
          cite:
            - {article: cold-atoms, quote: "原子钟仍在实验室"}
        """);
  }

  private final Map<String, byte[]> files;

  private SmallPack(Map<String, byte[]> files) {
    this.files = files;
  }

  public static SmallPack valid() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    TEXTS.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new SmallPack(files);
  }

  /** The pack with an article more, which no fact cites. */
  static SmallPack withText(String body) {
    String front = "---\nslug: loose\nlanguage: en\n---\n";
    return valid()
        .changed("pack.yaml", "facts:", "  - articles/loose.md\nfacts:")
        .with("articles/loose.md", front + body);
  }

  public SmallPack with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  SmallPack with(String path, byte[] bytes) {
    Map<String, byte[]> more = new LinkedHashMap<>(files);
    more.put(path, bytes);
    return new SmallPack(more);
  }

  public SmallPack without(String path) {
    Map<String, byte[]> less = new LinkedHashMap<>(files);
    less.remove(path);
    return new SmallPack(less);
  }

  /** The pack with one place of a file changed; the old words must stand there exactly once. */
  public SmallPack changed(String path, String old, String now) {
    String text = text(path);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(path + " does not say exactly once: " + old);
    }
    return with(path, text.replace(old, now));
  }

  /** The pack with every file rewritten. */
  SmallPack rewritten(UnaryOperator<String> rewrite) {
    SmallPack all = this;
    for (String path : files.keySet()) {
      all = all.with(path, rewrite.apply(text(path)));
    }
    return all;
  }

  /** The pack with more facts at the end of its facts file. */
  SmallPack adding(String facts) {
    return with("facts/sensing.yaml", text("facts/sensing.yaml") + facts);
  }

  /** A figure with one line more, of a market that no other fact speaks of. */
  static String figure(String key, String line) {
    return """
        - key: %s
          kind: figure
          themes: [quantum-sensing]
          certainty: realised
          subject: {en: "Sensors"}
          measure: market-growth
          figureKind: growth
          value: "94.9"
          unit: percent
          en: "The market grew by 94.9%%."
          cite: [{article: night-flight, quote: "94.9%% a year"}]
          %s
        """
        .formatted(key, line);
  }

  private String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  Pack read() {
    return PackReader.read(this);
  }

  /** What is wrong with the pack, as the command line tells it; nothing if it can be read. */
  List<String> faults() {
    return faults(this);
  }

  static List<String> faults(PackFiles files) {
    try {
      PackReader.read(files);
      return List.of();
    } catch (FaultyPack e) {
      return e.faults().stream().map(PackFault::toString).toList();
    }
  }

  @Override
  public @Nullable InputStream open(String path) {
    byte[] bytes = files.get(path);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  public Path inFolder(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder;
  }

  public Path inZip(Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue());
      }
    }
    return zip;
  }
}
