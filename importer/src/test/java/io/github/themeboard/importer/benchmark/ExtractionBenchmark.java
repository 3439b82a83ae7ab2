package io.github.themeboard.importer.benchmark;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.read.RawText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Articles of 8 KB a second on one core, with 10,000 companies and 100,000 aliases loaded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {
  /** The language of the articles. */
  @Param({"en", "zh"})
  public String language = "en";

  private Extractor extractor = Extractor.bundled();
  private List<RawText> articles = List.of();
  private int next;

  @Setup
  public void load() {
    extractor = LargeRegister.extractor(10_000, 100_000);
    articles = LongArticles.of(language);
  }

  @Benchmark
  public Extraction extract() {
    next = (next + 1) % articles.size();
    return extractor.extract(articles.get(next));
  }
}
