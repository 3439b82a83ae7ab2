package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.register.Organisation;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.register.Tickers;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the companies that an article speaks of, each once, with the tickers printed for it. */
public final class CompanyExtractor {
  private final CompanyRegister register;
  private final Organisations organisations;
  private final Tickers tickers = new Tickers();
  private final TickerSightings tickerSightings;
  private final RegisterSightings registerSightings;
  private final HouseRule houses;
  private final UnknownNames unknown = new UnknownNames();
  private final OtherBodies others = new OtherBodies();
  private final OrdinaryWords words = new OrdinaryWords();

  public CompanyExtractor(CompanyRegister register, Organisations organisations) {
    this.register = register;
    this.organisations = organisations;
    this.tickerSightings = new TickerSightings(register, tickers);
    this.registerSightings = new RegisterSightings();
    this.houses = new HouseRule(organisations);
  }

  /**
   * The companies in the order in which the article names them.
   *
   * @param house the research firm whose view the article reports; it is none of them
   */
  public List<CompanyCandidate> extract(Anatomy anatomy, @Nullable String house) {
    List<Line> lines = lines(anatomy);
    Findings findings = new Findings();
    tickerSightings.gather(anatomy, lines, findings);
    registerSightings.gather(anatomy, lines, findings);
    unknown.gather(anatomy, lines, findings);
    return findings.all().stream()
        .filter(f -> !f.mentions().isEmpty())
        .filter(f -> houses.spokenOf(anatomy, f, house))
        .sorted(Comparator.comparingInt(Finding::first))
        .map(Finding::candidate)
        .toList();
  }

  private List<Line> lines(Anatomy anatomy) {
    List<Line> lines = new ArrayList<>();
    for (Block block : anatomy.blocks()) {
      if (block.role().said()) {
        List<Organisations.Mention> named =
            organisations.in(anatomy.folded(), anatomy.lower(), block.span());
        List<Names.Hit<Known>> hits =
            register
                .namedIn(
                    anatomy.folded(),
                    anatomy.lower(),
                    block.span(),
                    (start, end) -> !words.cover(anatomy, start, end))
                .stream()
                .filter(h -> !insideOther(h, named) && !partOfPerson(anatomy.folded(), h))
                .filter(h -> !others.covers(anatomy, h.start(), h.end()))
                .toList();
        lines.add(
            new Line(
                block, hits, named, tickers.in(anatomy.folded(), anatomy.lower(), block.span())));
      }
    }
    return lines;
  }

  /** In 罗德尼·布鲁克斯 no part is a company. */
  private static boolean partOfPerson(String text, Names.Hit<Known> hit) {
    return hit.start() > 0 && text.charAt(hit.start() - 1) == '·'
        || hit.end() < text.length() && text.charAt(hit.end()) == '·';
  }

  /** The newspaper is not the company whose name its own begins with. */
  private static boolean insideOther(Names.Hit<Known> hit, List<Organisations.Mention> named) {
    int i = Line.firstBehind(named, m -> m.span().end(), hit.start());
    if (i == named.size()) {
      return false;
    }
    Organisations.Mention mention = named.get(i);
    return mention.span().end() - mention.span().start() > hit.end() - hit.start()
        && mention.span().start() <= hit.start()
        && hit.end() <= mention.span().end()
        && (mention.organisation().kind() != Organisation.Kind.HOUSE
            || !owns(hit, mention.organisation()));
  }

  private static boolean owns(Names.Hit<Known> hit, Organisation organisation) {
    Company company = hit.named().get(0).owner().company();
    return company
        .names()
        .anyMatch(
            n -> n.text().equals(organisation.name()) || n.text().equals(organisation.chinese()));
  }
}
