package io.github.themeboard.importer.extract;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.company.CompanyExtractor;
import io.github.themeboard.importer.extract.event.EventCandidate;
import io.github.themeboard.importer.extract.event.EventExtractor;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.extract.figure.FigureExtractor;
import io.github.themeboard.importer.extract.risk.RiskCandidate;
import io.github.themeboard.importer.extract.risk.RiskExtractor;
import io.github.themeboard.importer.extract.stage.StageExtractor;
import io.github.themeboard.importer.extract.theme.ThemeExtractor;
import io.github.themeboard.importer.extract.theme.Vocabulary;
import io.github.themeboard.importer.head.Head;
import io.github.themeboard.importer.head.HeadFinder;
import io.github.themeboard.importer.read.RawText;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article and proposes what it says. The same input gives the same output on every run and
 * on every machine. Any number of threads may use one extractor.
 */
public final class Extractor {
  /** Of what stands around an article, so much is reported. */
  private static final int MOST_HELD = 200;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Segmenter segmenter = new Segmenter();
  private final HeadFinder heads;
  private final ThemeExtractor themes;
  private final CompanyExtractor companies;
  private final FigureExtractor figures = new FigureExtractor();
  private final RiskExtractor risks = new RiskExtractor();
  private final EventExtractor events = new EventExtractor();
  private final StageExtractor stages = new StageExtractor();

  public Extractor(Vocabulary vocabulary, CompanyRegister register, Organisations organisations) {
    heads = new HeadFinder(organisations);
    themes = new ThemeExtractor(vocabulary, organisations);
    companies = new CompanyExtractor(register, organisations);
  }

  /** An extractor with the vocabulary and the register that ship with the importer. */
  public static Extractor bundled() {
    return new Extractor(Vocabulary.bundled(), CompanyRegister.bundled(), Organisations.bundled());
  }

  public Extraction extract(RawText raw) {
    return extract(raw, null, null);
  }

  /**
   * As {@link #extract(RawText)}, where a person knows better than the text.
   *
   * @param title what the article is called; null to take what the text says
   * @param day when it was published; null to take what the text says
   * @throws TimeLimit.Passed if there is a limit for this text and it takes longer
   */
  public Extraction extract(RawText raw, @Nullable String title, @Nullable LocalDate day) {
    Anatomy anatomy = segmenter.segment(raw.text());
    Head head = heads.find(anatomy, raw.printed()).told(title, day);
    LocalDate published = head.published();
    TimeLimit.check();
    List<CompanyCandidate> named = companies.extract(anatomy, head.house());
    List<EventCandidate> told = events.extract(anatomy, published, mentions(named));
    List<FigureCandidate> stated = figures.extract(anatomy, published);
    List<Held> held = new ArrayList<>();
    figures.outside(anatomy).stream()
        .limit(MOST_HELD)
        .forEach(f -> held.add(new Held("figure", Held.Reason.OUTSIDE_BODY, f.quote())));
    told.stream()
        .filter(EventCandidate::afterPublication)
        .forEach(e -> held.add(new Held("event", Held.Reason.AFTER_PUBLICATION, e.quote())));
    stated.stream()
        .filter(f -> afterPublication(f, published))
        .forEach(f -> held.add(new Held("figure", Held.Reason.AFTER_PUBLICATION, f.quote())));
    TimeLimit.check();
    List<RiskCandidate> feared = risks.extract(anatomy);
    TimeLimit.check();
    return new Extraction(
        raw.name(),
        raw.text(),
        head,
        anatomy.language(),
        anatomy.body(),
        themes.extract(anatomy, head.house()),
        named,
        feared,
        Repeats.joined(
            raw.text(), stated.stream().filter(f -> !afterPublication(f, published)).toList()),
        told.stream().filter(e -> !e.afterPublication()).toList(),
        stages.extract(anatomy),
        held);
  }

  private static List<Span> mentions(List<CompanyCandidate> companies) {
    return companies.stream()
        .flatMap(c -> c.mentions().stream())
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** A day that had not come when the article was published cannot be told as past in it. */
  private static boolean afterPublication(FigureCandidate figure, @Nullable LocalDate published) {
    String period = figure.period();
    return published != null
        && period != null
        && figure.certainty() == Certainty.REALISED
        && DAY.matcher(period).matches()
        && period.compareTo(published.plusDays(1).toString()) > 0;
  }
}
